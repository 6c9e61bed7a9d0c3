// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/userfolders.h"

#include <QFile>
#include <QStandardPaths>

namespace exhibit {

namespace {

/// The generic folders and our own name: a library must not depend on how the program calls itself.
std::string below(QStandardPaths::StandardLocation location)
{
    return QFile::encodeName(QStandardPaths::writableLocation(location)).toStdString() + "/exhibit";
}

} // namespace

std::string userCacheFolder()
{
    return below(QStandardPaths::GenericCacheLocation);
}

std::string userDataFolder()
{
    return below(QStandardPaths::GenericDataLocation);
}

} // namespace exhibit
