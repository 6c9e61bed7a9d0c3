// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languagefonts.h"

#include <QFontDatabase>
#include <QLocale>

namespace exhibit {

bool hasFontFor(const Language& language)
{
    switch (QLocale(QLatin1String(language.id)).language()) {
    case QLocale::Chinese:
        return !QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty();
    case QLocale::Japanese:
        return !QFontDatabase::families(QFontDatabase::Japanese).isEmpty();
    default:
        return true; // Latin letters
    }
}

const Language& readableLanguage(const Language& language)
{
    return hasFontFor(language) ? language : english();
}

} // namespace exhibit
