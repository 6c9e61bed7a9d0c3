// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/citations.h"

#include <QString>

#include <vector>

namespace exhibit {

/// `2 claims · run nightly-7 · 1 signature`: what cites a place, by kind; says so if nothing does.
QString citationsText(const std::vector<Citation>& citations, const Review& review);

} // namespace exhibit
