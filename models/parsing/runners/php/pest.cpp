// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/php/pest.h"

#include "models/domain/text.h"
#include "models/parsing/runners/javascript/testmarks.h"
#include "models/parsing/runners/keptline.h"

#include <string>
#include <utility>
#include <vector>

namespace exhibit {

namespace {

class PestReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        if (addClass(line) || addTotals(line) || addFailed(line) || !isOpen())
            return;
        if (addResult(line))
            return;
        addReason(line);
    }

    void finish() override
    {
        addOfList();
        close();
    }

private:
    /// Failing tests of the list that have no block: the log is cut, or has none.
    void addOfList()
    {
        const bool isCounted = isOpen() && session().hasStated();
        for (const auto& [name, line] : m_redOfList) {
            if (!isOpen() || (isCounted && session().count(Outcome::Failed) >= session().stated().failed.value_or(0)))
                break;
            session().addFailing(name, Outcome::Failed, line.view());
        }
        m_redOfList.clear();
    }

    /// `   PASS  Tests\Unit\ATest`, `   FAIL  …`, `   WARN  …`.
    bool addClass(const LogLine& line)
    {
        static const re2::RE2 head(R"(\s+(PASS|FAIL|WARN|TODO)  (\S+))");
        std::string word, name;
        if (line.text.empty() || line.text.front() != ' ' || !matchesWhole(line.text, head, &word, &name) ||
            (name.find('\\') == std::string::npos && name.find('/') == std::string::npos))
            return false;
        if (isOpen() && session().isComplete()) {
            addOfList();
            begin(line);
        }
        sessionAt(line).extend(line);
        m_class = name;
        m_test = {};
        m_isBlocks = false;
        return true;
    }

    bool addTotals(const LogLine& line)
    {
        static const re2::RE2 totals(R"(\s+Tests:\s+((?:\d+ [a-z]+(?:, )?)+)(?: \(\d+ assertions?\))?)");
        static const re2::RE2 duration(R"(\s+(?:Duration|Time):\s+([\d.]+)s)");
        std::string parts;
        double seconds = 0;
        if (line.text.size() < 8 || line.text.front() != ' ')
            return false;
        if (isOpen() && session().isComplete() && matchesWhole(line.text, duration, &seconds)) {
            session().setDuration(seconds);
            session().extend(line);
            return true;
        }
        // Behind dots alone they are the first thing that tells; nothing else counts assertions there.
        if ((!isOpen() && !line.text.ends_with(')')) || !matchesWhole(line.text, totals, &parts))
            return false;
        sessionAt(line);
        RunCounts counts;
        counts.failed = numberBefore(parts, "failed").value_or(0);
        counts.passed = numberBefore(parts, "passed").value_or(0) + numberBefore(parts, "warning").value_or(0) +
                        numberBefore(parts, "risky").value_or(0) + numberBefore(parts, "deprecated").value_or(0);
        counts.skipped = numberBefore(parts, "skipped").value_or(0) + numberBefore(parts, "pending").value_or(0) +
                         numberBefore(parts, "incomplete").value_or(0) + numberBefore(parts, "todo").value_or(0);
        counts.total = *counts.failed + *counts.passed + *counts.skipped;
        session().prove();
        session().setStated(counts, line);
        session().setComplete();
        m_test = {};
        m_isBlocks = false;
        return true;
    }

    /// `   FAILED  Tests\Feature\ATest > it does x   QueryException`; narrow consoles cut the name.
    bool addFailed(const LogLine& line)
    {
        static const re2::RE2 failed(R"(\s+FAILED  (\S.*?)(?:\s{2,}(\S+))?)");
        static const re2::RE2 old(R"(  • (\S+ > \S.*))");
        std::string name, what;
        if (!isOpen() && !line.text.starts_with("   FAILED  "))
            return false;
        if (!matchesWhole(line.text, failed, &name, &what) && !matchesWhole(line.text, old, &name))
            return false;
        if (!isOpen() && (name.find(" > ") == std::string::npos || name.find('\\') == std::string::npos))
            return false;
        sessionAt(line);
        m_isBlocks = true;
        m_test = session().addFailing(name, Outcome::Failed, line);
        return true;
    }

    /// `  ✓ it does x  0.03s`; failing ones have a block of their own.
    bool addResult(const LogLine& line)
    {
        static const re2::RE2 result(R"((.+?)(?:\s+[\d.]+s)?)");
        if (m_isBlocks || indentOf(line.text) != 2)
            return false;
        const std::string_view sign = signOf(line.text);
        std::optional<Outcome> outcome = sign == "-" ? Outcome::Skipped : outcomeOfMark(sign);
        std::string title;
        if (sign == "⨯")
            outcome = Outcome::Failed;
        if (!outcome || !matchesWhole(trimmed(line.text.substr(2 + sign.size())), result, &title))
            return false;
        if (m_class.find('\\') != std::string::npos)
            session().prove(); // a class of PHP and a mark below it

        if (*outcome == Outcome::Failed) { // has a block below
            if (m_redOfList.size() < RunnerSession::maxFailures)
                m_redOfList.emplace_back(m_class + " > " + title, line);
            return true;
        }
        session().addResult(m_class + " > " + title, *outcome, line);
        return true;
    }

    void addReason(const LogLine& line)
    {
        static const re2::RE2 place(R"(\s*at (\S.*\.php):(\d+))");
        if (m_test.value < 0 || isBlank(line.text))
            return;
        std::string path;
        std::int64_t number = 0;
        if (matchesWhole(line.text, place, &path, &number))
            session().setCrash(m_test, path, number);
        else
            session().explain(m_test, trimmed(line.text), line);
    }

    std::string m_class;
    std::vector<std::pair<std::string, KeptLine>> m_redOfList;
    TestId m_test;
    bool m_isBlocks = false; ///< below the tree: the failures
};

} // namespace

std::unique_ptr<RunnerReader> makePestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<PestReader>(origin, tests, "pest");
}

} // namespace exhibit
