// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outcome.h"
#include "models/domain/run.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace exhibit {

/// A number that outcomes of tests add up to, and the name that reports give it.
struct OutcomeCount
{
    std::string_view name;
    Outcome outcome = Outcome::Absent;
    std::optional<std::int64_t> RunCounts::*field = nullptr;
};

/// What the outcomes add up to: each number and the total, without tests of unknown outcome.
RunCounts countsOf(std::span<const Outcome> outcomes);

/// The numbers that a report states and the tests that it lists, put together.
struct JoinedCounts
{
    RunCounts counts;
    const OutcomeCount* differs = nullptr; ///< the first number that the list contradicts
    std::int64_t stated = 0, found = 0;    ///< of that number
    bool listStands = false;               ///< the numbers are those of the list
    bool statesMoreFailures = false;       ///< more than a list that stands has
};

/// The list wins where it has more of an outcome than is stated, or is as long as the stated total. A shorter one that
/// the numbers leave room for is a part of the tests: then what is stated stays. `entries`: tests listed, also those of
/// unknown outcome.
JoinedCounts joinCounts(const RunCounts& stated, const RunCounts& listed, std::int64_t entries);

/// `state`, except that nothing is called passed whose failing tests are not known. pytest's own 0 says it all the
/// same.
RunState unlessUnsure(RunState state, std::optional<int> exitCode, bool unsure);

} // namespace exhibit
