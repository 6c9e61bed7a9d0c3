// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/claimlistmodel.h"

#include "models/report/messages.h"

#include <array>

namespace exhibit {

namespace {

ClaimListModel::Group groupOf(const JudgedClaim& claim)
{
    switch (claim.verdict) {
    case Verdict::Contradicted:
        return ClaimListModel::Contradicted;
    case Verdict::TooBroad:
        return ClaimListModel::TooBroad;
    case Verdict::ScopeMismatch:
        return ClaimListModel::OtherScope;
    case Verdict::Stale:
        return ClaimListModel::Stale;
    case Verdict::Unsupported: {
        const ClaimClass of = claim.claim.claimClass;
        const bool place = of == ClaimClass::Path || of == ClaimClass::Line || of == ClaimClass::Reference;
        return place ? ClaimListModel::MissingPaths : ClaimListModel::Unproven;
    }
    case Verdict::NotCheckable:
        return ClaimListModel::NotCheckable;
    case Verdict::Supported:
        return ClaimListModel::Supported;
    }
    return ClaimListModel::NotCheckable;
}

Verdict verdictOf(ClaimListModel::Group group)
{
    switch (group) {
    case ClaimListModel::Contradicted:
        return Verdict::Contradicted;
    case ClaimListModel::TooBroad:
        return Verdict::TooBroad;
    case ClaimListModel::OtherScope:
        return Verdict::ScopeMismatch;
    case ClaimListModel::Stale:
        return Verdict::Stale;
    case ClaimListModel::Unproven:
    case ClaimListModel::MissingPaths:
        return Verdict::Unsupported;
    case ClaimListModel::Supported:
        return Verdict::Supported;
    default:
        return Verdict::NotCheckable;
    }
}

bool isFolded(ClaimListModel::Group group)
{
    return group == ClaimListModel::MissingPaths || group == ClaimListModel::Supported ||
           group == ClaimListModel::NotCheckable;
}

} // namespace

void ClaimListModel::setSnapshot(const PackSnapshot& snapshot, const Messages&)
{
    beginResetModel();
    clearNodes();
    m_items.clear();
    m_snapshot = snapshot;
    m_claimCount = m_mismatchCount = 0;
    m_names = snapshot ? PointerNames(*snapshot.facts) : PointerNames();
    if (snapshot) {
        std::array<std::vector<int>, GroupCount> groups;
        const auto& claims = snapshot.review->claims;
        for (std::size_t i = 0; i < claims.size(); ++i)
            groups[static_cast<std::size_t>(groupOf(claims[i]))].push_back(static_cast<int>(i));
        for (int group = 0; group < GroupCount; ++group)
            addGroup(static_cast<Group>(group), groups[static_cast<std::size_t>(group)]);
        m_claimCount = static_cast<int>(claims.size());
        for (const Group group : {Contradicted, TooBroad, OtherScope, Stale})
            m_mismatchCount += static_cast<int>(groups[static_cast<std::size_t>(group)].size());
    }
    endResetModel();
}

void ClaimListModel::addGroup(Group group, const std::vector<int>& claims)
{
    if (claims.empty())
        return;
    const int count = static_cast<int>(claims.size());
    const int parent = addNode(noNode);
    QString title = verdictText(verdictOf(group));
    if (group == MissingPaths)
        title = count == 1 ? tr("1 path not in this pack") : tr("%1 paths not in this pack").arg(groupedNumber(count));
    m_items.push_back({group, -1, title, {}, count});
    for (const int number : claims) {
        addNode(parent);
        const JudgedClaim& claim = m_snapshot.review->claims[static_cast<std::size_t>(number)];
        // The words of the document tell claims apart; what is wrong with them is the group's and the detail's to say.
        const QString text = QChar(0x201C) + fromUtf8(claim.claim.text).simplified() + QChar(0x201D);
        const int pieces = static_cast<int>(claim.evidence.size());
        QString trailing;
        if (pieces > 0)
            trailing = pieces == 1 ? tr("1 piece of evidence") : tr("%1 pieces of evidence").arg(groupedNumber(pieces));
        m_items.push_back({group, number, text, trailing, pieces});
    }
}

const JudgedClaim* ClaimListModel::claimAt(const QModelIndex& index) const
{
    const int node = nodeOf(index);
    if (node == noNode || index.model() != this)
        return nullptr;
    const int claim = m_items[static_cast<std::size_t>(node)].claim;
    return claim < 0 ? nullptr : &m_snapshot.review->claims[static_cast<std::size_t>(claim)];
}

QModelIndex ClaimListModel::indexOf(const QString& claimId) const
{
    const std::string id = claimId.toStdString();
    for (int node = 0; node < nodeCount(); ++node) {
        const int claim = m_items[static_cast<std::size_t>(node)].claim;
        if (claim >= 0 && m_snapshot.review->claims[static_cast<std::size_t>(claim)].id == id)
            return indexOfNode(node);
    }
    return {};
}

QVariant ClaimListModel::cell(int node, int, int role) const
{
    const Item& item = m_items[static_cast<std::size_t>(node)];
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case VerdictRole:
        return static_cast<int>(verdictOf(item.group));
    case KindRole:
        return static_cast<int>(item.group);
    case CountRole:
        return static_cast<qint64>(item.count);
    case SortRole:
        return node;
    default:
        return item.claim < 0 ? groupCell(item, role) : claimCell(item, role);
    }
}

QVariant ClaimListModel::groupCell(const Item& item, int role) const
{
    switch (role) {
    case GroupRole:
        return true;
    case FoldedRole:
        return isFolded(item.group);
    case IdRole:
        return QStringLiteral("group-%1").arg(static_cast<int>(item.group));
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(item.title, groupedNumber(item.count));
    default:
        return {};
    }
}

QVariant ClaimListModel::claimCell(const Item& item, int role) const
{
    const JudgedClaim& claim = m_snapshot.review->claims[static_cast<std::size_t>(item.claim)];
    switch (role) {
    case GroupRole:
    case FoldedRole:
        return false;
    case IdRole:
        return fromUtf8(claim.id);
    case SourceRefRole:
        return QVariant::fromValue(claim.claim.where);
    case SourceRefsRole: {
        QVector<SourceRef> all{claim.claim.where};
        all.append(QVector<SourceRef>(claim.evidence.begin(), claim.evidence.end()));
        return QVariant::fromValue(all);
    }
    case PointerTextRole:
    case SecondLineRole:
        return m_names.text(claim.claim.where);
    case TrailingRole:
        return item.trailing;
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3").arg(verdictText(claim.verdict), item.title, m_names.text(claim.claim.where));
    default:
        return {};
    }
}

} // namespace exhibit
