// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/documenttext.h"
#include "models/domain/message.h"
#include "models/domain/outcome.h"
#include "models/domain/sourceref.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// A run is one CI run of one phase: the same phase name may belong to several runs.
struct RunKey
{
    std::string runId;
    std::string phase; ///< may be empty

    friend auto operator<=>(const RunKey&, const RunKey&) = default;
};

/// `run/phase`, or the run id alone without a phase.
std::string toString(const RunKey& key);

enum class RunState { Unknown, Passed, Failed, CollectionFailed, Interrupted, NoTests };

std::string_view runStateName(RunState state); ///< `passed`, `failed`, `collection-failed`, …
/// The state of two parts together: a failure anywhere is one of the whole, and what did not end goes before what
/// passed.
RunState worseState(RunState a, RunState b);

/// Numbers as one witness states them; what it does not state is unset, never 0.
struct RunCounts
{
    std::optional<std::int64_t> collected, total, passed, failed, errors, skipped, xfailed, xpassed, deselected,
        warnings;
    std::optional<std::int64_t> failedCollectors;

    /// Tests that do not pass: failed ones and errors of set-up and tear-down; unset if neither is stated.
    std::optional<std::int64_t> failures() const;
    /// All tests: as stated, else the sum of what is.
    std::int64_t tests() const;
    /// Adds what `more` states; what neither states stays unset.
    void add(const RunCounts& more);

    friend bool operator==(const RunCounts&, const RunCounts&) = default;
};

struct Failure
{
    TestId test;
    Outcome outcome = Outcome::Failed;
    std::string message;   ///< first line of the cause, e.g. `AssertionError: assert 2 == 0`; may be cut as in the log
    std::string crashPath; ///< as written
    std::int64_t crashLine = 0;
    SourceRef where; ///< the line that says it failed
    SourceRef cause; ///< the line that says why, if another
};

struct CollectionError
{
    std::string module;    ///< test module, '/'-separated
    std::string exception; ///< `ModuleNotFoundError`
    std::string message;   ///< `No module named 'src.research.manager'`
    std::string missing;   ///< `src.research.manager`, empty if nothing is missing
    SourceRef where;       ///< the cause, i.e. the last `E   ` line

    friend bool operator==(const CollectionError&, const CollectionError&) = default;
};

/// A test that failed and then passed, or failed again, within one run.
struct FlakyTest
{
    TestId test;
    std::int64_t failedAttempts = 0; ///< before the last one
    SourceRef where;                 ///< the test, or its first failed attempt
};

/// Tests of one file where their names do not say that they are of it: letters of a log, titles of a report.
struct FileTally
{
    std::string file; ///< as printed, '/'-separated
    std::int64_t passed = 0;
    std::int64_t others = 0;              ///< that did not simply pass
    std::int64_t failed = 0, skipped = 0; ///< of the others, where the source tells them apart
    std::string firstFailed;              ///< id of the first of these, where it is named

    friend bool operator==(const FileTally&, const FileTally&) = default;
};

/// Witness::runner of a CI job, or of a step of one, that says how it ended and in which no test ran.
inline constexpr std::string_view ciJobRunner = "ci-job";

/// Witness::runner of a program that is no test runner: how it ended is known, and no test ran.
inline constexpr std::string_view programRunner = "program";

/// Whatever the output of this runner says, it tells of no run of tests.
constexpr bool runsNoTests(std::string_view runner)
{
    return runner == ciJobRunner || runner == programRunner;
}

enum class WitnessKind { Log, Report, Prose };

/// What one source says about one run.
struct Witness
{
    WitnessKind kind = WitnessKind::Log;
    std::string runner;         ///< what ran the tests, e.g. `cargo-test`; empty if the source does not say
    std::string command;        ///< that started it, as printed; empty if it is not
    bool passesUnnamed = false; ///< more tests passed than are named: one without outcome may have passed
    bool collectOnly = false;   ///< was only asked to collect tests
    RunKey key;                 ///< runId may be empty if the source does not name its run
    RunState state = RunState::Unknown;
    std::optional<int> exitCode; ///< stated (report) or implied by pytest's rules (log)
    bool exitCodeDerived = false;
    RunCounts counts;
    std::optional<double> durationSeconds;
    std::optional<double> createdEpoch; ///< UTC seconds
    SourceRef where;                    ///< log: the whole section; report: its line or file; prose: its heading
    SourceRef summary;                  ///< log: the final line; report: where; prose: the line with the state
    SourceRef collectedAt;              ///< log: the `collected N items` line
    std::string reportPath;             ///< as stated by the source (backslashes kept)
    LineNumber reportLine;              ///< 1-based line in an NDJSON corpus
    std::string statedState;            ///< prose: e.g. `DONE_FAILED_REQUIRES_HUMAN_REVIEW`
    OutcomeTable outcomes;
    std::vector<Failure> failures;
    std::vector<CollectionError> collectionErrors;
    std::vector<FlakyTest> flaky;    ///< tests that the source says were repeated after a failure
    std::vector<TextLine> fileLines; ///< log: the first line of each test file; ascending
    std::vector<FileTally> tallies;  ///< tests by file where their ids do not hold it
    SourceRef reportNamed;           ///< where the source names its report file; null: not known
    DocumentAddress document;
    int session = 0; ///< several pytest sessions may stand in one log; 0-based
};

/// Witnesses of one run put together. `primary` counts come from the report, else the log, else prose.
struct Run
{
    RunKey key;
    std::string runner;         ///< as Witness::runner
    std::string command;        ///< as Witness::command
    bool passesUnnamed = false; ///< no witness names all passing tests: one without outcome may have passed
    bool collectOnly = false;   ///< was only asked to collect tests
    RunState state = RunState::Unknown;
    std::optional<int> exitCode;
    RunCounts counts;
    std::optional<double> durationSeconds;
    std::optional<double> createdEpoch; ///< UTC seconds; unset if no witness says when
    std::string reportPath;
    LineNumber reportLine;
    SourceRef report, log, summary; ///< null if there is no such witness
    bool witnessesAgree = true;
    bool executed = false; ///< at least one test ran
    OutcomeTable outcomes;
    std::vector<Failure> failures; ///< in dictionary order
    std::vector<CollectionError> collectionErrors;
    std::vector<FileTally> tallies; ///< as Witness::tallies
    std::vector<int> witnesses;     ///< indexes into PackFacts::witnesses
    std::vector<int> parts;         ///< of these, the shards that make the run together; none: it is whole
    std::vector<Message> joins;     ///< why its witnesses are of one run

    std::int64_t failing() const { return counts.failures().value_or(0); }
    /// Whether a place is evidence of this run: inside its log, its final line or its report.
    bool speaksAt(const SourceRef& place) const;
    /// Test modules that could not be collected: as counted or as named, whichever is more.
    std::int64_t uncollectedModules() const;
};

/// It ran to its end, and all that it selected ran.
bool isComplete(const Run& run);

/// Some test ran and its outcome is known by name: such runs can be compared by test id.
bool hasOutcomes(const Run& run);

} // namespace exhibit
