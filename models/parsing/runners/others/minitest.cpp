// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/others/minitest.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"

#include <string>
#include <utility>

namespace exhibit {

namespace {

class MinitestReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        const std::string_view text = line.text;
        if (text.starts_with("Run options:") || text.starts_with("Running ") || text == "# Running:" ||
            text == "# Running tests:" || text == "Started" || text.starts_with("Started with run options ")) {
            addStart(line);
            return;
        }
        if (addTotals(line) || addResult(line) || addReported(line) || addBlock(line))
            return;
        if (!text.empty() && isUpper(text.front()) && text.find(' ') == std::string_view::npos)
            m_suite = text;
        addReason(line);
    }

private:
    void addStart(const LogLine& line)
    {
        static const re2::RE2 rails(R"(Running \d+ tests? in .*)");
        if (line.text.starts_with("Running ") && !matchesWhole(line.text, rails))
            return;
        if (!isOpen() || session().isComplete())
            begin(line);
        session().extend(line);
        if (line.text.starts_with("Run options:") && line.text.find("--seed") != std::string_view::npos)
            session().prove();
    }

    bool addTotals(const LogLine& line)
    {
        static const re2::RE2 totals(
            R"((\d+) (?:runs|tests), (\d+) assertions, (\d+) failures, (\d+) errors(?:, (\d+) skips)?(?:, (\d+) pendings, (\d+) omissions, (\d+) notifications)?.*)");
        std::int64_t all = 0, assertions = 0, failed = 0, errors = 0;
        std::string skips, pendings, omissions;
        if (line.text.empty() || !isDigit(line.text.front()) ||
            !matchesWhole(line.text, totals, &all, &assertions, &failed, &errors, &skips, &pendings, &omissions))
            return false;
        if (isOpen() && session().isComplete())
            begin(line);
        sessionAt(line).prove();
        RunCounts counts;
        counts.total = all;
        counts.failed = failed;
        counts.errors = errors;
        counts.skipped = numberOf(skips).value_or(0) + numberOf(pendings).value_or(0) + numberOf(omissions).value_or(0);
        session().setStated(counts, line);
        session().setComplete();
        m_test = {};
        return true;
    }

    /// `ATest#test_x = 0.22 s = .` with -v.
    bool addResult(const LogLine& line)
    {
        static const re2::RE2 result(R"((\S+#.+?|\S.*?#test_.+?) = [\d.]+ s = ([.FES]))");
        std::string name, sign;
        if (!isOpen() || !matchesWhole(line.text, result, &name, &sign))
            return false;
        const Outcome outcome = sign == "."   ? Outcome::Passed
                                : sign == "F" ? Outcome::Failed
                                : sign == "E" ? Outcome::Error
                                              : Outcome::Skipped;
        session().addResult(name, outcome, line);
        return true;
    }

    /// Of the reporters that many projects add: ` FAIL CartTest#test_x (0.01s)`, `FAIL["test_x", "CartTest", 0.01]`,
    /// and below the line with the class `  test_x        FAIL (0.01s)`. What went wrong stands below.
    bool addReported(const LogLine& line)
    {
        static const re2::RE2 named(R"(\s*(PASS|FAIL|ERROR|SKIP) (\S+#.+?) \([\d.]+s\))");
        static const re2::RE2 quoted(R"re(\s*(PASS|FAIL|ERROR|SKIP)\["(.+?)", "?([^"#]+?)"?, [\d.e-]+\])re");
        static const re2::RE2 listed(R"(\s+(\S.*?) +(PASS|FAIL|ERROR|SKIP) \([\d.]+s\))");
        std::string name, word, suite;
        if (!isOpen() || (!line.text.ends_with("s)") && !line.text.ends_with(']')))
            return false;
        if (matchesWhole(line.text, quoted, &word, &name, &suite))
            name = suite + "#" + name;
        else if (!matchesWhole(line.text, named, &word, &name)) {
            if (m_suite.empty() || !matchesWhole(line.text, listed, &name, &word))
                return false;
            name = m_suite + "#" + name;
        }
        const Outcome outcome = word == "PASS"    ? Outcome::Passed
                                : word == "FAIL"  ? Outcome::Failed
                                : word == "ERROR" ? Outcome::Error
                                                  : Outcome::Skipped;
        const TestId test = session().addResult(name, outcome, line);
        m_test = isFailure(outcome) ? test : TestId{};
        m_isReported = true;
        return true;
    }

    /// `  1) Failure:` and the test's name below, `ATest#test_x [a.rb:50]:`; rails prints `Failure:` alone.
    bool addBlock(const LogLine& line)
    {
        static const re2::RE2 head(R"((?:\s+\d+\) )?(Failure|Error):(.*))");
        static const re2::RE2 name(R"((\S+#.+?|\S.*?#test_.+?|test_\S+\(\S+\))(?: \[([^\[\]]+):(\d+)\])?:?)");
        static const re2::RE2 ofTestUnit(R"( (\S.*?\([\w:]+\))(?:: (.*))?)");
        std::string word, rest, test, path, number;
        if (isOpen() && matchesWhole(line.text, head, &word, &rest)) {
            m_outcome = word == "Error" ? Outcome::Error : Outcome::Failed;
            m_test = {};
            m_isTestUnit = false;
            // `Failure: test_shuts(ATest)`, with what went wrong behind it or below.
            if (matchesWhole(rest, ofTestUnit, &test, &word)) {
                m_test = session().addFailing(test, m_outcome, line);
                session().explain(m_test, word, line);
                m_outcome = Outcome::Absent;
                m_isTestUnit = true;
            }
            return true;
        }
        if (m_outcome == Outcome::Absent || !matchesWhole(line.text, name, &test, &path, &number))
            return false;
        m_test = session().addFailing(test, m_outcome, line);
        session().setCrash(m_test, path, numberOf(number).value_or(0));
        m_outcome = Outcome::Absent;
        return true;
    }

    void addReason(const LogLine& line)
    {
        static const re2::RE2 place(R"((\S+\.rb):(\d+):in .*)");
        std::string path;
        std::int64_t number = 0;
        if (m_test.value < 0 || isBlank(line.text))
            return;
        static const re2::RE2 repeated(R"(\s*\S+#\S+ \([\d.]+s\))");
        if (m_isReported && matchesWhole(line.text, repeated))
            return;
        if (std::exchange(m_isReported, false)) {
            session().explain(m_test, trimmed(line.text), line);
            m_isReportedBlock = true;
            return;
        }
        if (m_isReportedBlock && line.text.front() == ' ') {
            if (matchesWhole(trimmed(line.text), place, &path, &number)) {
                session().setCrash(m_test, path, number);
                m_test = {};
            }
            return;
        }
        m_isReportedBlock = false;
        if (m_isTestUnit) {
            if (line.text.front() == '=')
                m_test = {};
            else if (matchesWhole(line.text, place, &path, &number))
                session().setCrash(m_test, path, number);
            else if (line.text.front() != ' ')
                session().explain(m_test, line.text, line);
            return;
        }
        session().explain(m_test, trimmed(line.text), line);
        m_test = {};
    }

    Outcome m_outcome = Outcome::Absent; ///< of the block whose name comes next
    TestId m_test;
    std::string m_suite;            ///< the last line that may name a class
    bool m_isReported = false;      ///< what went wrong comes next
    bool m_isReportedBlock = false; ///< and the lines around it
    bool m_isTestUnit = false;      ///< its blocks have the name first
};

} // namespace

std::unique_ptr<RunnerReader> makeMinitestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<MinitestReader>(origin, tests, "minitest");
}

} // namespace exhibit
