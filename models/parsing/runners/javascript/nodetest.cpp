// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/javascript/nodetest.h"

#include "models/domain/text.h"
#include "models/parsing/runners/javascript/testmarks.h"
#include "models/parsing/runners/javascript/testtitles.h"
#include "models/parsing/runners/keptline.h"

#include <algorithm>
#include <string>
#include <vector>

namespace exhibit {

namespace {

class NodeTestReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        if (addListStart(line) || addTotals(line) || addResult(line))
            return;
        addReason(line);
    }

private:
    /// `test at file:l:c` above `✖ title (1.6ms)` is of the list at the end: all that the tail of a log holds.
    bool addListStart(const LogLine& line)
    {
        static const re2::RE2 at(R"(test at (\S.*\.\w+):(\d+):\d+)");
        if (isOpen() || !line.text.starts_with("test at ") || !matchesWhole(line.text, at, &m_path, &m_number))
            return false;
        startOver(line);
        m_isOver = m_isTail = true;
        return true;
    }

    /// `✔ title (1.6ms)`; children are indented by two more than their suite, `▶ suite`, and come before its end.
    bool addResult(const LogLine& line)
    {
        const std::string_view sign = signOf(line.text);
        const std::size_t indent = indentOf(line.text);
        const std::optional<Outcome> outcome = outcomeOfMark(sign);
        std::optional<NodeTitle> result;
        if (outcome && line.text.find("s)") != std::string_view::npos &&
            line.text.find(" ms)") == std::string_view::npos)
            result = titleOfNode(trimmed(line.text.substr(indent + sign.size())));
        // Only failing tests are listed behind the totals.
        if (m_isOver && session().isComplete() && (sign == "▶" || (result && *outcome != Outcome::Failed)))
            startOver(line);
        if (m_isOver)
            return addListed(line, sign);
        if (sign == "▶") {
            if (!isOpen())
                begin(line);
            m_suites.resize(std::min(indent / 2, m_suites.size()));
            m_suites.emplace_back(trimmed(line.text.substr(indent + sign.size())));
            return true;
        }
        if (!result)
            return false;
        RunnerSession& open = sessionAt(line);
        const std::size_t depth = indent / 2;
        // The line that ends a suite repeats its name with a mark.
        if (depth < m_suites.size() && m_suites[depth].starts_with(result->title)) {
            m_suites.resize(depth);
            proveByTime(line);
            open.extend(line);
            return true;
        }
        m_suites.resize(std::min(depth, m_suites.size()));
        std::string name;
        for (const std::string& suite : m_suites)
            name += suite + " > ";
        proveByTime(line);
        name += result->title;
        const Outcome stated = result->directive.empty() ? *outcome : Outcome::Skipped;
        if (isFailure(stated))
            open.addResult(name, stated, line);
        else
            open.addQuietResult(name, stated, line);
        return true;
    }

    /// A cut log has no totals. No other runner prints its times with all their digits, `(0.591542ms)`.
    void proveByTime(const LogLine& line)
    {
        constexpr int enough = 3;
        if (m_timed < enough && hasNodeTime(line.text) && ++m_timed == enough)
            session().prove();
    }

    void startOver(const LogLine& line)
    {
        begin(line);
        m_suites.clear();
        m_test = {};
        m_isOver = m_isTail = false;
        m_timed = 0;
    }

    bool addTotals(const LogLine& line)
    {
        static const re2::RE2 total(
            R"(\S{1,6} (tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) (\d[\d.]*))");
        std::string word, number;
        if (line.text.empty() || line.text.size() > 40 || line.text.front() == ' ' ||
            !matchesWhole(line.text, total, &word, &number) || (!isOpen() && word != "tests"))
            return false;
        if (isOpen() && word == "tests" && m_isOver && session().isComplete())
            startOver(line);
        sessionAt(line).extend(line);
        const std::optional<std::int64_t> count = numberOf(number);
        if (word == "tests") {
            m_counts = {};
            m_counts.total = count;
            m_total = KeptLine(line);
            m_isOver = true;
        } else if (word == "pass") {
            m_counts.passed = count;
        } else if (word == "fail") {
            m_counts.failed = count;
        } else if (word == "cancelled") {
            m_counts.errors = count;
        } else if (word == "skipped" || word == "todo") {
            m_counts.skipped = m_counts.skipped.value_or(0) + count.value_or(0);
        } else if (word == "duration_ms" && m_counts.total && m_counts.passed && m_counts.failed) {
            session().setDuration(secondsOf(number, "ms"));
        }
        // The last of the three tells; of an output that was searched for words the others may be missing.
        const bool isTold = m_counts.total && m_counts.passed && m_counts.failed && word != "tests" && word != "pass";
        if (isTold) {
            session().prove();
            session().setStated(m_counts, m_total.view());
            session().extend(line);
            session().setComplete();
        }
        return true;
    }

    /// `✖ failing tests:`, `test at file:l:c`, `✖ title (1ms)`, the error.
    bool addListed(const LogLine& line, std::string_view sign)
    {
        static const re2::RE2 at(R"(test at (.+?):(\d+):\d+)");
        static const re2::RE2 result(R"((.+?)(?: \([\d.]+m?s\))?(?: # .*)?)");
        std::string title;
        if (matchesWhole(line.text, at, &m_path, &m_number))
            return true;
        if (outcomeOfMark(sign) != Outcome::Failed || line.text.front() == ' ' ||
            !matchesWhole(trimmed(line.text.substr(sign.size())), result, &title) || title == "failing tests:")
            return false;
        m_test = session().failingNamed(title);
        if (m_test.value < 0)
            m_test = session().addFailing(title, Outcome::Failed, line);
        session().setCrash(m_test, m_path, m_number);
        if (m_isTail)
            session().prove();
        return true;
    }

    void addReason(const LogLine& line)
    {
        if (m_test.value < 0 || isBlank(line.text) || line.text.front() != ' ')
            return;
        session().explain(m_test, trimmed(line.text), line);
        m_test = {};
    }

    std::vector<std::string> m_suites;
    RunCounts m_counts;
    std::string m_path;
    KeptLine m_total;
    std::int64_t m_number = 0;
    int m_timed = 0; ///< results with such a time as only this runner prints
    TestId m_test;
    bool m_isOver = false;
    bool m_isTail = false; ///< the text begins in the list at the end
};

} // namespace

std::unique_ptr<RunnerReader> makeNodeTestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<NodeTestReader>(origin, tests, "node-test");
}

} // namespace exhibit
