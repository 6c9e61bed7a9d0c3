// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"
#include "models/domain/run.h"
#include "models/parsing/reports/reportcounts.h"
#include "models/parsing/reports/testresults.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace exhibit {

/// What a report says of one run, put together while it is read: its tests, the numbers that it states, and what it
/// says of the whole. Nothing is called passed that any of these speaks against.
class RunReport
{
public:
    RunReport(TestDictionary& tests, std::string_view runner) : m_results(tests), m_runner(runner) {}

    RunCounts stated;                   ///< numbers that the report states; unset: it states none
    std::optional<double> duration;     ///< seconds
    std::optional<double> createdEpoch; ///< UTC seconds
    SourceRef summary;                  ///< where the numbers stand; null: nowhere
    std::string command;
    bool saysFailed = false; ///< the report calls the run failed, whatever its tests
    bool isUnfinished = false;
    bool numberNotRead = false; ///< a number stands there and is none

    /// A name that comes again is another test of the same name: it is kept as `name [2]`. Without a name it is the
    /// `namelessTest`.
    void add(std::string_view name, Outcome outcome, Failure failure, std::int64_t failedAttempts = 0);
    /// The same of a test whose name does not say that it is of `file`.
    void addOfFile(std::string_view file, std::string_view name, Outcome outcome, Failure failure);
    /// A test whose outcome is no word of the format: it counts as neither, and the run is not called passed.
    void addUnknown(const SourceRef& where);
    void addCollectionError(CollectionError error) { m_results.addCollectionError(std::move(error)); }
    std::int64_t count() const { return m_results.count(); }
    bool saysAnything() const
    {
        return !m_results.isEmpty() || stated != RunCounts{} || saysFailed || numberNotRead || m_unknownOutcomes > 0;
    }

    /// The witness of all this, and what disagrees. Once.
    Witness take(const SourceRef& where, std::vector<Problem>& problems);

private:
    TestResults m_results;
    std::string m_runner;
    void addProblems(const JoinedCounts& joined, const SourceRef& summaryPlace, std::vector<Problem>& problems) const;
    std::string keep(std::string_view name, Outcome outcome, Failure failure, std::int64_t failedAttempts);

    std::unordered_map<std::string, int> m_names; ///< how often each came
    std::vector<FileTally> m_tallies;
    std::int64_t m_unknownOutcomes = 0;
    SourceRef m_firstUnknown;
};

/// The place in a trace of a language whose traces say `in /path/file.cs:line 12`, `(/path/file.ts:12:5)` or
/// `at file.py:12`: of the first line that has one outside of libraries.
void readTracePlace(std::string_view trace, Failure& failure);

} // namespace exhibit
