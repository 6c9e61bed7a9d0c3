// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exhibit {

/// `exhibit compare A B`: what changed from one pack to a later one. Returns the exit code.
int runCompareCommand(const QStringList& arguments);

} // namespace exhibit
