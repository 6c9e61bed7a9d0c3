// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidence/recentpacks.h"

#include "models/items/roles.h"

#include <QLocale>

namespace exhibit {

std::vector<RecentPack> withRecent(std::vector<RecentPack> packs, const RecentPack& pack)
{
    constexpr std::size_t most = 12;
    std::erase_if(packs, [&pack](const RecentPack& other) { return other.path == pack.path; });
    packs.insert(packs.begin(), pack);
    if (packs.size() > most)
        packs.resize(most);
    return packs;
}

std::vector<ListRow> recentPackRows(const std::vector<RecentPack>& packs)
{
    std::vector<ListRow> rows;
    for (const RecentPack& pack : packs) {
        const QString place = QString(pack.path).replace(QLatin1Char('\n'), QLatin1String(", "));
        const QString opened = QLocale().toString(pack.lastOpened, QLocale::ShortFormat);
        rows.push_back({{{Qt::DisplayRole, pack.name},
                         {Qt::ToolTipRole, pack.path},
                         {SecondLineRole, place},
                         {IdRole, pack.path},
                         {TrailingRole, pack.summary},
                         {Qt::AccessibleTextRole, RowList::tr("%1, %2, opened %3").arg(pack.name, place, opened)}}});
    }
    return rows;
}

} // namespace exhibit
