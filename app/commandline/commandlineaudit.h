// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exhibit {

/// `audit DIR…`: reviews every pack below the folders and lists them, what to read first in front; gives the exit code.
int runAuditCommand(const QStringList& arguments);

} // namespace exhibit
