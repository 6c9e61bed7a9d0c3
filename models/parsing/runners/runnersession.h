// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"
#include "models/domain/run.h"
#include "models/domain/textsource.h"
#include "models/parsing/runners/linesigns.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace exhibit {

struct RuledLine;

/// One line of a log as its program wrote it. A line that a console broke at its width stands on several lines of the
/// file. Views live until the next line.
struct LogLine
{
    LineNumber first, last; ///< in the text, 1-based
    std::string_view text;  ///< without terminal escapes and marks of the capture, without trailing blanks
    std::string_view raw;   ///< the first of its lines as it stands in the file, for quotations
    LineSigns signs = {};   ///< of `text`, for readers; elsewhere none
    /// The patterns of rules that match `text`, as RunnerRules::startedBy() says; null: they were not asked.
    const std::vector<RuledLine>* ruled = nullptr;
};

/// What one session of a runner has said so far, and the witness that it makes in the end.
///
/// Numbers that the runner prints go before those that are counted from its lines; they may come in parts (one a
/// binary, package or file), which are added. Where fewer passing tests are named than counted, the witness says that
/// passing tests are not named. Any thread.
class RunnerSession
{
public:
    /// A session keeps the details of at most this many failures; the outcomes of further ones are kept all the same.
    static constexpr std::size_t maxFailures = 100'000;

    RunnerSession(const TextSource& origin, TestDictionary& tests, std::string_view runner, const LogLine& start);

    LineNumber firstLine() const { return m_first; }
    LineNumber lastLine() const { return m_last; }
    /// `line` is the runner's, so the session reaches as far. The calls that take a line do this themselves.
    void extend(const LogLine& line);

    /// A line that only this runner prints was seen.
    void prove()
    {
        m_proven = true;
        addWaiting();
    }
    bool isProven() const { return m_proven; }

    void setCommand(std::string_view command);

    /// A test passed or was skipped. The same as addResult(), but a session that is not proven yet only keeps the
    /// words: most of those are of another runner, and their tests would be known for nothing.
    void addQuietResult(std::string_view name, Outcome outcome, const LogLine& line);
    /// A test ran. A name that comes again is another test of the same name: it is kept as `name [2]`. `isAgain` says
    /// that it is the same test once more (a retry, a list at the end): then the worst outcome stays and nothing is
    /// counted twice. Returns the test.
    TestId addResult(std::string_view name, Outcome outcome, const LogLine& line, bool isAgain = false);
    /// A test of which only a failure is printed, or a further print of one: adds it if it is not known.
    TestId addFailing(std::string_view name, Outcome outcome, const LogLine& line);
    /// Whether `name` has a result.
    bool has(std::string_view name);
    /// The failing test whose name ends with `title` behind a separator, or is it; none: value -1.
    TestId failingNamed(std::string_view title);
    /// Why a failing test failed; the first message and the first place stay. `line` is where it says so.
    void explain(TestId test, std::string_view message, const LogLine& line);
    void setCrash(TestId test, std::string_view path, std::int64_t line);
    /// A test that was added as failing passed in the end, after `attempts` failed ones.
    void setPassedAfterAll(TestId test, std::int64_t attempts, const LogLine& line);
    /// A test that failed `attempts` times before the result that counts.
    void addRetries(TestId test, std::int64_t attempts, const LogLine& line);

    /// How the tests of one file, class or package ended, where the runner counts them so; what comes again is added.
    void addTally(const FileTally& tally);

    /// What could not be built or loaded: a module, file, package, suite. `exception` may be empty.
    void addCollectionError(std::string_view module, std::string_view exception, std::string_view message,
                            const LogLine& line);

    /// Printed totals; each number is added to what was stated before. `line` becomes the summary line unless an
    /// earlier one was red and this is not.
    void addStated(const RunCounts& counts, const LogLine& line);
    /// The printed totals again, complete: replaces what was stated.
    void setStated(const RunCounts& counts, const LogLine& line);
    /// Totals that the reader counted because the runner prints none; the summary line stays.
    void setCounts(const RunCounts& counts);
    /// How many tests passed is not printed, so it stays unset, and the total with it.
    void setPassesUnknown() { m_passesUnknown = true; }
    bool hasStated() const { return m_hasStated; }
    const RunCounts& stated() const { return m_stated; }
    /// The final line, where it is no line of totals.
    void setSummary(const LogLine& line);
    void setDuration(double seconds) { m_duration = seconds; }
    void addDuration(double seconds) { m_duration = m_duration.value_or(0) + seconds; }
    void setExitCode(int code) { m_exitCode = code; }

    /// Goes before the state that the numbers give.
    void setState(RunState state) { m_state = state; }
    /// The runner has printed its end: the session is not cut.
    void setComplete(bool complete = true) { m_complete = complete; }
    bool isComplete() const { return m_complete; }

    bool hasResults() const { return m_results > 0 || !m_waiting.empty(); }
    std::int64_t count(Outcome outcome); ///< results by name, so far

    /// Without key, document and session number. A session that is not complete is a problem of the witness.
    Witness finish(std::vector<Problem>& problems);

private:
    SourceRef at(const LogLine& line) const;
    std::uint32_t placeOf(const LogLine& line) const;
    Failure* failureOf(TestId test);
    TestId addNow(std::string_view name, Outcome outcome, std::uint32_t place, const LogLine* line, bool isAgain);
    void addWaiting();
    void concludeCounts();
    void concludeState();
    void doubtTotals(std::vector<Problem>& problems);

    /// A result that waits for the proof.
    struct Waiting
    {
        std::size_t end; ///< of its name in m_waitingNames, which begins where the one before ends
        std::uint32_t place;
        Outcome outcome;
    };

    const TextSource* m_origin;
    TestDictionary* m_tests;
    std::vector<Waiting> m_waiting;
    std::string m_waitingNames;
    Witness m_witness;
    LineNumber m_first, m_last;
    std::string m_firstQuote;
    RunCounts m_stated;
    std::unordered_map<std::int32_t, std::size_t> m_failureOf; ///< test id -> index of m_witness.failures
    std::unordered_map<std::string, std::int32_t> m_repeats;   ///< name -> how often, of those that came again
    std::unordered_map<std::string, std::size_t> m_tallyOf;    ///< file -> index of m_witness.tallies
    std::optional<double> m_duration;
    std::optional<int> m_exitCode;
    std::optional<RunState> m_state;
    std::int64_t m_results = 0;
    bool m_hasStated = false;
    bool m_passesUnknown = false;
    bool m_summaryIsRed = false;
    bool m_proven = false;
    bool m_complete = false;
};

} // namespace exhibit
