// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/result.h"
#include "models/domain/review.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// The chosen run, else the one that can stand in for others, else none.
Result<Baseline> chooseBaseline(const std::vector<Run>& runs, const std::optional<std::string>& chosen);

/// The same with the tracker files of the pack, which come before a stand-in. They are called by their file name.
Result<Baseline> chooseBaseline(const PackFacts& facts, const std::vector<Run>& runs,
                                const std::optional<std::string>& chosen);

/// The tracker file that speaks for `run`: the one that names it, else the only one of the pack. Null if there is none
/// or its own session ran no test.
const BaselineFile* baselineFileOf(const PackFacts& facts, const RunKey& run);

/// One delta per run, in the same order; runs for which a stand-in cannot speak are not compared. Tests that only one
/// side executed are not compared: `vanished` and `added` count them, `failingRemoved` and `newTestsFailing` name those
/// that fail. A tracker file names failing tests only: what it does not name counts as newly failing, unless an earlier
/// run of the pack shows that the test did not exist; what vanished is unknown and stays 0.
std::vector<Delta> buildDeltas(const PackFacts& facts, const std::vector<Run>& runs, const Baseline& baseline);

/// One delta per run against the executed run before it in pack order; not comparable for the first, and for runs that
/// executed nothing.
std::vector<Delta> buildPreviousDeltas(const PackFacts& facts, const std::vector<Run>& runs);

/// `run` against every executed run before it: a test is newly failing if it was executed before and never failed,
/// fixed if it failed whenever it was executed before.
Delta againstEarlier(const PackFacts& facts, const std::vector<Run>& runs, std::size_t run);

/// The same against any set of runs (indexes into `runs`; `run` itself and runs without outcomes are left out).
Delta againstRuns(const PackFacts& facts, const std::vector<Run>& runs, std::size_t run,
                  const std::vector<std::size_t>& others);

/// Tests that fail in every run that can be compared; needs two of them. By node id.
std::vector<TestId> findAlwaysFailing(const PackFacts& facts, const std::vector<Run>& runs);

/// Tests that do not always fail but do at least once, and not with the same outcome everywhere. By node id.
std::vector<Mover> findMovers(const PackFacts& facts, const std::vector<Run>& runs);

/// `none`, `low` (1), `medium` (2-4), `high` (5-9), `critical`.
std::string_view deltaSeverity(const Delta& delta);

} // namespace exhibit
