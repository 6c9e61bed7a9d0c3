// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exhibit {

/// `exhibit store …`; arguments from the command's name on. Returns the exit code.
int runStoreCommand(const QStringList& arguments);

} // namespace exhibit
