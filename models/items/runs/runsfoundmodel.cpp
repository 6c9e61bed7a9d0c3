// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/runs/runsfoundmodel.h"

#include "models/items/itemtext.h"
#include "models/items/roles.h"

#include <algorithm>

namespace exhibit {

void RunsFoundModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void RunsFoundModel::add(const Witness& witness)
{
    const Row row{witness.key, witness.state, witness.counts, witness.collectionErrors.size(), witness.summary};
    // Prose names the run only; its phase comes with the log or the report.
    const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&row](const Row& r) {
        return r.key == row.key || (r.key.runId == row.key.runId && (r.key.phase.empty() || row.key.phase.empty()));
    });
    if (known == m_rows.end()) {
        beginInsertRows({}, rows(), rows());
        m_rows.push_back(row);
        endInsertRows();
        return;
    }
    // A log's own final line says more to a person than a line of half a megabyte.
    if (known->key.phase.empty() || known->state == RunState::Unknown || witness.kind == WitnessKind::Log)
        *known = row;
    const int changed = static_cast<int>(known - m_rows.begin());
    Q_EMIT dataChanged(index(changed, 0), index(changed, ColumnCount - 1));
}

QString RunsFoundModel::resultText(const Row& row) const
{
    if (row.state == RunState::CollectionFailed) {
        const auto errors = row.counts.failedCollectors.value_or(static_cast<std::int64_t>(row.collectionErrors));
        return tr("%1 collection errors").arg(groupedNumber(errors));
    }
    if (const auto failures = row.counts.failures())
        return tr("%1 failed").arg(groupedNumber(*failures));
    return runStateText(row.state);
}

QVariant RunsFoundModel::cell(int row, int column, int role) const
{
    const Row& run = m_rows[static_cast<std::size_t>(row)];
    if (role == SourceRefRole && !run.summary.isNull())
        return QVariant::fromValue(run.summary);
    if (role == StateRole)
        return static_cast<int>(run.state);
    if (role != Qt::DisplayRole && role != SortRole && !(role == PointerTextRole && column == PointerColumn))
        return {};
    switch (column) {
    case RunColumn:
        return fromUtf8(toString(run.key));
    case ResultColumn:
        return resultText(run);
    case PointerColumn:
        return placeText(run.summary);
    default:
        return {};
    }
}

QVariant RunsFoundModel::heading(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case RunColumn:
        return tr("Run");
    case ResultColumn:
        return tr("Result");
    case PointerColumn:
        return tr("Line");
    default:
        return {};
    }
}

} // namespace exhibit
