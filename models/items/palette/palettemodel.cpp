// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/palette/palettemodel.h"

#include "models/items/itemtext.h"

namespace exhibit {

namespace {

QString groupText(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::Place:
        return PaletteModel::tr("Lines");
    case PaletteGroup::GoTo:
        return PaletteModel::tr("Go to");
    case PaletteGroup::Runs:
        return PaletteModel::tr("Runs");
    case PaletteGroup::Tests:
        return PaletteModel::tr("Tests");
    case PaletteGroup::Claims:
        return PaletteModel::tr("Claims and findings");
    case PaletteGroup::Commands:
        return PaletteModel::tr("Commands");
    case PaletteGroup::Text:
        break;
    }
    return PaletteModel::tr("Text");
}

} // namespace

void PaletteModel::setHits(std::vector<PaletteHits> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    m_rows.clear();
    m_total = 0;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_rows.push_back({i, -1});
        m_total += m_groups[i].total;
        for (int hit = 0; hit < static_cast<int>(m_groups[i].shown.size()); ++hit)
            m_rows.push_back({i, hit});
    }
    endResetModel();
}

const PaletteEntry* PaletteModel::entryAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return nullptr;
    const Row& at = m_rows[static_cast<std::size_t>(row)];
    return at.hit < 0 ? nullptr : &m_groups[at.group].shown[static_cast<std::size_t>(at.hit)].entry;
}

int PaletteModel::firstEntry() const
{
    return m_rows.size() > 1 ? 1 : -1;
}

int PaletteModel::entryOfNextGroup(int row, int direction) const
{
    const auto count = static_cast<int>(m_groups.size());
    if (count == 0)
        return -1;
    const int here = row < 0 ? 0 : static_cast<int>(m_rows[static_cast<std::size_t>(row)].group);
    const auto wanted = static_cast<std::size_t>((here + direction + count) % count);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].group == wanted && m_rows[i].hit == 0)
            return static_cast<int>(i);
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::groupData(const PaletteHits& group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return groupText(group.group);
    case TrailingRole:
        return tr("%1 of %2").arg(groupedNumber(static_cast<qint64>(group.shown.size())), groupedNumber(group.total));
    case GroupRole:
        return true;
    case KindRole:
        return static_cast<int>(group.group);
    default:
        return {};
    }
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_rows.size()))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const PaletteHits& group = m_groups[row.group];
    if (row.hit < 0)
        return groupData(group, role);
    const PaletteHit& hit = group.shown[static_cast<std::size_t>(row.hit)];
    switch (role) {
    case Qt::DisplayRole:
        return hit.entry.text;
    case Qt::AccessibleTextRole:
        return QStringList{hit.entry.text, hit.entry.detail, hit.entry.trailing}.join(QStringLiteral(", "));
    case SecondLineRole:
        return hit.entry.detail;
    case TrailingRole:
        return hit.entry.trailing;
    case MatchesRole:
        return QVariant::fromValue(hit.match.marks);
    case SourceRefRole:
        return QVariant::fromValue(hit.entry.place);
    case GroupRole:
        return false;
    case KindRole:
        return static_cast<int>(hit.entry.group);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    return entryAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                : Qt::ItemFlags(Qt::ItemIsEnabled);
}

} // namespace exhibit
