// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/reportcounts.h"

#include <algorithm>
#include <array>

namespace exhibit {

namespace {

constexpr std::array<OutcomeCount, 6> outcomeCounts{{
    {"failed", Outcome::Failed, &RunCounts::failed},
    {"error", Outcome::Error, &RunCounts::errors},
    {"passed", Outcome::Passed, &RunCounts::passed},
    {"skipped", Outcome::Skipped, &RunCounts::skipped},
    {"xfailed", Outcome::XFailed, &RunCounts::xfailed},
    {"xpassed", Outcome::XPassed, &RunCounts::xpassed},
}};

/// A summary of a total alone says nothing of outcomes, whatever zeros stand for what it leaves out.
bool saysOutcomes(const RunCounts& stated)
{
    return stated.total == 0 || std::any_of(outcomeCounts.begin(), outcomeCounts.end(), [&](const OutcomeCount& one) {
               return (stated.*one.field).value_or(0) > 0;
           });
}

bool isWhole(const RunCounts& stated, const RunCounts& listed, std::int64_t entries)
{
    if (!stated.total || entries >= *stated.total)
        return true;
    return saysOutcomes(stated) &&
           std::any_of(outcomeCounts.begin(), outcomeCounts.end(), [&](const OutcomeCount& one) {
               return (listed.*one.field).value_or(0) > (stated.*one.field).value_or(*stated.total);
           });
}

} // namespace

RunCounts countsOf(std::span<const Outcome> outcomes)
{
    std::array<std::int64_t, 7> of{};
    for (const Outcome outcome : outcomes)
        ++of[static_cast<std::size_t>(outcome)];
    RunCounts counts;
    std::int64_t total = 0;
    for (const OutcomeCount& one : outcomeCounts) {
        const std::int64_t number = of[static_cast<std::size_t>(one.outcome)];
        counts.*one.field = number;
        total += number;
    }
    counts.total = total;
    return counts;
}

JoinedCounts joinCounts(const RunCounts& stated, const RunCounts& listed, std::int64_t entries)
{
    JoinedCounts joined;
    joined.counts = stated;
    joined.listStands = entries > 0 && isWhole(stated, listed, entries);
    if (!joined.listStands)
        return joined;
    for (const OutcomeCount& one : outcomeCounts) {
        const std::optional<std::int64_t>& number = stated.*one.field;
        const std::int64_t found = (listed.*one.field).value_or(0);
        if (!joined.differs && number && *number != found && saysOutcomes(stated)) {
            joined.differs = &one;
            joined.stated = *number;
            joined.found = found;
        }
        joined.counts.*one.field = found;
    }
    joined.counts.total = entries;
    joined.statesMoreFailures = stated.failures().value_or(0) > listed.failures().value_or(0);
    return joined;
}

RunState unlessUnsure(RunState state, std::optional<int> exitCode, bool unsure)
{
    const bool isGreen = state == RunState::Passed || state == RunState::NoTests;
    return isGreen && unsure && exitCode != 0 ? RunState::Unknown : state;
}

} // namespace exhibit
