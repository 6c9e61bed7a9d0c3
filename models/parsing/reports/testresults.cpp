// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/testresults.h"

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

/// A failing call goes before a failing teardown, and both before everything else.
int weight(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Absent:
        return 0;
    case Outcome::Skipped:
        return 1;
    case Outcome::XFailed:
        return 2;
    case Outcome::Passed:
        return 3;
    case Outcome::XPassed:
        return 4;
    case Outcome::Error:
        return 5;
    case Outcome::Failed:
        return 6;
    }
    return 0;
}

void countOutcomes(const OutcomeTable& table, RunCounts& counts)
{
    const auto number = [&table](Outcome outcome) {
        return static_cast<std::int64_t>(std::ranges::count(table.outcomes.stored(), outcome));
    };
    counts.passed = number(Outcome::Passed);
    counts.failed = number(Outcome::Failed);
    counts.errors = number(Outcome::Error);
    counts.skipped = number(Outcome::Skipped);
    counts.xfailed = number(Outcome::XFailed);
    counts.xpassed = number(Outcome::XPassed);
    counts.total =
        *counts.passed + *counts.failed + *counts.errors + *counts.skipped + *counts.xfailed + *counts.xpassed;
}

} // namespace

bool TestResults::add(ReportedResult result)
{
    const TestId id = m_tests->intern(result.nodeId);
    const Outcome known = m_outcomes.of(id);
    if (result.failedAttempts > 0) {
        const auto [entry, isNew] = m_flakyOf.try_emplace(id.value, m_flaky.size());
        if (!isNew)
            m_flaky[entry->second].failedAttempts += result.failedAttempts;
        else if (m_flaky.size() < maxFailures)
            m_flaky.push_back({id, result.failedAttempts, result.failure.where});
        else
            m_flakyOf.erase(entry);
    }
    if (known == Outcome::Absent)
        ++m_count;
    if (weight(result.outcome) > weight(known))
        m_outcomes.set(id, result.outcome, 0);
    if (!isFailure(result.outcome))
        return known == Outcome::Absent;
    result.failure.test = id;
    result.failure.outcome = m_outcomes.of(id);
    const auto [entry, isNew] = m_failureOf.try_emplace(id.value, m_failures.size());
    if (isNew && m_failures.size() < maxFailures)
        m_failures.push_back(std::move(result.failure));
    else if (isNew)
        m_failureOf.erase(entry);
    else if (result.outcome == Outcome::Failed && m_failures[entry->second].outcome == Outcome::Error)
        m_failures[entry->second] = std::move(result.failure);
    return known == Outcome::Absent;
}

void TestResults::addCollectionError(CollectionError error)
{
    constexpr std::size_t maxCollectionErrors = 10'000;
    if (m_collectionErrors.size() < maxCollectionErrors && m_modules.insert(error.module).second)
        m_collectionErrors.push_back(std::move(error));
}

void TestResults::moveTo(Witness& witness)
{
    countOutcomes(m_outcomes, witness.counts);
    witness.counts.failedCollectors = static_cast<std::int64_t>(m_collectionErrors.size());
    witness.outcomes = std::exchange(m_outcomes, {});
    witness.failures = std::exchange(m_failures, {});
    witness.collectionErrors = std::exchange(m_collectionErrors, {});
    witness.flaky = std::exchange(m_flaky, {});
    m_failureOf.clear();
    m_flakyOf.clear();
    m_modules.clear();
    m_count = 0;
}

std::string_view messageLine(std::string_view message)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = message.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    message.remove_prefix(begin);
    message = message.substr(0, message.find('\n'));
    if (message.size() > TestResults::maxMessageBytes) {
        std::size_t end = TestResults::maxMessageBytes;
        while (end > 0 && (static_cast<unsigned char>(message[end]) & 0xC0) == 0x80)
            --end;
        message = message.substr(0, end);
    }
    return message.substr(0, message.find_last_not_of(blanks) + 1);
}

} // namespace exhibit
