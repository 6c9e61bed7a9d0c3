// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/runs/runtablemodel.h"

#include <algorithm>
#include <unordered_set>

namespace exhibit {

namespace {

const QString& absent()
{
    static const QString dash(QChar(0x2013));
    return dash;
}

QString optionalNumber(const std::optional<std::int64_t>& number)
{
    return number ? groupedNumber(*number) : absent();
}

QVariant optionalSort(const std::optional<std::int64_t>& number)
{
    return number ? QVariant(static_cast<qlonglong>(*number)) : QVariant();
}

/// The shortest of 10, 20, 40, 50, 80, 100, 200 … that holds the largest value, so that bars of all rows compare.
std::int64_t trackLength(std::int64_t largest)
{
    for (std::int64_t power = 10; power < largest * 10 + 100; power *= 10) {
        for (const std::int64_t step : {1, 2, 4, 5, 8}) {
            if (power * step >= largest)
                return power * step;
        }
    }
    return largest;
}

} // namespace

BarData failureParts(const Review& review, std::size_t run)
{
    BarData parts;
    if (run >= review.runs.size())
        return parts;
    const Run& its = review.runs[run];
    if (its.state == RunState::CollectionFailed) {
        parts.collectionErrors = its.uncollectedModules();
        return parts;
    }
    std::unordered_set<std::int32_t> fresh;
    if (run < review.deltas.size() && review.deltas[run].comparable) {
        for (const TestId id : review.deltas[run].newlyFailing)
            fresh.insert(id.value);
        for (const TestId id : review.deltas[run].newTestsFailing)
            fresh.insert(id.value);
    }
    const auto failsHere = [&its](TestId id) { return isFailure(its.outcomes.of(id)); };
    parts.alwaysFailing = std::count_if(review.alwaysFailing.begin(), review.alwaysFailing.end(), failsHere);
    parts.newFailing = static_cast<std::int64_t>(fresh.size());
    // What the run counts without a name is not new, as nothing shows that it is.
    parts.otherKnown = std::max<std::int64_t>(its.failing() - parts.alwaysFailing - parts.newFailing, 0);
    return parts;
}

DeltaData deltaData(const Review& review, std::size_t run)
{
    if (run >= review.deltas.size() || review.baseline.source == BaselineSource::None)
        return {};
    const Delta& delta = review.deltas[run];
    return {delta.testsNewlyFailing(), static_cast<std::int64_t>(delta.fixed.size()),
            static_cast<std::int64_t>(delta.failingRemoved.size()), delta.comparable};
}

void RunTableModel::setSnapshot(const PackSnapshot& snapshot, const Messages&)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_rows.clear();
    m_names = snapshot ? PointerNames(*snapshot.facts) : PointerNames();
    if (snapshot) {
        const Review& review = *snapshot.review;
        std::int64_t mostFailures = 0, mostCollectors = 0;
        for (std::size_t i = 0; i < review.runs.size(); ++i) {
            const Run& run = review.runs[i];
            Row row{fromUtf8(run.key.runId),  fromUtf8(run.key.phase),
                    fromUtf8(run.reportPath), {},
                    failureParts(review, i),  {},
                    deltaData(review, i)};
            row.collectors.collectionErrors = run.uncollectedModules();
            if (review.baseline.source != BaselineSource::None && run.key == review.baseline.key)
                row.note = review.baseline.source == BaselineSource::StandIn ? tr("stand-in") : tr("baseline");
            mostFailures = std::max(mostFailures, row.failures.failing());
            mostCollectors = std::max(mostCollectors, row.collectors.collectionErrors);
            m_rows.push_back(std::move(row));
        }
        for (Row& row : m_rows) {
            row.failures.total = trackLength(mostFailures);
            row.collectors.total = mostCollectors;
        }
    }
    endResetModel();
}

const Run* RunTableModel::runAt(int row) const
{
    return row >= 0 && row < rows() ? &m_snapshot.review->runs[static_cast<std::size_t>(row)] : nullptr;
}

const Delta* RunTableModel::deltaAt(int row) const
{
    const bool known = row >= 0 && row < rows() && static_cast<std::size_t>(row) < m_snapshot.review->deltas.size();
    return known ? &m_snapshot.review->deltas[static_cast<std::size_t>(row)] : nullptr;
}

int RunTableModel::rowOf(const RunKey& key) const
{
    for (int row = 0; row < rows(); ++row) {
        if (runAt(row)->key == key)
            return row;
    }
    return -1;
}

