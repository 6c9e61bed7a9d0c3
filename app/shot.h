// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exhibit {

/// `exhibit shot PACK --page NAME [--theme light|dark] [--size WxH] [--review FILE] [--at PLACE] -o PNG`: renders a
/// page off screen with settings of its own. Needs a QApplication. Returns the exit code; errors are written to stderr.
int runShot(const QStringList& arguments);

} // namespace exhibit
