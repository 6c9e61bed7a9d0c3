// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/python/robot.h"

#include "models/domain/text.h"
#include "models/parsing/runners/keptline.h"
#include "models/parsing/runners/linematch.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

namespace {

constexpr std::size_t robotRuleWidth = 20;

/// `Shop.Cart :: all about carts` without what is told of it.
std::string_view nameOf(std::string_view title)
{
    return trimmed(title.substr(0, title.find(" :: ")));
}

class RobotReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        const std::string_view text = line.text;
        if (isRule(text, '=', robotRuleWidth)) {
            addRule(line);
            return;
        }
        if (text.starts_with("Running suite '") && text.find("' with ") != std::string_view::npos) {
            startOver(line);
            session().prove();
            m_isDotted = true;
            return;
        }
        if (addTotals(line) || !isOpen() || addEnd(line))
            return;
        if (m_isBelowRule)
            m_title = text;
        m_isBelowRule = false;
        if (!addStatus(line))
            addReason(line);
    }

    void finish() override
    {
        flush();
        close();
    }

private:
    struct Status
    {
        KeptLine line;
        std::string name;
        Outcome outcome = Outcome::Passed;
    };

    void startOver(const LogLine& line)
    {
        begin(line);
        m_titles.clear();
        m_title.clear();
        m_suite.clear();
        m_pending = {};
        m_test = {};
        m_isOver = m_isBelowRule = m_isDotted = m_isTail = false;
    }

    void addRule(const LogLine& line)
    {
        flush();
        if (isOpen() && m_isTail && !isProven() && session().hasStated()) {
            session().extend(line);
            return;
        }
        if (!isOpen() || m_isOver || (!isProven() && m_titles.empty() && m_title.empty()))
            startOver(line);
        if (!m_title.empty()) {
            m_suite = nameOf(m_title);
            m_titles.push_back(m_title);
            m_title.clear();
            session().setComplete(false);
        }
        m_isBelowRule = true; // the title of a suite inside of this one may follow
        m_test = {};
    }

    /// `Adds one                                      | PASS |` of a test or of a suite.
    bool addStatus(const LogLine& line)
    {
        static const re2::RE2 status(R"((\S.*?)\s*\| (PASS|FAIL|SKIP) \|)");
        static const re2::RE2 dotted(R"((FAIL|SKIP): (\S.*))");
        std::string name, word;
        if (line.text.ends_with(" |") && matchesWhole(line.text, status, &name, &word)) {
            flush();
            m_title.clear();
            m_isBelowRule = false;
            session().prove();
            session().extend(line);
            m_pending = {KeptLine(line), name, outcomeOf(word)};
            if (isSuite(name))
                m_pending = {};
            return true;
        }
        if (!m_isDotted || !matchesWhole(line.text, dotted, &word, &name))
            return false;
        const TestId test = session().addFailing(name, outcomeOf(word), line);
        m_test = word == "FAIL" ? test : TestId{};
        return true;
    }

    static Outcome outcomeOf(std::string_view word)
    {
        return word == "PASS" ? Outcome::Passed : word == "FAIL" ? Outcome::Failed : Outcome::Skipped;
    }

    /// A long title is cut where the state stands.
    bool isSuite(std::string_view name) const
    {
        const std::string_view begin = name.ends_with("...") ? name.substr(0, name.size() - 3) : name;
        return std::any_of(m_titles.begin(), m_titles.end(), [&](const std::string& title) {
            return title == name || (begin.size() < name.size() && title.starts_with(begin));
        });
    }

    bool addTotals(const LogLine& line)
    {
        static const re2::RE2 totals(
            R"((\d+) (?:test|task)s?(?: total)?, (\d+) passed, (\d+) failed(?:, (\d+) skipped)?)");
        RunCounts counts;
        if (line.text.empty() || !isDigit(line.text.front()) || (isOpen() && !isProven() && !m_titles.empty()) ||
            !matchesWhole(line.text, totals, &counts.total.emplace(), &counts.passed.emplace(),
                          &counts.failed.emplace(), &counts.skipped))
            return false;
        if (!isProven()) { // all above is lost; the places of its files below tell
            startOver(line);
            m_isTail = true;
        }
        m_pending = {}; // it was the state of a suite
        m_test = {};
        session().setStated(counts, line);
        session().setComplete();
        return true;
    }

    /// `Output:  /w/output.xml` and the lines below it.
    bool addEnd(const LogLine& line)
    {
        if ((!isProven() && !m_isTail) || !session().isComplete())
            return false;
        for (const std::string_view label : {"Output: ", "XUnit: ", "Log: ", "Report: ", "Debug: "}) {
            if (!line.text.starts_with(label))
                continue;
            session().prove();
            session().extend(line);
            m_isOver = true;
            m_isBelowRule = false;
            return true;
        }
        return false;
    }

    void addReason(const LogLine& line)
    {
        if (isBlank(line.text) || line.text.starts_with("[ WARN ]") || line.text.starts_with("[ ERROR ]"))
            return;
        flush();
        if (isRule(line.text, '-', robotRuleWidth))
            m_test = {};
        else if (m_test.value >= 0)
            session().explain(m_test, line.text, line);
    }

    /// The state above was that of a test.
    void flush()
    {
        if (m_pending.line.isNull())
            return;
        const Status status = std::exchange(m_pending, {});
        const std::string name = m_suite.empty() ? status.name : m_suite + "." + status.name;
        session().setComplete(false);
        const TestId test = session().addResult(name, status.outcome, status.line.view());
        m_test = status.outcome == Outcome::Failed ? test : TestId{};
    }

    std::vector<std::string> m_titles; ///< of all suites so far
    std::string m_title;               ///< a line below a rule, which the next one makes a title
    std::string m_suite;
    Status m_pending;      ///< of a test or of a suite
    TestId m_test;         ///< that failed last
    bool m_isTail = false; ///< the session began with its totals
    bool m_isBelowRule = false, m_isOver = false, m_isDotted = false;
};

} // namespace

std::unique_ptr<RunnerReader> makeRobotReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<RobotReader>(origin, tests, "robot");
}

} // namespace exhibit
