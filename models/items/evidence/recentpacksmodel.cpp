// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidence/recentpacksmodel.h"

#include "models/items/roles.h"

#include <QLocale>

#include <algorithm>

namespace exhibit {

void RecentPacksModel::setPacks(std::vector<RecentPack> packs)
{
    beginResetModel();
    m_packs = std::move(packs);
    if (m_packs.size() > static_cast<std::size_t>(maxPacks))
        m_packs.resize(static_cast<std::size_t>(maxPacks));
    endResetModel();
}

void RecentPacksModel::add(const RecentPack& pack)
{
    std::vector<RecentPack> packs{pack};
    std::copy_if(m_packs.begin(), m_packs.end(), std::back_inserter(packs),
                 [&pack](const RecentPack& other) { return other.path != pack.path; });
    setPacks(std::move(packs));
}

void RecentPacksModel::remove(int row)
{
    if (row < 0 || row >= rows())
        return;
    beginRemoveRows({}, row, row);
    m_packs.erase(m_packs.begin() + row);
    endRemoveRows();
}

QVariant RecentPacksModel::cell(int row, int, int role) const
{
    const RecentPack& pack = m_packs[static_cast<std::size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
        return pack.name;
    case Qt::ToolTipRole:
    case SecondLineRole:
    case IdRole:
        return pack.path;
    case TrailingRole:
        return pack.summary;
    case SortRole:
        return pack.lastOpened;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, opened %3")
            .arg(pack.name, pack.path, QLocale().toString(pack.lastOpened, QLocale::ShortFormat));
    default:
        return {};
    }
}

} // namespace exhibit
