// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/sessionaxisgeometry.h"

class QPainter;

namespace exhibit {

struct Theme;

/// Paints a session on its axis.
void paintSessionAxis(QPainter& painter, const SessionLine& line, const SessionAxisGeometry& geometry,
                      const std::vector<SessionLane>& lanes, QSizeF size, const Theme& theme);

} // namespace exhibit
