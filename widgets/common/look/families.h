// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/languages/language.h"

#include <QString>
#include <QStringList>

namespace exhibit {

/// `family`, and behind it the one that draws the characters of the language as its readers know them. Qt GUI thread.
QStringList withCharactersOf(const Language& language, const QString& family);

} // namespace exhibit
