// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/run.h"

#include <cstdint>
#include <string>
#include <vector>

namespace exhibit {

/// Two sources that state different numbers, or different outcomes, of one run.
struct Disagreement
{
    std::string what; ///< `total`, `collected`, `passed`, `failed`, `errors`, `skipped`, `failed_collectors`,
                      ///< `exit_code`, `outcomes`
    std::int64_t first = 0, second = 0; ///< the two values; of `outcomes`: tests that differ, and tests compared
    SourceRef firstAt, secondAt;
    std::vector<TestId> tests; ///< of `outcomes`
};

/// What two witnesses of one session say differently; as findDisagreements().
std::vector<Disagreement> compareWitnesses(const Witness& first, const Witness& second);

/// Compares log and report of `run`, totals before failures; prose is compared only if it speaks of the same phase.
/// `outcomes` is looked at whenever both name their tests. Differences that the formats explain are none: absent zero
/// counts, deselected tests, collection errors counted as errors, a failing teardown counted twice, a broken worker as
/// a failure here and an error there. Parts of a run tell of different tests and are not compared.
std::vector<Disagreement> findDisagreements(const PackFacts& facts, const Run& run);

} // namespace exhibit
