// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/native/gotest.h"

#include "models/domain/text.h"
#include "models/parsing/runners/keptline.h"
#include "models/parsing/runners/linematch.h"
#include "models/parsing/runners/native/gotestattempts.h"
#include "models/parsing/runners/resultlines.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

namespace {

class GoTestReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        if (m_isDone && !isBlank(line.text))
            holdBehindDone(line);
        else if (m_isHeld || beginsAgain(line))
            hold(line);
        else
            read(line);
    }

    void finish() override
    {
        if (m_isDone)
            end();
        release();
        end();
    }

private:
    void read(const LogLine& line)
    {
        const std::string_view text = line.text;
        endBefore(line);
        noteAttempt(line);
        if (addSummary(line) || addVerdict(line) || addPackage(line) || addBuild(line) || addMessage(line))
            return;
        if (text.starts_with("=== RUN   ") || text.starts_with("=== PAUSE ") || text.starts_with("=== CONT  ") ||
            text.starts_with("=== NAME  ")) {
            sessionAt(line).prove();
            session().extend(line);
            m_isVerbose = true;
            m_running = trimmed(text.substr(10));
            m_test = {}; // what comes is said by this one
            if (text.starts_with("=== RUN"))
                m_messages.erase(m_running);
        } else if (isOpen() && (text == "FAIL" || text == "PASS")) {
            session().extend(line);
            // A test binary says it before the line of its package, go once more behind that of the last one.
            if (m_isRed && text == "FAIL" && m_packageLine.isValid() && m_packageLine.plus(1) == line.first)
                m_lastLine = line.first;
            m_verdict = KeptLine(line);
            if (text == "FAIL")
                m_isRed = true;
        } else if (text.starts_with("panic: test timed out")) {
            sessionAt(line);
            m_panic = line.first;
            m_panicText = text;
            m_hasRunning = false;
            if (!m_running.empty() && !session().has(m_running))
                failTimedOut(m_running, line);
        } else if (isOpen() && m_test.value >= 0 && text.starts_with("panic: ")) {
            session().explain(m_test, text, line);
        } else if (isOpen() && m_panic.isValid()) {
            addTimedOut(line);
        }
    }

    void end()
    {
        conclude();
        close();
        restart();
    }

    /// Behind the line of a package a test begins that has run before: the same command once more, or another package
    /// with a test of that name. The line of its package tells; until then its lines wait.
    bool beginsAgain(const LogLine& line)
    {
        constexpr std::string_view run = "=== RUN   ";
        if (!m_isAfterPackage || !isOpen() || !line.text.starts_with(run))
            return false;
        m_isAfterPackage = false;
        return session().has(trimmed(line.text.substr(run.size())));
    }

    void hold(const LogLine& line)
    {
        constexpr std::size_t most = std::size_t{4} * 1024 * 1024;
        m_isHeld = true;
        m_held.emplace_back(line);
        m_heldBytes += line.text.size() + line.raw.size();
        const std::string package = packageOf(line.text);
        if (!package.empty() && m_packages.count(package) > 0)
            end();
        if (!package.empty() || m_heldBytes > most || line.text.starts_with("=== FAIL") ||
            line.text.starts_with("DONE "))
            release();
    }

    /// Behind its totals gotestsum may run once more what failed: `DONE 2 runs, 12 tests, …` says that it has. Without
    /// such a line another invocation follows.
    void holdBehindDone(const LogLine& line)
    {
        static const re2::RE2 again(R"(DONE \d+ runs, \d+ tests?, .*)");
        constexpr std::size_t most = std::size_t{4} * 1024 * 1024;
        m_held.emplace_back(line);
        m_heldBytes += line.text.size() + line.raw.size();
        const bool isAgain = matchesWhole(line.text, again);
        if (!isAgain && !line.text.starts_with("DONE ") && m_heldBytes <= most)
            return;
        if (!isAgain)
            end();
        m_isDone = m_isSummary = false;
        release();
    }

    void release()
    {
        m_isHeld = false;
        m_heldBytes = 0;
        for (const KeptLine& line : std::exchange(m_held, {}))
            read(line.view());
    }

    /// Behind the last line of a red invocation, and where a package comes again that had no tests since, another one
    /// begins.
    void endBefore(const LogLine& line)
    {
        const std::string name = m_isSummary ? std::string() : packageOf(line.text);
        const bool isPackage = !name.empty();
        const bool isEnd = m_lastLine.isValid() && line.text != "FAIL" && !isBlank(line.text) &&
                           !(isPackage && m_lastLine.plus(1) == line.first);
        const bool isAgain = isOpen() && isPackage && !m_packageHasResults && m_packages.count(name) > 0;
        if (isEnd && line.text.starts_with("=== FAIL"))
            return; // what gotestsum says once more
        if ((isEnd && (isPackage || line.text.starts_with("=== RUN") || line.text.starts_with("--- "))) || isAgain)
            end();
        if (isPackage) {
            m_packages.insert(name);
            m_packageLine = line.first;
        }
    }

    /// What gotestsum prints behind everything: `=== FAIL: pkg TestX (0.00s)`, of a package that fails without a test
    /// `=== FAIL: pkg  (0.00s)`, and `DONE 13 tests, 1 failure in 0.5s`.
    bool addSummary(const LogLine& line)
    {
        static const re2::RE2 listed(
            R"(=== (FAIL|SKIP): (\S*) (\S*)(?: \(re-run \d+\))? \((?:-?[\d.]+s|unknown)\)(?: \(re-run \d+\))?)");
        static const re2::RE2 done(
            R"(DONE (?:\d+ runs?, )?(\d+) tests?(?:, (\d+) skipped)?(?:, (\d+) failures?)?(?:, (\d+) errors?)? in ([\d.]+)s)");
        std::string word, package, name, skipped, failed, errors, seconds;
        std::int64_t all = 0;
        const bool mayBeListed = line.text.starts_with("=== FAIL") || line.text.starts_with("=== SKIP");
        if (mayBeListed && matchesWhole(line.text, listed, &word, &package, &name) &&
            package.size() + name.size() > 0) {
            sessionAt(line).extend(line);
            m_isSummary = true;
            if (name.empty())
                name = package;
            const bool isRed = word == "FAIL" && !m_attempts.hasPassedAgain(name);
            m_test = isRed ? session().addFailing(name, Outcome::Failed, line) : TestId{};
            return true;
        }
        if (!line.text.starts_with("DONE ") ||
            !matchesWhole(line.text, done, &all, &skipped, &failed, &errors, &seconds)) {
            if (m_isSummary)
                addMessage(line);
            return m_isSummary;
        }
        RunCounts counts;
        counts.total = all;
        counts.skipped = numberOf(skipped).value_or(0);
        counts.failed = numberOf(failed).value_or(0);
        counts.failedCollectors = numberOf(errors);
        sessionAt(line).prove();
        if (!m_isCounted)
            m_firstCounts = counts;
        // Attempts are no tests of their own: what failed first and passed later has passed.
        if (m_isCounted && m_attempts.isAllPassed() && counts.failedCollectors.value_or(0) == 0) {
            counts = m_firstCounts;
            counts.failed = 0;
        }
        session().setStated(counts, line);
        session().setDuration(secondsOf(seconds));
        session().setComplete();
        m_isCounted = m_isDone = true;
        return true;
    }

    void noteAttempt(const LogLine& line)
    {
        const bool mayBe = line.text.starts_with("PASS ") || line.text.starts_with("FAIL ");
        if (!mayBe || !isOpen() || m_isSummary)
            return;
        if (const auto [name, failed] = m_attempts.passedNow(line.text); failed > 0)
            session().setPassedAfterAll(session().addFailing(name, Outcome::Failed, line), failed, line);
    }

    /// Empty: the line is none of a package's.
    static std::string packageOf(std::string_view text)
    {
        static const re2::RE2 form(R"((?:ok  |FAIL\s|\?   )\s*(\S+)\s+(?:[\d.]+s|\(cached\)|\[).*)");
        std::string name;
        const bool mayBe = text.starts_with("ok  ") || text.starts_with("FAIL") || text.starts_with("?   ");
        return mayBe && matchesWhole(text, form, &name) ? name : std::string();
    }

    void restart()
    {
        m_counts = {};
        m_isRed = m_anyTestRed = m_anyWithout = m_hasUnnamed = m_isVerbose = m_isSummary = m_isCounted = false;
        m_verdict = {};
        m_test = {};
        m_package = {};
        m_running.clear();
        m_messages.clear();
        m_packages.clear();
        m_packageLine = m_lastLine = {};
        m_packageHasResults = m_isAfterPackage = false;
        m_failedBefore = 0;
        m_isDone = false;
        m_attempts = {};
    }

    bool addVerdict(const LogLine& line)
    {
        const std::optional<GoVerdict> verdict = goVerdictOf(line.text);
        if (!verdict)
            return false;
        sessionAt(line).prove();
        const std::string name(verdict->name);
        const Outcome outcome = verdict->word == "PASS"   ? Outcome::Passed
                                : verdict->word == "FAIL" ? Outcome::Failed
                                                          : Outcome::Skipped;
        const TestId test = session().addResult(name, outcome, line, m_isCounted);
        m_verdict = {};
        if (verdict->isOutermost)
            count(outcome);
        if (outcome == Outcome::Failed && m_package.firstFailed.empty())
            m_package.firstFailed = name;
        m_packageHasResults = true;
        m_test = {};
        if (outcome == Outcome::Failed) {
            m_isRed = true;
            m_test = test;
            // With -v a test and its parts print before the verdict of any of them.
            if (const auto told = m_messages.find(name); told != m_messages.end()) {
                session().explain(test, told->second.text, told->second.where.view());
                session().setCrash(test, told->second.path, told->second.line);
            }
        }
        m_messages.erase(name);
        return true;
    }

    /// A subtest is part of its test: it has a name and an outcome, but is not counted.
    void count(Outcome outcome)
    {
        std::optional<std::int64_t>& number = outcome == Outcome::Passed   ? m_counts.passed
                                              : outcome == Outcome::Failed ? m_counts.failed
                                                                           : m_counts.skipped;
        number = number.value_or(0) + 1;
        m_package.passed += outcome == Outcome::Passed ? 1 : 0;
        m_package.failed += outcome == Outcome::Failed ? 1 : 0;
        m_package.skipped += outcome == Outcome::Skipped ? 1 : 0;
    }

    bool addPackage(const LogLine& line)
    {
        static const re2::RE2 tested(R"(ok  \s*(\S+)\s+(?:([\d.]+)s|\(cached\)).*)");
        static const re2::RE2 red(R"(FAIL\s+(\S+)\s+(?:([\d.]+)s|\[(build failed|setup failed)\]).*)");
        static const re2::RE2 none(R"(\?   \s*(\S+)\s+\[no test files\])");
        const std::string_view text = line.text;
        if (!text.starts_with("ok  ") && !text.starts_with("FAIL") && !text.starts_with("?   "))
            return false;
        std::string package, seconds, what;
        if (matchesWhole(text, tested, &package, &seconds)) {
            sessionAt(line).prove();
            const bool isUnnamed = !m_packageHasResults && text.find("[no tests to run]") == std::string_view::npos;
            m_hasUnnamed = m_hasUnnamed || isUnnamed;
            endPackage(line, package, seconds, isUnnamed);
        } else if (matchesWhole(text, red, &package, &seconds, &what)) {
            sessionAt(line).prove();
            m_isRed = true;
            if (!what.empty())
                session().addCollectionError(package, "build failed", m_buildError.empty() ? what : m_buildError, line);
            else
                endRedPackage(package, line);
            m_buildError.clear();
            endPackage(line, package, seconds);
            session().setSummary(line);
        } else if (matchesWhole(text, none, &package)) {
            sessionAt(line).prove();
            session().extend(line);
            m_anyWithout = true;
        } else {
            return false;
        }
        return true;
    }

    /// No line says which test of it failed (they were filtered, or its main ended it): then the package did.
    void endRedPackage(const std::string& package, const LogLine& line)
    {
        m_anyTestRed = true;
        if (session().count(Outcome::Failed) > m_failedBefore)
            return;
        session().addFailing(package, Outcome::Failed, line);
        count(Outcome::Failed);
        m_hasUnnamed = true;
    }

    void endPackage(const LogLine& line, const std::string& package, const std::string& seconds, bool isUnnamed = false)
    {
        // Without -v only tests that fail are named, so nobody knows how many there are: of a package that fails they
        // tell that it does, and one that passes is known by its name alone.
        m_package.file = package;
        m_package.others = m_package.failed + m_package.skipped;
        if (isUnnamed || (m_isVerbose ? m_package.passed + m_package.others > 0 : m_package.failed > 0))
            session().addTally(m_package);
        m_package = {};
        if (!m_isRed)
            session().setSummary(line);
        session().extend(line);
        session().setComplete();
        if (!seconds.empty())
            session().addDuration(secondsOf(seconds));
        m_packageHasResults = false;
        m_failedBefore = session().count(Outcome::Failed);
        m_isAfterPackage = true;
        m_test = {};
        m_panic = {};
    }

    bool addBuild(const LogLine& line)
    {
        static const re2::RE2 error(R"(\S+\.go:\d+(?::\d+)?: .+)");
        const std::string_view text = line.text;
        if (text.starts_with("# ")) {
            // What is printed first may be of a build as well: no line of a test stands before it.
            static const re2::RE2 package(R"(# [\w.~-]+(?:/[\w.~-]+)*(?: \[\S+\])?)");
            m_buildError.clear();
            m_isBuild = true;
            if (!isOpen() && matchesWhole(text, package))
                begin(line);
            return true;
        }
        if (!m_isBuild || text.empty() || text.front() == '\t')
            return false;
        if (!matchesWhole(text, error)) {
            m_isBuild = false;
            if (isOpen() && !isProven() && m_buildError.empty())
                close(); // a title, or a comment
            return false;
        }
        if (m_buildError.empty())
            m_buildError = text;
        return true;
    }

    /// `    a_test.go:82: text`: behind the verdict without -v, before it with -v.
    bool addMessage(const LogLine& line)
    {
        static const re2::RE2 message(R"(\s+(\S+\.go):(\d+): (.*))");
        if (!isOpen() || line.text.empty() || (line.text.front() != ' ' && line.text.front() != '\t'))
            return false;
        std::string path, what;
        std::int64_t number = 0;
        if (!matchesWhole(line.text, message, &path, &number, &what)) {
            if (m_wantsMore && !isBlank(line.text) && m_test.value >= 0)
                session().explain(m_test, trimmed(line.text), line);
            m_wantsMore = false;
            return false;
        }
        if (m_test.value >= 0) {
            session().setCrash(m_test, path, number);
            session().explain(m_test, what, line);
            m_wantsMore = what.empty();
        } else if (!m_running.empty() && m_messages.size() < RunnerSession::maxFailures) {
            m_messages.try_emplace(m_running, Message{path, number, what, KeptLine(line)});
        }
        return true;
    }

    /// A test that ran when the time was over has no verdict of its own.
    void addTimedOut(const LogLine& line)
    {
        static const re2::RE2 running(R"(\t+(Test\S+) \(.*\))");
        static const re2::RE2 frame(R"([\w./%-]+\.((?:Test|Fuzz)[^a-z(][^(.]*)\(.*\))");
        std::string name;
        if (matchesWhole(line.text, running, &name))
            m_hasRunning = true;
        else if (m_hasRunning || line.text.starts_with('\t') || !matchesWhole(line.text, frame, &name))
            return; // older versions show the test among the calls alone
        failTimedOut(name, line);
    }

    void failTimedOut(const std::string& name, const LogLine& line)
    {
        const TestId test = session().addFailing(name, Outcome::Failed, line);
        session().explain(test, m_panicText, line);
        if (name.find('/') == std::string::npos && m_timedOut.insert(name).second)
            count(Outcome::Failed);
    }

    void conclude()
    {
        if (!isOpen() || m_isCounted)
            return;
        if (session().hasResults())
            session().setCounts(m_counts);
        // With -v every test has its lines, so a package without any (an old result of the cache) is an exception.
        if (m_hasUnnamed && !m_isVerbose)
            session().setPassesUnknown();
        // A test binary that was called by itself ends with its verdict alone.
        if (!session().isComplete() && !m_verdict.isNull() && session().hasResults()) {
            session().setSummary(m_verdict.view());
            session().setComplete();
        }
        if (session().isComplete() && m_isRed)
            session().setState(m_anyTestRed || session().count(Outcome::Failed) > 0 ? RunState::Failed
                                                                                    : RunState::CollectionFailed);
        if (!session().isComplete() && m_anyWithout && !session().hasResults() && !m_isRed) {
            session().setComplete();
            session().setState(RunState::NoTests);
        }
    }

    struct Message
    {
        std::string path;
        std::int64_t line = 0;
        std::string text;
        KeptLine where;
    };

    std::string m_running;                     ///< with -v: the test that prints
    std::map<std::string, Message> m_messages; ///< the first of each test without a verdict
    std::string m_buildError;                  ///< first error of the package that does not build
    std::string m_panicText;
    FileTally m_package; ///< results since the package before
    LineNumber m_panic;
    KeptLine m_verdict;               ///< `PASS` or `FAIL` behind the last results
    std::set<std::string> m_packages; ///< whose lines have come
    LineNumber m_packageLine;         ///< the last of them
    LineNumber m_lastLine;            ///< `FAIL` behind them all
    std::set<std::string> m_timedOut; ///< tests that ran when the time was over
    TestId m_test;                    ///< failing test whose messages come
    bool m_wantsMore = false;
    bool m_isBuild = false;
    RunCounts m_counts; ///< of tests at the top
    bool m_isRed = false, m_anyTestRed = false, m_anyWithout = false;
    bool m_hasUnnamed = false;
    bool m_isVerbose = false; ///< the output of go test -v
    bool m_packageHasResults = false;
    std::int64_t m_failedBefore = 0; ///< failures of the packages before
    bool m_isAfterPackage = false;   ///< no test has begun since the line of one
    bool m_isHeld = false;
    std::vector<KeptLine> m_held; ///< lines of which is not known yet whether they are of another session
    std::size_t m_heldBytes = 0;
    bool m_hasRunning = false; ///< the tests that ran when the time was over are listed
    bool m_isSummary = false;  ///< what follows says what the lines above have said
    bool m_isCounted = false;  ///< the summary has told all numbers
    bool m_isDone = false;     ///< gotestsum has told its totals, and may run again what failed
    RunCounts m_firstCounts;   ///< before it ran any test again
    TestAttempts m_attempts;
};

} // namespace

std::unique_ptr<RunnerReader> makeGoTestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<GoTestReader>(origin, tests, "go-test");
}

} // namespace exhibit
