// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exhibit {

/// `exhibit collect`; arguments from the command's name on. The exit code.
int runCollectCommand(const QStringList& arguments);

} // namespace exhibit
