// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/others/minitest.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"

#include <string>

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
            text == "# Running tests:" || text == "Started") {
            addStart(line);
            return;
        }
        if (addTotals(line) || addResult(line) || addBlock(line))
            return;
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
        static const re2::RE2 result(R"((\S+#.+?) = [\d.]+ s = ([.FES]))");
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

    /// `  1) Failure:` and the test's name below, `ATest#test_x [a.rb:50]:`; rails prints `Failure:` alone.
    bool addBlock(const LogLine& line)
    {
        static const re2::RE2 head(R"((?:\s+\d+\) )?(Failure|Error):(.*))");
        static const re2::RE2 name(R"((\S+#.+?|test_\S+\(\S+\))(?: \[(.+):(\d+)\])?:?)");
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
    bool m_isTestUnit = false; ///< its blocks have the name first
};

} // namespace

std::unique_ptr<RunnerReader> makeMinitestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<MinitestReader>(origin, tests, "minitest");
}

} // namespace exhibit
