// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/python/unittest.h"

#include "models/domain/text.h"
#include "models/parsing/runners/keptline.h"
#include "models/parsing/runners/linematch.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_set>

namespace exhibit {

namespace {

constexpr std::size_t unittestRuleWidth = 60;

/// `test_x (pkg.mod.Class.test_x)`, the form in which the runner names tests, also with a sub-test behind it.
bool isTestName(std::string_view name)
{
    const std::size_t end = std::min(name.find(' '), name.size());
    const std::string_view behind = name.substr(end);
    const std::size_t close = std::min(behind.find(')'), behind.size());
    const auto isOfPath = [](char c) { return isWordSign(c) || c == '.' || c == '<' || c == '>' || c == '-'; };
    const auto isOfName = [&](char c) { return isOfPath(c) || c == '[' || c == ']'; };
    constexpr std::size_t open = 2; // ` (`
    return end > 0 && behind.starts_with(" (") && close > open && close < behind.size() &&
           std::all_of(name.begin(), name.begin() + static_cast<std::ptrdiff_t>(end), isOfName) &&
           std::all_of(behind.begin() + open, behind.begin() + static_cast<std::ptrdiff_t>(close), isOfPath);
}

/// What stands in place of a test where the fixture of a class or module failed: no test, and none that ran.
bool isFixture(std::string_view name)
{
    return name.starts_with("setUpClass (") || name.starts_with("tearDownClass (") ||
           name.starts_with("setUpModule (") || name.starts_with("tearDownModule (");
}

class UnittestReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        const std::string_view text = line.text;
        if (addConclusionAlone(line) || (m_isRan && addConclusion(line)))
            return;
        if (addStart(line) || addRan(line) || addHead(line) || addTrial(line) || addResult(line) || addReason(line))
            return;
        m_isAfterRule = isRule(text, '=', unittestRuleWidth);
        if (isOpen() && (m_isAfterRule || isRule(text, '-', unittestRuleWidth)))
            m_isReason = m_isReason || !m_isAfterRule;
    }

private:
    bool addStart(const LogLine& line)
    {
        static const re2::RE2 found(R"(Found \d+ test\(s\)\.)");
        const std::string_view text = line.text;
        if (!text.starts_with("Found ") && !text.starts_with("Creating test database") &&
            !text.starts_with("System check identified"))
            return false;
        if (text.starts_with("Found ") && !matchesWhole(text, found))
            return false;
        // Django prints these in any order, and all before the first result.
        if (isOpen() && (session().hasResults() || m_isRan || m_sawDots))
            restart(line);
        sessionAt(line).extend(line);
        if (text.starts_with("Found ") || text.starts_with("Creating test database"))
            session().prove();
        return true;
    }

    void restart(const LogLine& line)
    {
        begin(line);
        m_isRan = m_sawDots = m_isReason = false;
        m_test = {};
        m_loaderErrors = m_fixtureErrors = m_failedAgain = m_errorsAgain = 0;
        m_told.clear();
    }

    bool addHead(const LogLine& line)
    {
        const std::string_view text = line.text;
        if (!m_isAfterRule)
            return false;
        if (text == "[FAIL]" || text == "[ERROR]") {
            m_trial = text == "[FAIL]" ? Outcome::Failed : Outcome::Error;
            m_isAfterRule = false;
            m_trialMessage = {};
            sessionAt(line).extend(line);
            return true;
        }
        m_trial.reset();
        const bool failed = text.starts_with("FAIL: "), error = text.starts_with("ERROR: ");
        if (!failed && !error && !text.starts_with("UNEXPECTED SUCCESS: "))
            return false;
        const std::string_view name = withoutSubtest(trimmed(text.substr(text.find(':') + 1)));
        m_isAfterRule = false;
        m_isReason = false;
        sessionAt(line).prove();
        if (!failed && !error) {
            session().addResult(name, Outcome::XPassed, line, true);
            m_test = {};
            return true;
        }
        m_test = session().addFailing(name, error ? Outcome::Error : Outcome::Failed, line);
        if (!m_told.insert(m_test.value).second)
            ++(error ? m_errorsAgain : m_failedAgain);
        if (name.find("_FailedTest") != std::string_view::npos)
            ++m_loaderErrors;
        if (isFixture(name))
            ++m_fixtureErrors;
        return true;
    }

    /// `test_rows (tides.Table.test_rows) (row=3)` and `… [deep] (row=3)` are sub-tests of one test.
    static std::string_view withoutSubtest(std::string_view name)
    {
        static const re2::RE2 form(R"((\w+ \([\w.]+\)) [\[(].*)");
        re2::StringPiece test;
        return re2::RE2::FullMatch(re2::StringPiece(name.data(), name.size()), form, &test)
                   ? std::string_view(test.data(), test.size())
                   : name;
    }

