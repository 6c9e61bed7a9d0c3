// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace exhibit {

/// Where settings name packs: an array of recent ones, and a list of where a person was in each.
inline const QString recentPacksKey = QStringLiteral("recent");
inline const QString packStatesKey = QStringLiteral("packStates");

/// Whether settings remember the pack of this path, among recent ones or where a person was in it.
bool remembersPack(QSettings& settings, const QString& path);
/// Removes it from there. False: the file could not be written.
bool forgetPackIn(QSettings& settings, const QString& path);

} // namespace exhibit
