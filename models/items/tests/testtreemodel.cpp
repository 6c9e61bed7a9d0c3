// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tests/testtreemodel.h"

#include "models/items/itemtext.h"
#include "models/items/listtext.h"
#include "models/items/roles.h"

namespace exhibit {

int TestTreeModel::entryAt(const QModelIndex& index) const
{
    const int node = nodeOf(index);
    if (node == noNode || m_items[static_cast<std::size_t>(node)].kind != Kind::Test)
        return -1;
    return m_rows[static_cast<std::size_t>(m_items[static_cast<std::size_t>(node)].first)];
}

QModelIndex TestTreeModel::indexOfEntry(int entry) const
{
    const auto index = static_cast<std::size_t>(entry);
    return entry < 0 || index >= m_nodeOf.size() ? QModelIndex() : indexOfNode(m_nodeOf[index]);
}

std::pair<OutcomeCell, int> TestTreeModel::aggregate(const Item& item, int run) const
{
    int failing = 0;
    OutcomeCell without = OutcomeCell::Absent;
    bool any = false;
    for (int row = item.first; row < item.last; ++row) {
        const OutcomeCell here = m_matrix->cell(run, m_rows[static_cast<std::size_t>(row)]);
        any = any || isResult(here);
        failing += isFailure(here) ? 1 : 0;
        if (!isResult(here) && (without == OutcomeCell::Absent || here == OutcomeCell::CollectionError))
            without = here;
    }
    if (any)
        return {failing > 0 ? OutcomeCell::Failed : OutcomeCell::Passed, failing};
    return {without, -1};
}

QVariant TestTreeModel::cell(int node, int column, int role) const
{
    const Item& item = m_items[static_cast<std::size_t>(node)];
    switch (role) {
    case GroupRole:
        return item.kind == Kind::Group;
    case FoldedRole:
        return item.folded;
    case KindRole:
        return static_cast<int>(item.kind);
    case EntryRole:
        return item.kind == Kind::Test ? m_rows[static_cast<std::size_t>(item.first)] : -1;
    case Qt::AccessibleTextRole:
        if (column == 0)
            return rowText(node);
        break;
    default:
        break;
    }
    if (column == 0)
        return nameCell(item, node, role);
    const int run = runOfColumn(column);
    return run < 0 ? behaviourCell(item, role) : runCell(item, run, role);
}

QVariant TestTreeModel::nameCell(const Item& item, int node, int role) const
{
    const int entry = m_rows[static_cast<std::size_t>(item.first)];
    switch (role) {
    case Qt::DisplayRole:
        if (item.kind == Kind::Test)
            return m_matrix->testName(entry);
        return item.kind == Kind::Group ? item.title : tr("%1 tests").arg(groupedNumber(item.last - item.first));
    case CopyRole:
    case IdRole:
        if (item.kind == Kind::Test)
            return fromUtf8(m_matrix->nodeId(entry));
        return item.kind == Kind::Group ? item.title : nameCell(item, node, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return item.kind == Kind::Fold ? tr("The same results in every run") : nameCell(item, node, CopyRole);
    case CountRole:
        return static_cast<qint64>(item.last - item.first);
    default:
        return {};
    }
}

QVariant TestTreeModel::runCell(const Item& item, int run, int role) const
{
    switch (role) {
    case CellRole:
    case AggregateRole: {
        if (item.kind != Kind::Group) {
            if (role == AggregateRole)
                return {};
            return static_cast<int>(m_matrix->cell(run, m_rows[static_cast<std::size_t>(item.first)]));
        }
        const auto [shape, failing] = aggregate(item, run);
        if (role == CellRole)
            return static_cast<int>(shape);
        return failing < 0 ? QVariant() : QVariant(static_cast<qint64>(failing));
    }
    case Qt::DisplayRole:
    case CopyRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QString text;
        if (item.kind == Kind::Group) {
            const auto [shape, failing] = aggregate(item, run);
            text = failing < 0    ? outcomeCellText(shape)
                   : failing == 1 ? tr("1 failed")
                                  : tr("%1 failed").arg(groupedNumber(failing));
        } else {
            text = outcomeCellText(m_matrix->cell(run, m_rows[static_cast<std::size_t>(item.first)]));
        }
        const bool named = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
        return named ? QString(m_matrix->runTitles()[run] + QStringLiteral(": ") + text) : text;
    }
    case SourceRefRole: {
        if (item.kind != Kind::Test)
            return {};
        const SourceRef ref = m_matrix->place(run, m_rows[static_cast<std::size_t>(item.first)]);
        return ref.isNull() ? QVariant() : QVariant::fromValue(ref);
    }
    default:
        return {};
    }
}

QString TestTreeModel::behaviourText(int entry) const
{
    const int failed = m_matrix->failedRuns(entry), executed = m_matrix->executedRuns(entry);
    if (m_matrix->testOf(entry).value < 0)
        return tr("Not collected");
    const QString ofRuns =
        executed == 1 ? tr("1 of 1 run") : tr("%1 of %2 runs").arg(groupedNumber(failed), groupedNumber(executed));
    const TestBehaviour* its = m_matrix->behaviour(entry);
    if (!its)
        return failed > 0 ? ofRuns : QString(QChar(0x2013));
    const bool named = its->run >= 0 && its->run < m_matrix->runCount();
    const QString run = named ? m_matrix->columnNames()[its->run] : QString();
    switch (its->behaviour) {
    case Behaviour::Stable:
        return QChar(0x2013);
    case Behaviour::AlwaysFailing:
        return ofRuns;
    case Behaviour::Flaky:
        return tr("Flaky");
    case Behaviour::Regressed:
        return tr("Regressed");
    case Behaviour::Fixed:
        return named ? tr("Fixed in %1").arg(run) : tr("Fixed");
    case Behaviour::NewFailing:
        return tr("New test");
    case Behaviour::FailingRemoved:
        return named ? tr("Removed in %1").arg(run) : tr("Removed");
    case Behaviour::PassingVanished:
        return named ? tr("Vanished in %1").arg(run) : tr("Vanished");
    case Behaviour::Added:
        return named ? tr("Added in %1").arg(run) : tr("Added");
    case Behaviour::Skipped:
        return tr("Skipped");
    }
    return {};
}

QVariant TestTreeModel::behaviourCell(const Item& item, int role) const
{
    const int entry = m_rows[static_cast<std::size_t>(item.first)];
    const int count = item.last - item.first;
    switch (role) {
    case Qt::DisplayRole:
        if (item.kind == Kind::Group) {
            if (count == 1 && m_matrix->testOf(entry).value < 0)
                return tr("no tests");
            return count == 1 ? tr("1 test") : tr("%1 tests").arg(groupedNumber(count));
        }
        return behaviourText(entry);
    case BehaviourRole: {
        if (item.kind == Kind::Group)
            return {};
        const TestBehaviour* its = m_matrix->behaviour(entry);
        return static_cast<int>(its ? its->behaviour : Behaviour::Stable);
    }
    default:
        return {};
    }
}

QString TestTreeModel::rowText(int node) const
{
    const Item& item = m_items[static_cast<std::size_t>(node)];
    QStringList parts{nameCell(item, node, Qt::DisplayRole).toString()};
    if (item.kind != Kind::Group || item.first + 1 < item.last || !item.title.isEmpty())
        parts.append(behaviourCell(item, Qt::DisplayRole).toString());
    // More than a dozen would be read out for minutes; the cells say their own.
    constexpr int spokenRuns = 12;
    for (int run = 0; run < m_matrix->runCount() && m_matrix->runCount() <= spokenRuns; ++run)
        parts.append(runCell(item, run, Qt::AccessibleTextRole).toString());
    return listText(parts);
}

QVariant TestTreeModel::heading(int column, int role) const
{
    const int run = runOfColumn(column);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((run >= 0 ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    if (run >= 0) {
        if (role == Qt::DisplayRole)
            return m_matrix->columnNames()[run];
        if (role == Qt::ToolTipRole)
            return fromUtf8(toString(m_matrix->run(run).key));
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    return column == 0 ? tr("Test") : tr("Behaviour");
}

QString TestTreeModel::toTsv(const QModelIndexList& chosen) const
{
    QStringList header{tr("Test")};
    for (int run = 0; run < m_matrix->runCount(); ++run)
        header.append(fromUtf8(toString(m_matrix->run(run).key)));
    header.append(tr("Behaviour"));
    std::vector<bool> wanted(m_items.size(), chosen.isEmpty());
    for (const QModelIndex& index : chosen) {
        if (const int node = nodeOf(index); node != noNode)
            wanted[static_cast<std::size_t>(node)] = true;
    }
    QString text = header.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (int node = 0; node < nodeCount(); ++node) {
        const auto at = static_cast<std::size_t>(node);
        const int parent = parentOf(node);
        // Nodes stand behind their parents, so a chosen group reaches all below it.
        if (parent != noNode && wanted[static_cast<std::size_t>(parent)])
            wanted[at] = true;
        if (!wanted[at] || m_items[at].kind != Kind::Test)
            continue;
        text += nameCell(m_items[at], node, CopyRole).toString();
        for (int run = 0; run < m_matrix->runCount(); ++run)
            text += QLatin1Char('\t') + runCell(m_items[at], run, CopyRole).toString();
        text += QLatin1Char('\t') + behaviourCell(m_items[at], Qt::DisplayRole).toString() + QLatin1Char('\n');
    }
    return text;
}

} // namespace exhibit
