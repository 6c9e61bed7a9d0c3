// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace exhibit {

/// `2 new, 1 fixed`: words one after the other, as the language of the window separates them.
QString listText(const QStringList& words);
/// What somebody said or wrote, in the quotation marks of the language of the window.
QString quotedText(const QString& words);

} // namespace exhibit
