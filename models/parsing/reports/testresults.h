// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outcome.h"
#include "models/domain/run.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace exhibit {

/// What a report says of one test, complete.
struct ReportedResult
{
    std::string_view nodeId;
    Outcome outcome = Outcome::Passed;
    Failure failure;                 ///< of a failing one: message and places; test and outcome are set here
    std::int64_t failedAttempts = 0; ///< before the last attempt, which decides the outcome
};

/// Collects the results of one run from any kind of report and makes the witness of them. One thread; `tests` must
/// outlive it.
class TestResults
{
public:
    /// Details of further failures and collection errors are dropped; outcomes are kept all the same.
    static constexpr std::size_t maxFailures = 100'000;
    static constexpr std::size_t maxMessageBytes = 2048; ///< of a failure's message, which is one line

    explicit TestResults(TestDictionary& tests) : m_tests(&tests) {}

    /// Of a test that comes again the worst result stays: failed, error, then the others. Returns whether it is new.
    bool add(ReportedResult result);
    void addCollectionError(CollectionError error);
    bool isEmpty() const { return m_count == 0 && m_collectionErrors.empty(); }
    std::int64_t count() const { return m_count; } ///< different tests

    /// Moves outcomes, failures, collection errors and flaky tests to the witness and counts its outcomes. The results
    /// are empty afterwards.
    void moveTo(Witness& witness);

private:
    TestDictionary* m_tests;
    OutcomeTable m_outcomes;
    std::vector<Failure> m_failures;
    std::unordered_map<std::int32_t, std::size_t> m_failureOf; ///< test id -> index of m_failures
    std::vector<CollectionError> m_collectionErrors;
    std::unordered_set<std::string> m_modules; ///< of m_collectionErrors
    std::vector<FlakyTest> m_flaky;
    std::unordered_map<std::int32_t, std::size_t> m_flakyOf; ///< test id -> index of m_flaky
    std::int64_t m_count = 0;
};

/// The first line of `message`, trimmed and cut to TestResults::maxMessageBytes.
std::string_view messageLine(std::string_view message);

} // namespace exhibit