    /// `test_x (mod.Class) ... ok`; what the test prints may stand before the word, or the word on a line of its own.
    bool addResult(const LogLine& line)
    {
        constexpr std::string_view separator = " ... ";
        const std::string_view text = line.text;
        if (isDots(text)) {
            if (!isOpen() || m_isRan)
                restart(line);
            session().extend(line);
            m_sawDots = true;
            return true;
        }
        // Full stops are rarer than blanks.
        const bool hasDots = text.find("...") != std::string_view::npos;
        std::size_t at = hasDots ? text.find(separator) : std::string_view::npos;
        std::string_view word;
        if (at == std::string_view::npos && text.ends_with(" ..."))
            at = text.size() - 4;
        else if (at != std::string_view::npos)
            word = text.substr(at + separator.size());
        const bool isNew = at != std::string_view::npos && isTestName(text.substr(0, at));
        const bool isPart =
            at != std::string_view::npos && text.starts_with("  ") && isTestName(text.substr(2, at - 2));
        if (isPart && isOpen()) { // a sub-test that failed, below its test
            if (const std::optional<Outcome> outcome = outcomeOf(word); outcome && isFailure(*outcome))
                session().addFailing(withoutSubtest(text.substr(2, at - 2)), *outcome, line);
            m_pending.clear();
            return true;
        }
        if (isNew) {
            if (m_isRan || !isOpen())
                restart(line);
            m_pending = text.substr(0, at);
            session().extend(line);
        } else if (m_pending.empty()) {
            return false;
        } else {
            word = at == std::string_view::npos ? text : word;
        }
        if (const std::optional<Outcome> outcome = outcomeOf(word)) {
            session().addResult(m_pending, *outcome, line);
            m_pending.clear();
        }
        return isNew;
    }

    static std::optional<Outcome> outcomeOf(std::string_view word)
    {
        if (word == "ok" || word.ends_with(" ok"))
            return Outcome::Passed;
        if (word == "FAIL" || word.ends_with(" FAIL"))
            return Outcome::Failed;
        if (word == "ERROR" || word.ends_with(" ERROR"))
            return Outcome::Error;
        if (word.starts_with("skipped"))
            return Outcome::Skipped;
        if (word == "expected failure")
            return Outcome::XFailed;
        if (word == "unexpected success")
            return Outcome::XPassed;
        return std::nullopt;
    }

    static bool isDots(std::string_view text)
    {
        return !text.empty() && text.find_first_not_of(".FEsxuS") == std::string_view::npos &&
               (text.find('.') != std::string_view::npos || text.size() > 2 || text == "F" || text == "E");
    }

    /// trial prints the traceback below `[FAIL]`, and then the tests that it is of: `pkg.mod.Class.test_x`.
    bool addTrial(const LogLine& line)
    {
        static const re2::RE2 place(R"re(\s+File "(.+)", line (\d+), in .*)re");
        static const re2::RE2 name(R"([A-Za-z_]\w*(?:\.[A-Za-z_]\w*){2,})");
        static const re2::RE2 message(R"([A-Za-z_][\w.]*: .*)");
        if (!m_trial || !isOpen() || line.text.empty() || isRule(line.text, '=', unittestRuleWidth) ||
            isRule(line.text, '-', unittestRuleWidth))
            return false;
        std::string path;
        std::int64_t number = 0;
        if (matchesWhole(line.text, place, &path, &number)) {
            m_path = path;
            m_number = number;
        } else if (matchesWhole(line.text, name)) {
            const TestId test = session().addFailing(line.text, *m_trial, line);
            if (!m_trialMessage.isNull())
                session().explain(test, m_trialMessage.text(), m_trialMessage.view());
            session().setCrash(test, m_path, m_number);
        } else if (m_trialMessage.isNull() && matchesWhole(line.text, message)) {
            m_trialMessage = KeptLine(line);
        }
        return true;
    }

    /// The message is the first line of a traceback's end that is not indented.
    bool addReason(const LogLine& line)
    {
        static const re2::RE2 place(R"re(  File "(.+)", line (\d+), in .*)re");
        if (m_test.value < 0 || !m_isReason || line.text.empty())
            return false;
        std::string path;
        std::int64_t number = 0;
        if (line.text.starts_with("  File \"") && matchesWhole(line.text, place, &path, &number)) {
            m_path = path;
            m_number = number;
            return true;
        }
        const char first = line.text.front();
        if (first == ' ' || line.text.starts_with("Traceback ") || isRule(line.text, '-', unittestRuleWidth))
            return true;
        static const re2::RE2 exception(R"([A-Za-z_][\w.]*(?:: .*|:)?)");
        if (!matchesWhole(line.text, exception) || line.text.starts_with("During handling"))
            return true;
        if (line.text.starts_with("ImportError: Failed to import test module"))
            return true; // the cause is the exception of the traceback below
        session().explain(m_test, line.text, line);
        session().setCrash(m_test, m_path, m_number);
        m_test = {};
        m_isReason = false;
        return true;
    }

