// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/others/batspretty.h"

#include "models/domain/text.h"
#include "models/parsing/runners/javascript/testmarks.h"
#include "models/parsing/runners/javascript/testtitles.h"

#include <string>

namespace exhibit {

namespace {

class BatsPrettyReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        if (addResult(line) || !isOpen() || line.text.empty())
            return;
        if (line.text.front() == ' ')
            addReason(line);
        else
            addTotals(line);
    }

private:
    /// ` ✓ adds`, ` ✗ shuts`, ` - sends (skipped: no net)`; behind the name the time that -T asks for.
    bool addResult(const LogLine& line)
    {
        if (indentOf(line.text) != 1)
            return false;
        const std::string_view sign = signOf(line.text);
        const std::optional<Outcome> outcome = sign == "-" ? Outcome::Skipped : outcomeOfMark(sign);
        const std::string_view name = titleOfBats(trimmed(line.text.substr(1 + sign.size())));
        if (!outcome || name.empty())
            return false;
        m_test = {};
        if (*outcome == Outcome::Failed)
            m_test = sessionAt(line).addResult(name, *outcome, line);
        else
            sessionAt(line).addQuietResult(name, *outcome, line);
        return true;
    }

    /// `   (in test file test/cart.bats, line 2)` and `     `false' failed`
    void addReason(const LogLine& line)
    {
        static const re2::RE2 place(R"(\s+\(?(?:from function .* )?in (?:test )?file (\S.*), line (\d+)[,)])");
        std::string path;
        std::int64_t number = 0;
        if (m_test.value < 0)
            return;
        if (matchesWhole(line.text, place, &path, &number)) {
            session().setCrash(m_test, path, number);
            m_hasPlace = m_hasPlace || path.ends_with(".bats");
        } else {
            session().explain(m_test, trimmed(line.text), line);
        }
    }

    /// `4 tests, 1 failure, 1 skipped`, which other programs print as well: the list has to say the same.
    void addTotals(const LogLine& line)
    {
        static const re2::RE2 form(
            R"((\d+) tests?, (\d+) failures?(?:, (\d+) skipped)?(?:, \d+ not run)?(?: in \d+ seconds)?)");
        RunCounts counts;
        if (!isDigit(line.text.front()) ||
            !matchesWhole(line.text, form, &counts.total.emplace(), &counts.failed.emplace(), &counts.skipped))
            return;
        const std::int64_t named =
            session().count(Outcome::Passed) + session().count(Outcome::Failed) + session().count(Outcome::Skipped);
        // Of a list that lost its beginning the place of a failing test tells.
        const bool isTail = m_hasPlace && *counts.total > named && *counts.failed >= session().count(Outcome::Failed);
        if (isTail || (*counts.failed == session().count(Outcome::Failed) && *counts.total == named)) {
            session().prove();
            session().setStated(counts, line);
            session().setComplete();
        }
        m_test = {};
        m_hasPlace = false;
        close();
    }

    TestId m_test;
    bool m_hasPlace = false; ///< a failing test stands in a file of bats
};

} // namespace

std::unique_ptr<RunnerReader> makeBatsPrettyReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<BatsPrettyReader>(origin, tests, "bats");
}

} // namespace exhibit
