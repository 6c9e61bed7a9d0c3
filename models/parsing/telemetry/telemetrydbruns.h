// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/run.h"
#include "models/parsing/rules/executors.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Further runs of one table are not read: it is the history of a service.
inline constexpr std::size_t maxRecordedRuns = 2'000;

/// How a table of runs, jobs or steps names what is asked of it: `run`, `phase`, `state`, `exit`, `time`. Unset for a
/// table that is not called so, has no state, or nothing that only a table of builds and tests has: many programs keep
/// a table of runs.
std::optional<ExecutorTable> runTableOf(const std::string& table, const std::vector<std::string>& columns);

/// What a row says of its run: that it failed, passed or was broken off. Unset if it says neither.
struct RecordedRun
{
    std::string run, phase, state, time;
    std::optional<std::int64_t> exitCode;
};
std::optional<Witness> witnessOf(const RecordedRun& row, SourceRef where);

} // namespace exhibit
