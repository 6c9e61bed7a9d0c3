// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/tables/runtable.h"

#include "models/review/runs/runs.h"

#include <algorithm>
#include <unordered_set>

namespace exhibit {

namespace {

/// A session that could not collect has no failures to count; 0 would read as green.
bool ranNothing(const RunRow& row)
{
    const RunState state = row.run->state;
    return !row.run->executed && (state == RunState::CollectionFailed || state == RunState::NoTests) &&
           row.run->failing() == 0;
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

SourceRef firstOf(std::initializer_list<const SourceRef*> refs)
{
    for (const SourceRef* ref : refs) {
        if (!ref->isNull())
            return *ref;
    }
    return {};
}

SourceRef reportOf(const RunRow& row)
{
    return firstOf({&row.run->report, &row.run->summary, &row.run->log});
}

SourceRef collectorOf(const RunRow& row)
{
    const auto& errors = row.run->collectionErrors;
    return errors.empty() ? firstOf({&row.run->summary, &row.run->log, &row.run->report}) : errors.front().where;
}

QString runNote(const RunRow& row, const CellText& cell)
{
    QStringList notes;
    if (row.baseline != BaselineSource::None)
        notes.append(cell.say(row.baseline == BaselineSource::StandIn ? "table.runs.stand-in" : "table.runs.baseline"));
    if (row.run->state == RunState::Interrupted)
        notes.append(cell.say("table.runs.unfinished"));
    return notes.join(QStringLiteral(", "));
}

/// All that do not pass, as the bar has them; those that end in errors by their own word.
QString failedText(const RunRow& row, const CellText& cell)
{
    if (row.run->collectOnly)
        return cell.say("table.runs.collected-only");
    const RunCounts& counts = row.run->counts;
    if (ranNothing(row) || counts.errors.value_or(0) == 0)
        return ranNothing(row) ? cell.say("report.none-ran") : cell.number(counts.failures());
    return cell.say(
        hasErrorsOnly(*row.run) ? "table.runs.errors" : "table.runs.failed-and-errors",
        {{"failed", std::to_string(counts.failed.value_or(0))}, {"errors", std::to_string(*counts.errors)}});
}

std::vector<Column<RunRow>> runColumns(const Messages& messages)
{
    using Cell = const CellText&;
    std::vector<Column<RunRow>> columns = {
        {.id = "run_id",
         .layout = {.look = ColumnLook::Name, .minimumWidth = 240},
         .text = [](const RunRow& row, Cell) { return fromUtf8(row.run->key.runId); },
         .sortKey = [](const RunRow& row) { return std::string_view(row.run->key.runId); },
         .note = runNote},
        {.id = "phase",
         .layout = {.look = ColumnLook::Detail, .minimumWidth = 130, .hideOrder = 4, .stretches = true},
         .text = [](const RunRow& row, Cell cell) { return cell.word(row.run->key.phase); },
         .sortKey = [](const RunRow& row) { return std::string_view(row.run->key.phase); }},
        {.id = "exitcode",
         .layout = {.look = ColumnLook::Badge},
         .text = [](const RunRow& row,
                    Cell cell) { return row.run->exitCode ? QString::number(*row.run->exitCode) : cell.absent(); },
         .sortKey = [](const RunRow& row) { return SortKey(row.run->exitCode); },
         .pointer = reportOf,
         .meaning = [](const RunRow& row) { return Meaning(row.run->state); }},
        {.id = "tests_total",
         .layout = {.look = ColumnLook::Number, .rightAligned = true},
         .text = [](const RunRow& row, Cell cell) { return cell.number(row.run->counts.total); },
         .sortKey = [](const RunRow& row) { return SortKey(row.run->counts.total); }},
        {.id = "tests_failed",
         .layout = {.look = ColumnLook::Bar, .minimumWidth = 140},
         .text = failedText,
         .sortKey = [](const RunRow& row) { return SortKey(row.run->counts.failures()); },
         .bar = [](const RunRow& row) { return ranNothing(row) ? std::optional<BarData>() : row.failures; },
         .delta = [](const RunRow& row) { return row.change; }},
        {.id = "failed_collectors",
         .layout = {.look = ColumnLook::Bar, .minimumWidth = 110},
         .text = [](const RunRow& row, Cell cell) { return cell.number(row.run->counts.failedCollectors); },
         .sortKey = [](const RunRow& row) { return SortKey(row.run->counts.failedCollectors); },
         .pointer = collectorOf,
         .bar = [](const RunRow& row) { return std::optional(row.collectors); }},
        {.id = "report_path",
         .layout = {.look = ColumnLook::File, .minimumWidth = 120, .hideOrder = 2},
         .text = [](const RunRow& row, Cell cell) { return cell.word(row.run->reportPath); },
         .sortKey = [](const RunRow& row) { return std::string_view(row.run->reportPath); },
         .pointer = reportOf},
        {.id = "ndjson_line",
         .layout = {.look = ColumnLook::Line, .rightAligned = true},
         .text =
             [](const RunRow& row, Cell cell) {
                 const LineNumber line = row.run->reportLine;
                 return line.isValid() ? QString::number(line.value) : cell.absent();
             },
         .sortKey =
             [](const RunRow& row) {
                 const LineNumber line = row.run->reportLine;
                 return line.isValid() ? SortKey(static_cast<double>(line.value)) : SortKey();
             },
         .pointer = reportOf},
        {.id = "runner",
         .layout = {.look = ColumnLook::Detail, .minimumWidth = 80, .hideOrder = 3},
         .text = [](const RunRow& row, Cell cell) { return cell.word(row.run->runner); },
         .sortKey = [](const RunRow& row) { return std::string_view(row.run->runner); }},
        {.id = "command",
         .layout = {.look = ColumnLook::Code, .minimumWidth = 120, .hideOrder = 1},
         .text = [](const RunRow& row, Cell cell) { return cell.word(row.run->command); },
         .sortKey = [](const RunRow& row) { return std::string_view(row.run->command); }}};
    for (Column<RunRow>& column : columns)
        column.title = messages.text("head." + column.id);
    return columns;
}

/// A runner that is the same for all rows and commands that nothing printed tell no run from another.
void dropSilentColumns(Table<RunRow>& table)
{
    const auto& rows = table.rows;
    const bool oneRunner = std::all_of(
        rows.begin(), rows.end(), [&rows](const RunRow& row) { return row.run->runner == rows.front().run->runner; });
    const bool noCommand =
        std::all_of(rows.begin(), rows.end(), [](const RunRow& row) { return row.run->command.empty(); });
    std::erase_if(table.columns, [=](const Column<RunRow>& column) {
        return (oneRunner && column.id == "runner") || (noCommand && column.id == "command");
    });
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
    const bool isBaseline = review.baseline.source != BaselineSource::None && its.key == review.baseline.key;
    const bool isCompared =
        review.baseline.source != BaselineSource::None && run < review.deltas.size() && review.deltas[run].comparable;
    std::unordered_set<std::int32_t> fresh;
    if (isCompared) {
        for (const TestId id : review.deltas[run].newlyFailing)
            fresh.insert(id.value);
        for (const TestId id : review.deltas[run].newTestsFailing)
            fresh.insert(id.value);
    }
    // New against the baseline is the stronger word: a list of known failures may lack what fails in every run.
    const auto isOld = [&](TestId id) { return isFailure(its.outcomes.of(id)) && !fresh.contains(id.value); };
    parts.alwaysFailing = std::count_if(review.alwaysFailing.begin(), review.alwaysFailing.end(), isOld);
    parts.newFailing = static_cast<std::int64_t>(fresh.size());
    const std::int64_t rest = std::max<std::int64_t>(its.failing() - parts.alwaysFailing - parts.newFailing, 0);
    // What the run counts without a name was compared with nothing, as all of a run without a baseline.
    const std::int64_t still = isCompared ? std::ssize(review.deltas[run].stillFailing) : 0;
    parts.otherKnown = isBaseline ? rest : std::clamp<std::int64_t>(still - parts.alwaysFailing, 0, rest);
    parts.unknownFailing = rest - parts.otherKnown;
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

Table<RunRow> runTable(const PackSnapshot& snapshot, const Messages& messages)
{
    Table<RunRow> table{.columns = runColumns(messages), .snapshot = snapshot};
    table.id = [](const RunRow& row) { return toString(row.run->key); };
    table.pointer = [](const RunRow& row) { return firstOf({&row.run->summary, &row.run->log, &row.run->report}); };
    if (!snapshot) {
        dropSilentColumns(table);
        return table;
    }
    const Review& review = *snapshot.review;
    std::int64_t mostFailures = 0, mostCollectors = 0;
    for (std::size_t i = 0; i < review.runs.size(); ++i) {
        RunRow row{.index = i, .run = &review.runs[i]};
        row.delta = i < review.deltas.size() ? &review.deltas[i] : nullptr;
        row.failures = failureParts(review, i);
        row.collectors.collectionErrors = row.run->uncollectedModules();
        row.change = deltaData(review, i);
        if (row.run->key == review.baseline.key)
            row.baseline = review.baseline.source;
        mostFailures = std::max(mostFailures, row.failures.failing());
        mostCollectors = std::max(mostCollectors, row.collectors.collectionErrors);
        table.rows.push_back(row);
    }
    for (RunRow& row : table.rows) {
        row.failures.total = trackLength(mostFailures);
        row.collectors.total = row.collectors.collectionErrors > 0 ? mostCollectors : 0;
    }
    dropSilentColumns(table);
    return table;
}

} // namespace exhibit
