// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/apple/swifttest.h"

#include "models/domain/text.h"
#include "models/parsing/runners/keptline.h"
#include "models/parsing/runners/linematch.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace exhibit {

namespace {

class SwiftTestReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        const std::string_view text = line.text;
        if (text.starts_with("Command line invocation:")) {
            if (isOpen() && session().isProven())
                finish();
            begin(line);
            m_wantsCommand = true;
            m_depth = 0;
            return;
        }
        if (m_wantsCommand && isOpen()) {
            m_wantsCommand = false;
            session().setCommand(trimmed(text));
            return;
        }
        if (addFailingList(line) || addSuite(line) || addCase(line) || addShortCase(line) || addRun(line) ||
            addSwiftTest(line) || addVerdict(line))
            return;
        addIssue(line);
    }

    void finish() override
    {
        if (isOpen())
            addUnfinished();
        m_issues.clear();
        if (isOpen() && m_isTail && m_all.tests == 0)
            m_all = m_last;
        const bool hidesFailures = isOpen() && session().count(Outcome::Failed) == 0 && m_all.failures > 1;
        if (isOpen() && m_all.tests > 0 && ((!session().hasResults() && m_isRed) || hidesFailures)) {
            RunCounts counts; // in the tail of a log: how many of them failed is not said
            counts.total = m_all.tests;
            session().setCounts(counts);
            session().setPassesUnknown();
            session().setState(RunState::Failed);
        } else if (isOpen() && (session().hasResults() || m_all.tests > 0)) {
            RunCounts counts;
            counts.passed = session().count(Outcome::Passed);
            counts.failed = session().count(Outcome::Failed);
            counts.skipped = session().count(Outcome::Skipped);
            counts.total = *counts.passed + *counts.failed + *counts.skipped;
            // Prints of the program hide lines of results; what a process had done before it died is in no total.
            if (std::int64_t hidden = m_all.tests - *counts.total; hidden > 0) {
                const std::int64_t failed = *counts.failed == 0 ? std::min(hidden, m_all.failures) : 0;
                const std::int64_t skipped =
                    std::clamp<std::int64_t>(m_all.skipped - *counts.skipped, 0, hidden - failed);
                *counts.failed += failed;
                *counts.skipped += skipped;
                *counts.passed += hidden - failed - skipped;
                counts.total = m_all.tests;
            }
            session().setCounts(counts);
        }
        m_all = m_last = {};
        m_isTail = m_isListed = m_hasVerdict = false;
        m_isRed = false;
        close();
    }

