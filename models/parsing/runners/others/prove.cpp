// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/others/prove.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"

#include <string>

namespace exhibit {

namespace {

class ProveReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        // What tests say of failures comes before the line of their file.
        const std::string_view text = line.text;
        if (text.starts_with("#   Failed test"))
            sessionAt(line);
        if (!isOpen() && isTail(text)) {
            begin(line);
            m_failed = 0;
            m_isTail = true;
        }
        if (addFile(line) || !isOpen())
            return;
        if (text.starts_with("# ") || text.starts_with("#  "))
            addDiagnostic(line);
        else if (text.starts_with("ok ") || text.starts_with("not ok "))
            addPoint(line);
        else if (text.starts_with("Files="))
            addTotals(line);
        else if (text.starts_with("Result: "))
            addResult(line);
        else
            addReport(line);
    }

private:
    /// `t/cart.t .. ok`, `t/door.t .. Failed 1/3 subtests`, `t/ship.t .. skipped: no network`; with -v nothing behind.
    bool addFile(const LogLine& line)
    {
        static const re2::RE2 file(
            R"((?:\[\d\d:\d\d:\d\d\] )?(\S+\.\w+) \.{2,}(?: (?:ok\b.*|Failed \d+/\d+ subtests.*|skipped: .*|Dubious, .*|No subtests run.*|All \d+ subtests passed.*|\d+/.*))?)");
        std::string name;
        // Only a time stands before the name, and nothing between the name and the dots.
        const std::size_t dots = line.text.find(" ..");
        if (dots == std::string_view::npos || (line.text.front() != '[' && line.text.find(' ') != dots) ||
            !matchesWhole(line.text, file, &name))
            return false;
        if (isOpen() && session().hasStated()) {
            begin(line);
            m_failed = 0;
        }
        sessionAt(line).extend(line);
        m_file = name;
        m_isReport = false;
        return true;
    }

    /// `ok 1 - adds`, `not ok 2 - shuts # TODO later`
    void addPoint(const LogLine& line)
    {
        static const re2::RE2 point(R"((not )?ok \d+(?: - (.*?))?(?: # (?i:(skip|todo))\b.*)?)");
        std::string no, name, directive;
        if (!matchesWhole(line.text, point, &no, &name, &directive) || name.empty())
            return;
        const bool isSkip = lowered(directive) == "skip";
        const Outcome outcome = isSkip              ? Outcome::Skipped
                                : directive.empty() ? (no.empty() ? Outcome::Passed : Outcome::Failed)
                                : no.empty()        ? Outcome::XPassed
                                                    : Outcome::XFailed;
        name = m_file + " > " + name;
        if (outcome == Outcome::Failed) // which may have been told already
            session().addFailing(name, outcome, line);
        else
            session().addResult(name, outcome, line);
    }

    /// `#   Failed test 'shuts'`, below it `#   at t/door.t line 9.` and what was got.
    void addDiagnostic(const LogLine& line)
    {
        static const re2::RE2 failed(R"(#\s+Failed test (?:'(.*)'|\d+)\.?)");
        static const re2::RE2 place(R"(#\s+(?:in (\S+) )?at (?:(\S+) )?line (\d+)\.?)");
        std::string name, inside, path;
        std::int64_t number = 0;
        session().extend(line);
        if (matchesWhole(line.text, failed, &name)) {
            m_name = name.empty() ? "unnamed" : name;
            m_test = {};
        } else if (!m_name.empty() && matchesWhole(line.text, place, &inside, &path, &number)) {
            m_test = session().addFailing((path.empty() ? m_file : path) + " > " + m_name, Outcome::Failed, line);
            session().setCrash(m_test, path.empty() ? m_file : path, number);
            m_name.clear();
        } else if (m_test.value >= 0) {
            session().explain(m_test, trimmed(line.text.substr(1)), line);
        }
    }

    /// `t/door.t (Wstat: 256 (exited 1) Tests: 3 Failed: 1)`, `  Parse errors: No plan found in TAP output`
    void addReport(const LogLine& line)
    {
        static const re2::RE2 report(R"((\S+)\s+\(Wstat: \d+.* Tests: (\d+) Failed: (\d+)\))");
        std::string file;
        std::int64_t count = 0, failed = 0;
        m_test = {};
        if (line.text.starts_with("Test Summary Report")) {
            session().extend(line);
            m_isReport = true;
        } else if (m_isReport && matchesWhole(line.text, report, &file, &count, &failed)) {
            session().extend(line);
            m_failed += failed;
            m_file = file;
        } else if (m_isReport && trimmed(line.text).starts_with("Parse errors: No plan")) {
            session().addCollectionError(m_file, {}, trimmed(line.text), line);
        }
    }

    /// The report, or the totals with their times, where what ran stands above a cut.
    static bool isTail(std::string_view text)
    {
        static const re2::RE2 totals(R"(Files=\d+, Tests=\d+, +\d+ wallclock secs .*)");
        return text == "Test Summary Report" || (text.starts_with("Files=") && matchesWhole(text, totals));
    }

    void addTotals(const LogLine& line)
    {
        static const re2::RE2 totals(R"(Files=\d+, Tests=(\d+), .*)");
        RunCounts counts;
        if (!matchesWhole(line.text, totals, &counts.total.emplace()))
            return;
        counts.failed = m_failed;
        session().prove();
        session().setStated(counts, line);
        session().setComplete();
    }

    void addResult(const LogLine& line)
    {
        if (!session().hasStated())
            return;
        session().extend(line);
        if (line.text == "Result: FAIL" && m_failed == 0)
            session().setState(RunState::Failed);
        if (line.text == "Result: FAIL" && m_failed == 0 && m_isTail)
            session().setPassesUnknown();
        close();
        m_isTail = false;
        m_failed = 0;
        m_isReport = false;
    }

    std::string m_file; ///< that ran last, or that the report tells of
    std::string m_name; ///< of a failed test whose place follows
    TestId m_test;
    std::int64_t m_failed = 0;
    bool m_isReport = false;
    bool m_isTail = false; ///< the session began with its report or totals
};

} // namespace

std::unique_ptr<RunnerReader> makeProveReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<ProveReader>(origin, tests, "prove");
}

} // namespace exhibit