    bool addRan(const LogLine& line)
    {
        static const re2::RE2 ran(R"(Ran (\d+) tests? in ([\d.]+)s(?: using \d+ process(?:es)?)?)");
        std::int64_t number = 0;
        double seconds = 0;
        if (!line.text.starts_with("Ran ") || !matchesWhole(line.text, ran, &number, &seconds))
            return false;
        if (m_isRan)
            restart(line);
        sessionAt(line).prove();
        session().extend(line);
        session().setDuration(seconds);
        m_ran = number;
        m_isRan = true;
        m_pending.clear();
        m_test = {};
        RunCounts counts;
        counts.total = number;
        session().setStated(counts, line);
        return true;
    }

    bool addConclusion(const LogLine& line)
    {
        const std::string_view text = line.text;
        if (text.empty())
            return false;
        // trial says PASSED, and counts what passed.
        const bool ok = text == "OK" || text.starts_with("OK (") || text.starts_with("PASSED ("),
                   failed = text == "FAILED" || text.starts_with("FAILED (");
        if (ok || failed || text.starts_with("NO TESTS RAN")) {
            conclude(line, failed);
            return true;
        }
        return false;
    }

    /// `FAILED (failures=1, errors=2)` as the first that is left of a log: how many ran is lost.
    bool addConclusionAlone(const LogLine& line)
    {
        static const re2::RE2 parts(
            R"(FAILED \((?:(?:failures|errors|skipped|expected failures|unexpected successes)=\d+(?:, |\)))+)");
        if (isOpen() || !line.text.starts_with("FAILED (") || !matchesWhole(line.text, parts))
            return false;
        restart(line);
        session().prove();
        session().setPassesUnknown();
        conclude(line, true);
        return true;
    }

    void conclude(const LogLine& line, bool failed)
    {
        const std::string_view text = line.text;
        RunCounts counts;
        counts.total = m_ran;
        // `failures=` is also the end of `expected failures=`, and nose has other parts first.
        const auto failures = numberAfter(text, "(failures=");
        counts.failed = failures ? failures : numberAfter(text, ", failures=").value_or(0);
        counts.errors = numberAfter(text, "errors=").value_or(0);
        // Each sub-test that fails is counted there, and a test of which the tear-down fails, too, twice.
        *counts.failed = std::max<std::int64_t>(0, *counts.failed - m_failedAgain);
        *counts.errors = std::max<std::int64_t>(0, *counts.errors - m_errorsAgain);
        const auto either = [text](std::string_view word, std::string_view other) {
            const auto number = numberAfter(text, word);
            return number ? *number : numberAfter(text, other).value_or(0);
        };
        counts.skipped = numberAfter(text, "skipped=").value_or(either("SKIP=", "skips="));
        counts.xfailed = either("expected failures=", "expectedFailures=");
        counts.xpassed = either("unexpected successes=", "unexpectedSuccesses=");
        if (m_fixtureErrors > 0 && *counts.errors >= m_fixtureErrors) {
            const std::int64_t others =
                *counts.failed + *counts.errors - m_fixtureErrors + *counts.skipped + *counts.xfailed + *counts.xpassed;
            counts.passed = std::max<std::int64_t>(0, m_ran - others);
        }
        if (const auto passes = numberAfter(text, "passes=")) // of green
            counts.passed = passes;
        session().setStated(counts, line);
        session().setComplete();
        if (failed)
            session().setState(m_loaderErrors > 0 && m_loaderErrors == m_ran ? RunState::CollectionFailed
                                                                             : RunState::Failed);
        if (!failed && m_ran == 0)
            session().setState(RunState::NoTests);
        close();
        m_isRan = m_sawDots = m_isReason = false;
        m_loaderErrors = m_fixtureErrors = m_failedAgain = m_errorsAgain = 0;
        m_told.clear();
    }

    std::optional<Outcome> m_trial; ///< of the tests that are named at the end of the block
    KeptLine m_trialMessage;
    std::string m_pending; ///< test whose outcome has not come yet
    std::string m_path;    ///< last place of the traceback that is read
    std::int64_t m_number = 0;
    std::int64_t m_ran = 0;
    std::int64_t m_loaderErrors = 0;
    std::int64_t m_fixtureErrors = 0; ///< errors that are of no test
    std::int64_t m_failedAgain = 0, m_errorsAgain = 0;
    std::unordered_set<std::int32_t> m_told; ///< tests that have a block
    TestId m_test;                           ///< whose block is read
    bool m_isAfterRule = false;
    bool m_isReason = false; ///< below the second rule of a block
    bool m_isRan = false;
    bool m_sawDots = false;
};

} // namespace

std::unique_ptr<RunnerReader> makeUnittestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<UnittestReader>(origin, tests, "unittest");
}

} // namespace exhibit
