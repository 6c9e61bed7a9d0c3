// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exhibit {

/// `exhibit pointers PACK FILE`: holds what a review of another hand cites against the pack. The exit code.
int runPointersCommand(const QStringList& arguments);

} // namespace exhibit
