// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/runs/foundruns.h"

#include <QCoreApplication>

#include <algorithm>

namespace exhibit {

namespace {

struct FoundRunsWords
{
    Q_DECLARE_TR_FUNCTIONS(FoundRuns)
};

QString foundResult(const FoundRun& run, const CellText&)
{
    if (run.state == RunState::CollectionFailed) {
        const auto errors = run.counts.failedCollectors.value_or(static_cast<std::int64_t>(run.collectionErrors));
        return FoundRunsWords::tr("%1 collection errors").arg(groupedNumber(errors));
    }
    const std::int64_t errors = run.counts.errors.value_or(0);
    if (errors > 0 && run.counts.failed.value_or(0) == 0)
        return FoundRunsWords::tr("%1 in error").arg(groupedNumber(errors));
    if (errors > 0)
        return FoundRunsWords::tr("%1 failed, %2 in error")
            .arg(groupedNumber(*run.counts.failed), groupedNumber(errors));
    if (const auto failures = run.counts.failures())
        return FoundRunsWords::tr("%1 failed").arg(groupedNumber(*failures));
    return runStateText(run.state);
}

} // namespace

Table<FoundRun> foundRunTable()
{
    Table<FoundRun> table{.pointer = [](const FoundRun& run) { return run.summary; }};
    table.columns = {{.id = "run",
                      .title = FoundRunsWords::tr("Run"),
                      .layout = {.stretches = true},
                      .text = [](const FoundRun& run, const CellText&) { return fromUtf8(toString(run.key)); }},
                     {.id = "result",
                      .title = FoundRunsWords::tr("Result"),
                      .text = foundResult,
                      .meaning = [](const FoundRun& run) { return Meaning(run.state); }},
                     {.id = "line",
                      .title = FoundRunsWords::tr("Line"),
                      .layout = {.look = ColumnLook::Pointer},
                      .text = [](const FoundRun& run, const CellText& cell) { return cell.line(run.summary); }}};
    return table;
}

void addFoundRun(RowTable<FoundRun>& table, const Witness& witness)
{
    const FoundRun run{witness.key, witness.state, witness.counts, witness.collectionErrors.size(), witness.summary};
    // Prose names the run only; its phase comes with the log or the report.
    const std::vector<FoundRun>& rows = table.rows();
    const auto known = std::find_if(rows.begin(), rows.end(), [&run](const FoundRun& r) {
        return r.key == run.key || (r.key.runId == run.key.runId && (r.key.phase.empty() || run.key.phase.empty()));
    });
    if (known == rows.end())
        return table.appendRows({run});
    // A log's own final line says more to a person than a line of half a megabyte.
    const bool better =
        known->key.phase.empty() || known->state == RunState::Unknown || witness.kind == WitnessKind::Log;
    table.updateRow(static_cast<std::size_t>(known - rows.begin()), [&](FoundRun& row) {
        if (better)
            row = run;
    });
}

} // namespace exhibit
