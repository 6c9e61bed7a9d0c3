// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/run.h"
#include "models/review/claims/judge.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What became of the tests of some files in one run.
struct FileCounts
{
    std::int64_t passed = 0, failed = 0, skipped = 0, total = 0; ///< failed holds errors, passed the expected failures
    std::uint32_t firstLine = 0, lastLine = 0;                   ///< in the log; 0 if there is none
    TestId firstFailure;
};

/// Queries of the checks on facts and runs. Built once for a review; the facts must outlive it.
class ClaimFacts
{
public:
    ClaimFacts(const PackFacts& facts, const std::vector<Run>& runs, const LineProvider& lines);

    const PackFacts& facts() const { return m_facts; }
    const std::vector<Run>& runs() const { return m_runs; }
    const LineProvider& lines() const { return m_lines; }
    std::string label(const Run& run) const;

    /// Runs that executed tests or failed to collect them: those that speak to a claim about all tests.
    const std::vector<const Run*>& speaking() const { return m_speaking; }
    const std::vector<const Run*>& executed() const { return m_executed; }
    /// The speaking runs whose id occurs in `text`.
    std::vector<const Run*> runsNamedIn(std::string_view text) const;

    /// Test files of the runs that a name in prose may mean: `test_x.py`, `tests/a/test_x.py`,
    /// `repo/tests/a/test_x.py`.
    std::vector<std::string> resolveFile(std::string_view name) const;
    /// The only test file whose name holds all words; several or none: empty.
    std::string fileOfWords(const std::vector<std::string>& words) const;
    FileCounts count(const Run& run, const std::vector<std::string>& files) const;
    /// Lines of the run's log that hold these tests; its summary if there is no log.
    SourceRef place(const Run& run, const FileCounts& counts) const;

private:
    const PackFacts& m_facts;
    const std::vector<Run>& m_runs;
    const LineProvider& m_lines;
    std::vector<const Run*> m_speaking, m_executed;
    std::map<std::string, std::vector<TestId>, std::less<>> m_files;
    std::map<std::string, std::vector<std::string>, std::less<>> m_byName; ///< last part of the path -> files
};

/// Failures of a run, errors included.
std::int64_t failuresOf(const Run& run);
/// All tests of a run, from its counts.
std::int64_t totalOf(const Run& run);

/// `59–61`, or `60` if all are the same; empty for none.
std::string rangeText(const std::vector<std::int64_t>& values);

/// The names of a comma-separated list.
std::vector<std::string> listed(std::string_view text);

} // namespace exhibit
