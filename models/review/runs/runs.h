// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/corrections.h"
#include "models/domain/packfacts.h"
#include "models/domain/run.h"

#include <cstdint>
#include <string>
#include <vector>

namespace exhibit {

/// Puts the witnesses of each run together: those that name the same run, and those that findJoins() proves. Order:
/// lines of a report corpus, other reports, logs, prose. A witness without phase joins the only run of its id. A log or
/// report that names no run is a run named by its path; further pytest sessions of one log are runs of their own
/// (`phase#2`), unless they are what the run's report tells of. What a person parted or joined goes before all that.
std::vector<Run> assembleRuns(const PackFacts& facts, const Corrections& corrections = {});

/// Where a run is told: its summary; of one that ended without, all of its log or its report. Null: nowhere.
SourceRef placeOfRun(const Run& run);

/// The run id where no other run has it, else `run/phase`.
std::string runLabel(const std::vector<Run>& runs, const Run& run);
std::string runLabel(const std::vector<Run>& runs, const RunKey& key);

/// Whether the tests that do not pass end in errors, of fixtures or otherwise, and no test states a failure.
bool hasErrorsOnly(const Run& run);
/// Whether some tests fail and others end in errors.
bool hasFailuresAndErrors(const Run& run);
/// How many tests pass and end in an error all the same, as that of a fixture that is torn down; 0 where any test
/// fails.
std::int64_t passedWithErrors(const Run& run);
/// "ci-7 is red: 3 tests fail", or what they do where none of them fails. Of a run in which failing() is above 0.
Message redRunTitle(const std::vector<Run>& runs, const Run& run);

} // namespace exhibit