QString RunTableModel::display(const Row& row, const Run& run, int column) const
{
    switch (column) {
    case RunIdColumn:
        return row.runId;
    case PhaseColumn:
        return row.phase.isEmpty() ? absent() : row.phase;
    case ExitCodeColumn:
        return run.exitCode ? QString::number(*run.exitCode) : absent();
    case TestsTotalColumn:
        return optionalNumber(run.counts.total);
    case TestsFailedColumn:
        if (run.state == RunState::CollectionFailed && run.failing() == 0)
            return tr("0 not run");
        return optionalNumber(run.counts.failures());
    case FailedCollectorsColumn:
        return optionalNumber(run.counts.failedCollectors);
    case ReportPathColumn:
        return row.reportPath.isEmpty() ? absent() : row.reportPath;
    case NdjsonLineColumn:
        return run.reportLine.isValid() ? QString::number(run.reportLine.value) : absent();
    default:
        return {};
    }
}

QVariant RunTableModel::sortValue(const Row& row, const Run& run, int column) const
{
    switch (column) {
    case RunIdColumn:
        return row.runId;
    case PhaseColumn:
        return row.phase;
    case ExitCodeColumn:
        return run.exitCode ? QVariant(*run.exitCode) : QVariant();
    case TestsTotalColumn:
        return optionalSort(run.counts.total);
    case TestsFailedColumn:
        return optionalSort(run.counts.failures());
    case FailedCollectorsColumn:
        return optionalSort(run.counts.failedCollectors);
    case ReportPathColumn:
        return row.reportPath;
    case NdjsonLineColumn:
        return run.reportLine.isValid() ? QVariant(static_cast<qlonglong>(run.reportLine.value)) : QVariant();
    default:
        return {};
    }
}

SourceRef RunTableModel::pointer(const Run& run, int column) const
{
    const auto firstOf = [](std::initializer_list<const SourceRef*> refs) {
        for (const SourceRef* ref : refs) {
            if (!ref->isNull())
                return *ref;
        }
        return SourceRef();
    };
    switch (column) {
    case ReportPathColumn:
    case NdjsonLineColumn:
    case ExitCodeColumn:
        return firstOf({&run.report, &run.summary, &run.log});
    case FailedCollectorsColumn:
        if (!run.collectionErrors.empty())
            return run.collectionErrors.front().where;
        [[fallthrough]];
    default:
        return firstOf({&run.summary, &run.log, &run.report});
    }
}

QVariant RunTableModel::cell(int rowNumber, int column, int role) const
{
    const Row& row = m_rows[static_cast<std::size_t>(rowNumber)];
    const Run& run = *runAt(rowNumber);
    switch (role) {
    case Qt::DisplayRole:
        return display(row, run, column);
    case Qt::TextAlignmentRole: {
        const bool number = column == TestsTotalColumn || column == NdjsonLineColumn;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::AccessibleTextRole: {
        QString text = tr("%1, %2: %3")
                           .arg(fromUtf8(toString(run.key)), heading(column, Qt::DisplayRole).toString(),
                                display(row, run, column));
        if (column == TestsFailedColumn && row.delta.comparable)
            text += QStringLiteral(", ") + deltaSentence(row.delta);
        return text;
    }
    case SortRole:
        return sortValue(row, run, column);
    case CopyRole:
        return display(row, run, column).remove(QChar(0x202F));
    case IdRole:
        return fromUtf8(toString(run.key));
    case StateRole:
        return static_cast<int>(run.state);
    case SecondLineRole:
        return column == RunIdColumn && !row.note.isEmpty() ? QVariant(row.note) : QVariant();
    case BarRole:
        if (column == FailedCollectorsColumn)
            return QVariant::fromValue(row.collectors);
        return column == TestsFailedColumn ? QVariant::fromValue(row.failures) : QVariant();
    case DeltaRole:
        return column == TestsFailedColumn ? QVariant::fromValue(row.delta) : QVariant();
    case SourceRefRole:
    case PointerTextRole: {
        const SourceRef ref = pointer(run, column);
        if (ref.isNull())
            return {};
        return role == SourceRefRole ? QVariant::fromValue(ref) : QVariant(m_names.text(ref));
    }
    default:
        return {};
    }
}

QVariant RunTableModel::heading(int column, int role) const
{
    // These are names of the review's table and its JSON, not words: they are not translated.
    static const char* const names[] = {"run_id",      "phase",        "exitcode",
                                        "tests_total", "tests_failed", "failed_collectors",
                                        "report_path", "ndjson_line"};
    static_assert(std::size(names) == ColumnCount);
    if (role == Qt::DisplayRole)
        return QString::fromLatin1(names[column]);
    if (role == Qt::TextAlignmentRole)
        return int(((column == TestsTotalColumn || column == NdjsonLineColumn) ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    return {};
}

} // namespace exhibit
