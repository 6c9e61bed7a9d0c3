// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/native/catchtest.h"

#include "models/domain/text.h"
#include "models/parsing/runners/keptline.h"
#include "models/parsing/runners/linematch.h"

#include <string>

namespace exhibit {

namespace {

constexpr std::size_t catchRuleWidth = 70;

class Catch2Reader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        if (addTotals(line))
            return;
        const std::string_view text = line.text;
        if (text.find(" is a Catch") != std::string_view::npos &&
            text.find("host application") != std::string_view::npos) {
            if (isOpen() && session().isComplete())
                close();
            sessionAt(line).prove();
            return;
        }
        if (isRule(text, '-', catchRuleWidth)) {
            // The name of the case stands between two such rules. Other programs print them, too: until a total proves
            // the session, it starts at the last one without a failure.
            if (!isOpen() || (!m_isName && !session().isProven() && !session().hasResults()))
                begin(line);
            m_isName = !m_isName;
            if (m_isName)
                m_name = {};
            return;
        }
        if (m_isName && m_name.isNull() && !text.empty()) {
            m_name = KeptLine(line);
            return;
        }
        // Below the name and the place of a case, which no other program rules off so. It proves a log that is cut.
        if (isOpen() && !m_isName && !m_name.isNull() && isRule(text, '.', catchRuleWidth)) {
            session().prove();
            session().extend(line);
        }
        addFailure(line);
    }

private:
    bool addTotals(const LogLine& line)
    {
        static const re2::RE2 cases(R"(test cases: +(\d+)((?: \| +\d+ [a-z ]+)+))");
        static const re2::RE2 fine(
            R"(All tests passed \((?:\d+ assertions? in (\d+) test cases?|no assertions in (\d+) test cases?)\))");
        static const re2::RE2 none(R"(No tests ran|No test cases matched '.*')");
        if (addCompactTotals(line))
            return true;
        const std::string_view text = line.text;
        std::string parts, total, other;
        std::int64_t number = 0;
        RunCounts counts;
        if (text.starts_with("test cases:") && matchesWhole(text, cases, &number, &parts)) {
            counts.total = number;
            counts.passed = numberBefore(parts, "passed").value_or(0);
            counts.xfailed = numberBefore(parts, "failed as expected").value_or(0);
            counts.skipped = numberBefore(parts, "skipped").value_or(0);
            counts.failed = number - *counts.passed - *counts.xfailed - *counts.skipped;
        } else if (text.starts_with("All tests passed (") && matchesWhole(text, fine, &total, &other)) {
            counts.total = counts.passed = numberOf(total.empty() ? other : total).value_or(0);
        } else if ((isOpen() || text.starts_with("No test cases matched '")) && matchesWhole(text, none)) {
            counts.total = 0;
        } else {
            return false;
        }
        sessionAt(line).prove();
        session().setStated(counts, line);
        session().setComplete();
        m_name = {};
        m_isName = false;
        return true;
    }

    /// `Passed all 3 test cases with 10 assertions.`, `Failed 2 test cases, failed 3 assertions.` of the compact
    /// reporter, which says of a failing run nothing of what passed, and names no case.
    bool addCompactTotals(const LogLine& line)
    {
        static const re2::RE2 passed(
            R"(Passed (?:all |both )?(\d+) test cases?(?: with (?:both |all )?(?:\d+|no) assertions?| \(no assertions\))?\.)");
        static const re2::RE2 failed(
            R"(Failed (?:all |both )?(\d+) test cases?, failed (?:all |both )?\d+ assertions?\.)");
        std::int64_t number = 0;
        RunCounts counts;
        const bool isGreen = line.text.starts_with("Passed ") && matchesWhole(line.text, passed, &number);
        if (!isGreen && (!line.text.starts_with("Failed ") || !matchesWhole(line.text, failed, &number)))
            return false;
        if (isOpen() && session().isComplete())
            close();
        sessionAt(line).prove();
        if (isGreen)
            counts.total = counts.passed = number;
        else
            counts.failed = number;
        session().setStated(counts, line);
        if (!isGreen)
            session().setPassesUnknown();
        session().setComplete();
        return true;
    }

    /// `file:12: FAILED:` (`file(12)` on Windows), the expression, `with expansion:`; of one case there may be several.
    void addFailure(const LogLine& line)
    {
        static const re2::RE2 failed(R"((\S.*?)[:(](\d+)\)?: FAILED:?)");
        std::string path;
        std::int64_t number = 0;
        if (line.text.find(": FAILED") != std::string_view::npos && !m_name.isNull() &&
            matchesWhole(line.text, failed, &path, &number)) {
            m_test = sessionAt(line).addFailing(trimmed(m_name.text()), Outcome::Failed, m_name.view());
            session().extend(line);
            session().setCrash(m_test, path, number);
            return;
        }
        if (m_test.value < 0 || isBlank(line.text) || !isOpen())
            return;
        session().explain(m_test, trimmed(line.text), line);
        m_test = {};
    }

    KeptLine m_name; ///< of the test case
    TestId m_test;
    bool m_isName = false;
};

} // namespace

std::unique_ptr<RunnerReader> makeCatch2Reader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<Catch2Reader>(origin, tests, "catch2");
}

} // namespace exhibit
