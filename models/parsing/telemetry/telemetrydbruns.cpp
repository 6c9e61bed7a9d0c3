// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/telemetry/telemetrydbruns.h"

#include "models/domain/text.h"
#include "models/parsing/text/isotime.h"

#include <algorithm>
#include <array>
#include <utility>

namespace exhibit {

namespace {

using Names = std::vector<std::string_view>;

/// The first of `names` that is a column; empty if none is.
std::string columnFor(const std::vector<std::string>& columns, const Names& names)
{
    for (const std::string_view name : names) {
        const auto found = std::find_if(columns.begin(), columns.end(),
                                        [name](const std::string& column) { return lowered(column) == name; });
        if (found != columns.end())
            return *found;
    }
    return {};
}

bool isRunTable(const std::string& table)
{
    constexpr std::array<std::string_view, 7> ends{"runs", "jobs", "steps", "builds", "phases", "pipelines", "stages"};
    const std::string name = lowered(table);
    return std::any_of(ends.begin(), ends.end(), [&name](std::string_view end) {
        return name.ends_with(end) && (name.size() == end.size() || name[name.size() - end.size() - 1] == '_');
    });
}

RunState stateOf(std::string_view word)
{
    static const std::vector<std::pair<RunState, Names>> words = {
        {RunState::Failed, {"failed", "failure", "fail", "error", "errored", "broken", "red"}},
        {RunState::Passed, {"passed", "pass", "success", "successful", "succeeded", "green", "ok"}},
        {RunState::Interrupted,
         {"cancelled", "canceled", "aborted", "interrupted", "killed", "timeout", "timed_out", "timed-out"}}};
    const std::string small = lowered(trimmed(word));
    for (const auto& [state, names] : words) {
        if (std::find(names.begin(), names.end(), small) != names.end())
            return state;
    }
    return RunState::Unknown;
}

} // namespace

std::optional<ExecutorTable> runTableOf(const std::string& table, const std::vector<std::string>& columns)
{
    static const Names onlyOfBuilds{
        "exit_code",    "exitcode",     "returncode", "return_code",    "tests_total",        "tests_passed",
        "tests_failed", "failed_tests", "commit",     "commit_sha",     "commit_hash",        "sha",
        "branch",       "workflow",     "pipeline",   "failure_reason", "last_failure_reason"};
    if (!isRunTable(table) || columnFor(columns, onlyOfBuilds).empty())
        return std::nullopt;
    const std::pair<const char*, Names> fields[] = {
        {"run", {"run_id", "run", "build_id", "build_number", "pipeline_id", "id"}},
        {"phase", {"phase_id", "phase", "job_name", "job", "step_name", "step", "stage", "name"}},
        {"state", {"conclusion", "result", "outcome", "state", "status"}},
        {"exit", {"exit_code", "exitcode", "returncode", "return_code"}},
        {"time", {"finished_at", "completed_at", "ended_at", "started_at", "created_at", "timestamp"}}};
    ExecutorTable found;
    found.table = table;
    for (const auto& [field, names] : fields) {
        if (std::string column = columnFor(columns, names); !column.empty())
            found.columns.emplace_back(field, std::move(column));
    }
    return found.columnOf("run").empty() || found.columnOf("state").empty() ? std::nullopt : std::optional(found);
}

std::optional<Witness> witnessOf(const RecordedRun& row, SourceRef where)
{
    RunState state = stateOf(row.state);
    if (row.exitCode && state == RunState::Unknown)
        state = *row.exitCode == 0 ? RunState::Passed : RunState::Failed;
    if (row.run.empty() || state == RunState::Unknown)
        return std::nullopt;
    Witness witness;
    witness.kind = WitnessKind::Log;
    witness.runner = ciJobRunner;
    witness.key = {row.run, row.phase};
    witness.state = state;
    constexpr std::int64_t most = 1'000'000;
    if (row.exitCode && *row.exitCode > -most && *row.exitCode < most)
        witness.exitCode = static_cast<int>(*row.exitCode);
    witness.createdEpoch = isoEpoch(row.time);
    witness.where = std::move(where);
    witness.summary = witness.where;
    return witness;
}

} // namespace exhibit
