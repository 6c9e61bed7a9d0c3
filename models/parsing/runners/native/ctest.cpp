// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/native/ctest.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace exhibit {

namespace {

class CtestReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        const std::string_view text = line.text;
        if (text.starts_with("Test project ")) {
            begin(line);
            m_isLog = m_isList = false;
            m_disabled = 0;
            m_attempts.clear();
            return;
        }
        if (addLogStart(line))
            return;
        if (m_isLog && isOpen()) {
            addLogLine(line);
            return;
        }
        if (addResult(line) || addTotals(line) || !isOpen() || addAttempt(line) || addListed(line))
            return;
        if (text.starts_with("No tests were found!!!")) {
            session().prove();
            session().setSummary(line);
            session().setComplete();
            session().setState(RunState::NoTests);
        } else if (text.starts_with("Total Test time (real)") || text.starts_with("Errors while running CTest") ||
                   text.starts_with("The following tests FAILED:")) {
            m_isList = text.starts_with("The following");
            session().extend(line);
        }
    }

private:
    /// ` 1/12 Test  #1: Name ............   Passed    0.03 sec`; what went wrong may be glued to the dots.
    bool addResult(const LogLine& line)
    {
        static const re2::RE2 result(
            R"(\s*\d+/\d+ +(?:Test|MemCheck|Testing|MemTest) +#(\d+): (.+?) \.{3,} *(.*?) +(\d+\.\d+) sec.*|\s*\d+/\d+ +Test +#(\d+): (.+?) \.{3,} *(.*))");
        std::string number, name, word, seconds, otherNumber, otherName, otherWord;
        if (line.text.find(": ") == std::string_view::npos || line.text.find('#') == std::string_view::npos ||
            !matchesWhole(line.text, result, &number, &name, &word, &seconds, &otherNumber, &otherName, &otherWord))
            return false;
        if (name.empty()) {
            name = otherName;
            word = otherWord;
        }
        sessionAt(line).prove();
        while (word.starts_with('.') || word.starts_with('*') || word.starts_with(' '))
            word.erase(0, 1);
        const bool passed = word == "Passed";
        const bool disabled = word.find("Disabled") != std::string::npos;
        const bool skipped = word.find("Skipped") != std::string::npos || disabled;
        m_disabled += disabled ? 1 : 0;
        const Outcome outcome = passed ? Outcome::Passed : skipped ? Outcome::Skipped : Outcome::Failed;
        const TestId test = session().addResult(name, outcome, line);
        if (outcome == Outcome::Failed)
            session().explain(test, word, line);
        return true;
    }

    /// `    Test #5: Name ............   Passed    0.28 sec`, without its number of all: `--repeat` runs it once more.
    bool addAttempt(const LogLine& line)
    {
        static const re2::RE2 again(R"(\s+Test +#\d+: (.+?) \.{3,} *(.*?) +\d+\.\d+ sec.*)");
        std::string name, word;
        if (line.text.find(" Test ") == std::string_view::npos || !matchesWhole(line.text, again, &name, &word))
            return false;
        const std::int64_t failed = ++m_attempts[name];
        if (word == "Passed" && session().has(name))
            session().setPassedAfterAll(session().addFailing(name, Outcome::Failed, line), failed, line);
        else
            session().extend(line);
        return true;
    }

    /// `\t  5 - Name (Failed)`, below `The following tests FAILED:`: of a log that is cut it is all there is.
    bool addListed(const LogLine& line)
    {
        static const re2::RE2 listed(R"(\s+\d+ - (.+?) \(([^()]+)\)(?: .*)?)");
        std::string name, word;
        if (!m_isList || !matchesWhole(line.text, listed, &name, &word)) {
            m_isList = m_isList && isBlank(line.text);
            return false;
        }
        session().explain(session().addFailing(name, Outcome::Failed, line), word, line);
        session().extend(line);
        return true;
    }

    bool addTotals(const LogLine& line)
    {
        // Newer versions say nothing of failures where there are none.
        static const re2::RE2 totals(R"(\d+% tests passed(?:, (\d+) tests? failed)? out of (\d+))");
        std::optional<std::int64_t> stated;
        std::int64_t total = 0;
        if (line.text.find("% tests passed") == std::string_view::npos ||
            !matchesWhole(line.text, totals, &stated, &total))
            return false;
        const std::int64_t failed = stated.value_or(0);
        sessionAt(line).prove();
        // What was skipped while it ran is part of the total, as passed; what was disabled is not.
        RunCounts counts;
        counts.failed = failed;
        counts.skipped = session().count(Outcome::Skipped);
        counts.passed = std::max<std::int64_t>(0, total - failed - (*counts.skipped - m_disabled));
        counts.total = total + m_disabled;
        session().setStated(counts, line);
        session().setComplete();
        return true;
    }

    bool addLogStart(const LogLine& line)
    {
        static const re2::RE2 start(R"(Start testing: \w{3} \d{1,2} \d\d:\d\d.*)");
        if (!line.text.starts_with("Start testing: ") || !matchesWhole(line.text, start))
            return false;
        begin(line).prove();
        m_isLog = true;
        m_name.clear();
        return true;
    }

    /// LastTest.log: `1/5 Testing: N`, the output, `Test Passed.` and `End testing: …`.
    void addLogLine(const LogLine& line)
    {
        static const re2::RE2 testing(R"(\d+/\d+ Testing: (.+))");
        const std::string_view text = line.text;
        if (matchesWhole(text, testing, &m_name)) {
            m_isOutput = false;
            session().extend(line);
        } else if (text == "Output:") {
            m_isOutput = true;
        } else if (text.find("<end of output>") != std::string_view::npos) {
            m_isOutput = false;
        } else if (text.starts_with("End testing: ")) {
            session().setSummary(line);
            session().setComplete();
            close();
            m_isLog = false;
        } else if (!m_isOutput && !m_name.empty() && text.starts_with("Test ")) {
            addLogResult(line);
        }
    }

    void addLogResult(const LogLine& line)
    {
        const std::string_view text = line.text;
        const bool passed = text == "Test Passed.", failed = text == "Test Failed.",
                   timedOut = text.starts_with("Test timed out") || text.starts_with("Test Timeout") ||
                              text.starts_with("Test Fail Reason");
        if (!passed && !failed && !timedOut && !text.starts_with("Test not run") && !text.starts_with("Test Skipped"))
            return;
        const Outcome outcome = passed ? Outcome::Passed : failed || timedOut ? Outcome::Failed : Outcome::Skipped;
        const TestId test = session().addResult(m_name, outcome, line);
        if (timedOut)
            session().explain(test, text, line);
        m_name.clear();
    }

    std::int64_t m_disabled = 0; ///< tests that are part of no total
    std::string m_name;          ///< LastTest.log: the test that is read
    bool m_isLog = false, m_isOutput = false;
    bool m_isList = false;                          ///< of the tests that failed
    std::map<std::string, std::int64_t> m_attempts; ///< of tests that were repeated, behind their first
};

} // namespace

std::unique_ptr<RunnerReader> makeCtestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<CtestReader>(origin, tests, "ctest");
}

} // namespace exhibit
