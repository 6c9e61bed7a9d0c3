// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/look/families.h"

#include <QFontDatabase>

#include <string_view>

namespace exhibit {

QStringList withCharactersOf(const Language& language, const QString& family)
{
    // The same characters are drawn otherwise in Japan and in China; left alone, the system asks its own language.
    static constexpr std::pair<std::string_view, const char*> families[] = {{"ja", "Noto Sans CJK JP"},
                                                                            {"zh_CN", "Noto Sans CJK SC"}};
    for (const auto& [id, wanted] : families) {
        if (id == language.id && QFontDatabase::hasFamily(QLatin1String(wanted)))
            return {family, QLatin1String(wanted)};
    }
    return {family};
}

} // namespace exhibit