private:
    /// A test that recorded an issue failed, also where the print of the program hides the line that says so.
    void addUnfinished()
    {
        for (const auto& [name, issue] : m_issues) {
            if (session().has(name))
                continue;
            const TestId test = session().addFailing(name, Outcome::Failed, issue.line.view());
            session().explain(test, issue.message, issue.line.view());
            session().setCrash(test, issue.path, issue.number);
        }
    }

    bool addSuite(const LogLine& line)
    {
        static const re2::RE2 suite(R"(Test Suite (?:'(.+)'|(\S.*?)) (started|passed|failed)(?: at .*)?)");
        static const re2::RE2 executed(
            R"(\s*Executed (\d+) tests?, with (?:(\d+) tests? skipped and )?(\d+) failures? \(\d+ unexpected\) in .*)");
        std::string name, plain, word;
        Total total;
        std::optional<std::int64_t> skipped;
        if (line.text.starts_with("Test Suite ") && matchesWhole(line.text, suite, &name, &plain, &word)) {
            if (name.empty()) {
                name = plain;
                m_suite = word == "started" ? plain : std::string();
            }
            sessionAt(line).prove();
            session().extend(line);
            m_depth += word == "started" ? 1 : -1;
            m_isOutermost = word != "started" && (name == "All tests" || name == "Selected tests");
            if (word == "started")
                session().setComplete(false);
            return true;
        }
        if (!line.signs.has(Sign::Executed) ||
            !matchesWhole(line.text, executed, &total.tests, &skipped, &total.failures))
            return false;
        if (!isOpen()) { // the suite above is lost
            begin(line).prove();
            m_depth = 0;
            m_isTail = true;
        }
        total.skipped = skipped.value_or(0);
        session().extend(line);
        m_last = total;
        if (std::exchange(m_isOutermost, false)) {
            m_all.tests += total.tests;
            m_all.failures += total.failures;
            m_all.skipped += total.skipped;
        }
        if (m_depth <= 0) {
            m_depth = 0;
            session().setComplete();
        }
        if (!m_hasVerdict)
            session().setSummary(line);
        return true;
    }

    /// `Test Case '-[M.Class testX]' passed (0.1 seconds).`, on Linux `'Class.testX'`, of parallel tests `Test case
    /// '…()'`.
    bool addCase(const LogLine& line)
    {
        static const re2::RE2 result(
            R"(Test [Cc]ase '(?:-\[(\S+) (\S+)\]|(.+?))' (passed|failed|skipped)(?: on '.*')? \([\d.]+ seconds\)\.?)");
        std::string owner, method, name, word;
        if (!line.text.starts_with("Test Case '") && !line.text.starts_with("Test case '"))
            return false;
        if (!matchesWhole(line.text, result, &owner, &method, &name, &word))
            return isOpen();
        if (name.empty())
            name = owner + "." + method;
        sessionAt(line).prove();
        addNamed(name, word, line);
        return true;
    }

    /// What xcbeautify and xcpretty make of it: `    ✔ testX (0.1 seconds)`, `    ✖ testX, XCTAssertEqual failed: …`,
    /// `    ⊘ testX`, of Swift Testing `    ✖ x() (0.1 seconds) 1 issue(s)`, below a line with the suite, of which
    /// xcpretty prints the name alone.
    bool addShortCase(const LogLine& line)
    {
        static const re2::RE2 result(
            R"re( {4}([^\x00-\x7f]+) (\w+(?:\([\w:]*\))?|"[^"]+")(?: \([\d.]+ seconds\)( \d+ issue\(s\))?|, (.*)| skipped)?)re");
        static const re2::RE2 suite(R"re([A-Z]\w*Tests?|Suite (?:"(.+)"|(\S+)) started)re");
        std::string mark, name, issues, message, titled, plain;
        if (isOpen() && (!m_suite.empty() || line.text.starts_with("Suite ")) &&
            matchesWhole(line.text, suite, &titled, &plain))
            m_suite = !titled.empty() ? titled : !plain.empty() ? plain : std::string(line.text);
        if (!isOpen() || m_suite.empty() || !line.text.starts_with("    ") ||
            !matchesWhole(line.text, result, &mark, &name, &issues, &message))
            return false;
        if (message.empty())
            message = trimmed(issues);
        const bool isPassed = line.text.ends_with(" seconds)");
        const TestId test = session().addResult(m_suite + "." + name,
                                                !message.empty() ? Outcome::Failed
                                                : isPassed       ? Outcome::Passed
                                                                 : Outcome::Skipped,
                                                line);
        if (!message.empty())
            session().explain(test, message, line);
        return true;
    }

    void addNamed(const std::string& name, const std::string& word, const LogLine& line, bool isAgain = false)
    {
        const Outcome outcome = word == "passed"   ? Outcome::Passed
                                : word == "failed" ? Outcome::Failed
                                                   : Outcome::Skipped;
        const TestId test = session().addResult(name, outcome, line, isAgain);
        const auto issue = m_issues.find(name);
        if (outcome != Outcome::Failed || issue == m_issues.end())
            return;
        session().explain(test, issue->second.message, issue->second.line.view());
        session().setCrash(test, issue->second.path, issue->second.number);
    }

    /// `◇ Test run started.`, `✘ Test run with 51 tests in 6 suites failed after T with 2 issues.`
    bool addRun(const LogLine& line)
    {
        static const re2::RE2 run(
            R"((?:\S+ +)?Test run (?:started\.|with (\d+) tests?(?: in \d+ suites?)? (passed|failed) after .*))");
        std::string total, word;
        const bool mayBe = line.signs.has(Sign::SwiftRun) || line.text.starts_with("Test run ");
        if (!mayBe || !matchesWhole(line.text, run, &total, &word))
            return false;
        sessionAt(line).prove();
        session().extend(line);
        session().setComplete(!word.empty());
        if (word.empty())
            m_isAgain = m_isRunning; // the process died and runs all of its tests once more
        m_isRunning = word.empty();
        if (!word.empty())
            session().setSummary(line);
        m_all.tests += numberOf(total).value_or(0);
        m_isRed = m_isRed || word == "failed";
        if (word == "failed")
            session().setState(RunState::Failed);
        return true;
    }

    /// `✔ Test "x" passed after T.`, `✘ Test x() failed after T with 2 issues.`, `➜ Test x() skipped`.
    bool addSwiftTest(const LogLine& line)
    {
        static const re2::RE2 result(
            R"re(\S+ +Test (?:"(.+)"|(\S.*?))(?: with \d+ test cases?)? (passed|failed|skipped)(?: after [\d.]+ seconds.*|: .*|\.?))re");
        static const re2::RE2 issue(
            R"re(\S+ +Test (?:"(.+)"|(\S.*?)) recorded an issue(?: with .*)? at (\S.*?):(\d+):\d+: (.*))re");
        std::string name, plain, word;
        Issue found;
        if (!line.signs.has(Sign::SwiftTest))
            return false;
        if (!isOpen()) { // the tail of a log, which the totals prove
            if (line.text.find(" after ") == std::string_view::npos || !matchesWhole(line.text, result))
                return false;
            begin(line);
        }
        if (matchesWhole(line.text, issue, &name, &plain, &found.path, &found.number, &found.message)) {
            found.line = KeptLine(line);
            m_issues.try_emplace(name.empty() ? plain : name, std::move(found));
            session().extend(line);
            return true;
        }
        if (!matchesWhole(line.text, result, &name, &plain, &word))
            return false;
        addNamed(name.empty() ? plain : name, word, line, m_isAgain);
        return true;
    }

    /// `/a.swift:48: error: -[M.Class testX] : XCTAssertEqual failed: …`, before the verdict of the case.
    void addIssue(const LogLine& line)
    {
        static const re2::RE2 error(R"((.+\.\w+):(\d+): error: (?:-\[(\S+) (\S+)\]|(\S+)) : (.*))");
        if (!isOpen() || !line.signs.has(Sign::Error))
            return;
        Issue found;
        std::string owner, method, name;
        if (!matchesWhole(line.text, error, &found.path, &found.number, &owner, &method, &name, &found.message))
            return;
        found.line = KeptLine(line);
        m_issues.try_emplace(name.empty() ? owner + "." + method : name, std::move(found));
    }

    bool addVerdict(const LogLine& line)
    {
        const std::string_view text = line.text;
        if (!text.starts_with("** "))
            return false;
        if (!isOpen() && (text == "** TEST SUCCEEDED **" || text == "** TEST FAILED **")) {
            begin(line); // all above is lost
            m_isListed = true;
        }
        if (!isOpen())
            return false;
        if (text.starts_with("** BUILD INTERRUPTED **") || text.starts_with("** TEST INTERRUPTED **")) {
            session().prove();
            session().setComplete();
            session().setState(RunState::Interrupted);
        } else if (text.starts_with("** TEST SUCCEEDED **")) {
            session().prove();
            session().setComplete();
        } else if (text.starts_with("** TEST FAILED **")) {
            session().prove();
            session().setComplete();
            const bool hasRun = session().hasResults() || m_isListed;
            session().setState(hasRun ? RunState::Failed : RunState::CollectionFailed);
        } else {
            return false;
        }
        if (std::exchange(m_isListed, false))
            session().setPassesUnknown();
        session().setSummary(line);
        m_hasVerdict = true;
        return true;
    }

    /// `Failing tests:` and `\tCartTests.testDrops()` above the verdict: names for the tail of a log.
    bool addFailingList(const LogLine& line)
    {
        static const re2::RE2 listed(R"(\s+(?:-\[(\S+) (\S+)\]|([\w.]+)\(\)))");
        if (!isOpen() && line.text == "Failing tests:") {
            begin(line);
            m_isListed = true;
            return true;
        }
        std::string owner, method, name;
        if (!isOpen() || !m_isListed || line.text.empty() || line.text.front() != '\t' ||
            !matchesWhole(line.text, listed, &owner, &method, &name))
            return false;
        session().addFailing(name.empty() ? owner + "." + method : name, Outcome::Failed, line);
        return true;
    }

    struct Total
    {
        std::int64_t tests = 0, failures = 0, skipped = 0;
    };

    struct Issue
    {
        std::string path, message;
        std::int64_t number = 0;
        KeptLine line;
    };

    std::map<std::string, Issue> m_issues; ///< the first of each test
    std::string m_suite;                   ///< that started last, where its name stands without quotes
    int m_depth = 0;                       ///< of suites that have started and not ended
    bool m_wantsCommand = false;
    bool m_hasVerdict = false;
    Total m_all, m_last;        ///< the totals that count; the last of XCTest's
    bool m_isTail = false;      ///< the session began with totals
    bool m_isListed = false;    ///< or with the list of failing tests
    bool m_isRed = false;       ///< a run of Swift Testing failed
    bool m_isOutermost = false; ///< the suite that ended last holds all others
    bool m_isRunning = false;   ///< a run of Swift Testing has started and not ended
    bool m_isAgain = false;     ///< its tests have run before
};

} // namespace

std::unique_ptr<RunnerReader> makeSwiftTestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<SwiftTestReader>(origin, tests, "xctest");
}

} // namespace exhibit
