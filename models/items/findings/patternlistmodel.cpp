// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/findings/patternlistmodel.h"

#include "models/items/itemtext.h"
#include "models/items/roles.h"
#include "models/items/runs/runnames.h"
#include "models/report/messages.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr int mostNames = 3;

/// `v20, v26`; with many runs their number.
QString runsText(const Finding& finding, const Review& review, const QStringList& names)
{
    QStringList found;
    for (std::size_t run = 0; run < review.runs.size(); ++run) {
        if (std::find(finding.runs.begin(), finding.runs.end(), review.runs[run].key) != finding.runs.end())
            found.append(names.value(static_cast<qsizetype>(run)));
    }
    if (found.size() > mostNames)
        return PatternListModel::tr("%1 runs").arg(groupedNumber(found.size()));
    return found.join(QLatin1String(", "));
}

} // namespace

void PatternListModel::setSnapshot(const PackSnapshot& snapshot, const Messages& messages)
{
    beginResetModel();
    clearNodes();
    m_items.clear();
    std::fill(std::begin(m_counts), std::end(m_counts), 0);
    m_snapshot = snapshot;
    if (snapshot) {
        const QStringList names = runColumnNames(runTitles(*snapshot.review));
        for (const Group group : {Patterns, Others}) {
            int parent = noNode;
            for (const Finding& finding : snapshot.review->findings) {
                const bool isPattern = finding.kind == FindingKind::Pattern;
                if (finding.kind == FindingKind::Mismatch || isPattern != (group == Patterns))
                    continue;
                if (parent == noNode) {
                    parent = addNode(noNode);
                    m_items.push_back({group, nullptr, 0, {}, {}});
                }
                addNode(parent);
                m_items.push_back({group, &finding, ++m_counts[group],
                                   messages.text(finding.title, NumberStyle::Grouped),
                                   runsText(finding, *snapshot.review, names)});
            }
        }
    }
    endResetModel();
}

void PatternListModel::setDecisions(std::shared_ptr<const DecisionSet> decisions, const QStringList& ids)
{
    m_snapshot.decisions = std::move(decisions);
    for (const QString& id : ids) {
        const QModelIndex index = indexOf(id);
        if (index.isValid())
            Q_EMIT dataChanged(index, index);
    }
}

const Finding* PatternListModel::findingAt(const QModelIndex& index) const
{
    const int node = nodeOf(index);
    return node == noNode ? nullptr : m_items[static_cast<std::size_t>(node)].finding;
}

QModelIndex PatternListModel::indexOf(const QString& findingId) const
{
    const std::string id = findingId.toStdString();
    for (std::size_t node = 0; node < m_items.size(); ++node) {
        if (m_items[node].finding && m_items[node].finding->id == id)
            return indexOfNode(static_cast<int>(node));
    }
    return {};
}

int PatternListModel::numberAt(const QModelIndex& index) const
{
    const int node = nodeOf(index);
    return node == noNode ? 0 : m_items[static_cast<std::size_t>(node)].number;
}

std::vector<const Finding*> PatternListModel::patterns() const
{
    std::vector<const Finding*> found;
    for (const Item& item : m_items) {
        if (item.finding && item.group == Patterns)
            found.push_back(item.finding);
    }
    return found;
}

std::vector<std::string> PatternListModel::ids() const
{
    std::vector<std::string> found;
    for (const Item& item : m_items) {
        if (item.finding)
            found.push_back(item.finding->id);
    }
    return found;
}

DecisionState PatternListModel::stateOf(const Finding& finding) const
{
    return m_snapshot.decisions ? m_snapshot.decisions->of(finding.id).state : DecisionState::Undecided;
}

QVariant PatternListModel::cell(int node, int, int role) const
{
    const Item& item = m_items[static_cast<std::size_t>(node)];
    if (role == SortRole)
        return node;
    if (!item.finding)
        return groupCell(item.group, role);
    const Finding& finding = *item.finding;
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case GroupRole:
        return false;
    case KindRole:
        return static_cast<int>(finding.classification);
    case IdRole:
        return fromUtf8(finding.id);
    case CountRole:
        return static_cast<qint64>(item.number);
    case SecondLineRole:
        return item.group == Patterns ? tr("Run-specific") : findingKindText(finding.kind);
    case TrailingRole:
        return item.runs;
    case DecisionRole:
        return static_cast<int>(stateOf(finding));
    case MutedRole:
        return stateOf(finding) == DecisionState::Dismissed;
    case SourceRefRole:
        return finding.pointers.empty() ? QVariant() : QVariant::fromValue(finding.pointers.front());
    case SourceRefsRole:
        return QVariant::fromValue(QVector<SourceRef>(finding.pointers.begin(), finding.pointers.end()));
    case Qt::ToolTipRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return tr("%1 %2, %3").arg(findingKindText(finding.kind)).arg(item.number).arg(item.title);
    default:
        return {};
    }
}

QVariant PatternListModel::groupCell(Group group, int role) const
{
    const QString title = group == Patterns ? tr("Patterns") : tr("Other findings");
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case GroupRole:
        return true;
    case CountRole:
        return static_cast<qint64>(m_counts[group]);
    case IdRole:
        return QStringLiteral("group-%1").arg(static_cast<int>(group));
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(title, groupedNumber(m_counts[group]));
    default:
        return {};
    }
}

} // namespace exhibit
