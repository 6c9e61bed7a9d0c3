// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/others/exunit.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"

#include <string>

namespace exhibit {

namespace {

class ExUnitReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        static const re2::RE2 header(R"(Running ExUnit with seed: \d+.*)");
        const std::string_view text = line.text;
        if (text.starts_with("Running ExUnit with seed") && matchesWhole(text, header)) {
            begin(line).prove();
            m_isFinished = false;
            m_test = {};
            return;
        }
        if (addCompileError(line))
            return;
        if (!isOpen()) {
            // Older versions print no header before the results.
            if (text.starts_with("Finished in "))
                begin(line);
            else if (!addFailing(line))
                return;
        }
        if (text.starts_with("Finished in ")) {
            m_isFinished = true;
            session().extend(line);
            if (const std::optional<double> seconds = secondsOf(text))
                session().setDuration(*seconds);
            return;
        }
        if ((m_isFinished && addTotals(line)) || addFailing(line))
            return;
        addReason(line);
    }

private:
    /// `== Compilation error in file test/a_test.exs ==` and the error below.
    bool addCompileError(const LogLine& line)
    {
        static const re2::RE2 head(R"(== Compilation error in file (\S+_test\.exs) ==)");
        if (line.text.starts_with("== Comp") && matchesWhole(line.text, head, &m_broken)) {
            begin(line).prove();
            return true;
        }
        if (m_broken.empty() || !isOpen())
            return false;
        session().addCollectionError(m_broken, {}, line.text, line);
        session().setSummary(line);
        session().setComplete();
        m_broken.clear();
        return true;
    }

    static std::optional<double> secondsOf(std::string_view text)
    {
        static const re2::RE2 finished(R"(Finished in ([\d.]+) seconds.*)");
        double seconds = 0;
        return matchesWhole(text, finished, &seconds) ? std::optional(seconds) : std::nullopt;
    }

    /// `2 doctests, 169 tests, 4 failures, 15 excluded, 1 skipped`; libraries add kinds of tests.
    bool addTotals(const LogLine& line)
    {
        static const re2::RE2 totals(R"((?:\d+ [a-z]+, )*\d+ failures?(?:, \d+ [a-z ]+)*(?: \(.*\))?)");
        if (line.text.empty() || !isDigit(line.text.front()) || !matchesWhole(line.text, totals) ||
            line.text.find(" example") != std::string_view::npos ||    // those of RSpec
            line.text.find(" assertions, ") != std::string_view::npos) // of minitest
            return false;
        RunCounts counts;
        counts.failed = numberBefore(line.text, "failure").value_or(0);
        counts.skipped = numberBefore(line.text, "skipped").value_or(0);
        counts.errors = numberBefore(line.text, "invalid").value_or(0);
        counts.deselected = numberBefore(line.text, "excluded").value_or(0);
        std::int64_t all = 0;
        std::string_view rest = line.text.substr(0, line.text.find(" failure"));
        rest = rest.substr(0, rest.rfind(',') == std::string_view::npos ? 0 : rest.rfind(','));
        while (!rest.empty()) {
            all += numberOf(rest.substr(0, rest.find(' '))).value_or(0);
            const std::size_t comma = rest.find(", ");
            rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 2);
        }
        // In newer versions the tests that were excluded are part of the total, in the newest, where they stand in
        // brackets, they are not.
        const bool isPart = *counts.deselected <= all && !line.text.ends_with(')');
        counts.total = all;
        counts.passed = std::max<std::int64_t>(0, all - *counts.failed - *counts.skipped - *counts.errors -
                                                      (isPart ? *counts.deselected : 0));
        session().prove();
        session().setStated(counts, line);
        session().setComplete();
        m_isFinished = false;
        m_test = {};
        return true;
    }

    /// `  1) test name (Mod.Test)`, the number counts up.
    bool addFailing(const LogLine& line)
    {
        static const re2::RE2 failing(R"(\s{1,4}\d+\) ([a-z]+ .+ \([\w.]+\)))");
        std::string name;
        if (line.text.size() < 5 || line.text.front() != ' ' || line.text.find(") ") == std::string_view::npos ||
            !matchesWhole(line.text, failing, &name))
            return false;
        m_test = sessionAt(line).addFailing(name, Outcome::Failed, line);
        m_hasPlace = false;
        return true;
    }

    void addReason(const LogLine& line)
    {
        static const re2::RE2 place(R"(\s+(\S+\.exs?):(\d+))");
        if (m_test.value < 0 || isBlank(line.text))
            return;
        std::string path;
        std::int64_t number = 0;
        if (!m_hasPlace && matchesWhole(line.text, place, &path, &number)) {
            m_hasPlace = true;
            session().prove(); // no other runner prints the place of a test below its name
            session().setCrash(m_test, path, number);
            return;
        }
        if (line.text.front() != ' ')
            return; // output of programs
        session().explain(m_test, trimmed(line.text), line);
        m_test = {};
    }

    std::string m_broken; ///< a file of tests that cannot be compiled
    TestId m_test;
    bool m_hasPlace = false;
    bool m_isFinished = false;
};

} // namespace

std::unique_ptr<RunnerReader> makeExUnitReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<ExUnitReader>(origin, tests, "exunit");
}

} // namespace exhibit
