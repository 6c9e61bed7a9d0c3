// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/run.h"
#include "models/review/claims/wording/claimtext.h"
#include "models/review/runs/namedruns.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exhibit {

class RuleGroup;
class Rules;

/// What became of the tests of some files in one run.
struct FileCounts
{
    std::int64_t passed = 0, failed = 0, skipped = 0, total = 0; ///< failed holds errors, passed the expected failures
    std::uint32_t firstLine = 0, lastLine = 0;                   ///< in the log; 0 if there is none
    TestId firstFailure;
};

/// Queries of the checks on facts and runs. Built once for a review; facts and rules must outlive it. One thread.
class ClaimFacts
{
public:
    ClaimFacts(const PackFacts& facts, const std::vector<Run>& runs, const Rules* rules = nullptr);

    const PackFacts& facts() const { return m_facts; }
    const std::vector<Run>& runs() const { return m_runs; }
    /// The wordings of a use; without rules nothing is known of words.
    const RuleGroup& wordings(std::string_view use) const;
    /// The lines first..last of the claim's document that were kept for such looks, without those that were not.
    std::vector<TextLine> linesBeside(const Claim& claim, LineNumber first, LineNumber last) const;
    const DocumentNames& names() const { return m_names; }
    /// The bundle member that a claim stands in; null outside of bundles.
    const Member* memberOf(const Claim& claim) const;
    /// The date of the document that stands within a few lines of a claim; null if none does.
    const Claim* stampBeside(const Claim& claim) const;
    /// The claims of the pack behind `claim`, which must be one of them, else none.
    std::vector<Claim>::const_iterator following(const Claim& claim) const;
    std::string label(const Run& run) const;

    /// Runs that executed tests or failed to collect them: those that speak to a claim about all tests.
    const std::vector<const Run*>& speaking() const { return m_speaking; }
    const std::vector<const Run*>& executed() const { return m_executed; }
    /// The speaking runs that `text` names.
    std::vector<const Run*> runsNamedIn(std::string_view text) const;

    /// Test files of the runs that a name in prose may mean: `test_x.py`, `tests/a/test_x.py`,
    /// `repo/tests/a/test_x.py`.
    std::vector<std::string> resolveFile(std::string_view name) const;
    /// The only test file whose name holds all words; several or none: empty.
    const std::string& fileOfWords(const std::vector<std::string>& words) const;
    /// What names the file in a test's name, the whole name if nothing does.
    const std::string& fileOf(TestId test) const { return *m_fileOf[static_cast<std::size_t>(test.value)]; }
    FileCounts count(const Run& run, const std::vector<std::string>& files) const;
    /// How many tests the files have is known: the run names those that pass, or counts them by file.
    bool isCounted(const Run& run, const std::vector<std::string>& files) const;
    /// Lines of the run's log that hold these tests; its summary if there is no log.
    SourceRef place(const Run& run, const FileCounts& counts) const;
    /// The line that says that `test` failed; the run's summary if no line does.
    SourceRef failurePlace(const Run& run, TestId test) const;

private:
    void addTests();
    void addFilesOfCrashes(const Run& run);
    void addNames();
    FileCounts countFile(const Run& run, const std::string& file) const;
    std::string findFileOfWords(const std::vector<std::string>& words) const;

    const PackFacts& m_facts;
    const Rules* m_rules;
    const std::vector<Run>& m_runs;
    DocumentNames m_names;
    NamedRuns m_namedRuns;
    std::map<std::pair<std::string, std::string>, std::vector<const Claim*>> m_stamps; ///< by path and member
    std::vector<const Run*> m_speaking, m_executed;
    std::map<std::string, std::vector<TestId>, std::less<>> m_files;
    std::vector<const std::string*> m_fileOf;                 ///< by test; keys of m_files
    std::set<std::pair<const Run*, std::string>> m_ofCrashes; ///< files that only the places of failures tell of
    std::map<std::string, std::vector<std::string>, std::less<>> m_byName;  ///< last part of the path -> files
    std::map<std::string, std::vector<std::string>, std::less<>> m_classes; ///< `UserTest` -> `org.acme.UserTest`
    // Many claims ask the same.
    mutable std::map<const Run*, std::map<std::string, FileCounts, std::less<>>> m_counts;
    mutable std::map<std::vector<std::string>, std::string> m_filesOfWords;
};

/// `59–61`, or `60` if all are the same; empty for none.
std::string rangeText(const std::vector<std::int64_t>& values);

/// The names of a list.
std::vector<std::string> listed(std::string_view text, std::string_view separator = ", ");

} // namespace exhibit
