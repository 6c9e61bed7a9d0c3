// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/others/ownscript.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"

#include <string>

namespace exhibit {

namespace {

class OwnScriptReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        if (!addCheck(line) && isOpen())
            addTotals(line);
    }

private:
    /// `  PASS A-open   clicks=3`, `[FAIL] door shuts`, `✓ PASS: door opens`; the name ends where a column does.
    bool addCheck(const LogLine& line)
    {
        static const re2::RE2 check(R"(\W{0,8}(PASS|FAIL|SKIP)(?:ED|PED)?(?:[\]):]|\s-)*\s+(\S.*?)(?:\s{2,}.*)?)");
        std::string word, name;
        if ((line.text.find("PASS") == std::string_view::npos && line.text.find("FAIL") == std::string_view::npos &&
             line.text.find("SKIP") == std::string_view::npos) ||
            !matchesWhole(line.text, check, &word, &name))
            return false;
        const Outcome outcome = word == "PASS" ? Outcome::Passed : word == "FAIL" ? Outcome::Failed : Outcome::Skipped;
        sessionAt(line).addResult(name, outcome, line);
        return true;
    }

    void addTotals(const LogLine& line)
    {
        static const re2::RE2 totals(
            R"((?i)\W*(?:(?:test |final )?(?:results?|summary|totals?)\W+)?(\d+) passed\W+(\d+) failed(?:\W+(\d+) skipped)?(?:\W+(?:out of|of) (\d+)(?: \w+)?)?\W*)");
        RunCounts counts;
        counts.passed.emplace();
        counts.failed.emplace();
        if (line.text.find("assed") == std::string_view::npos && line.text.find("ASSED") == std::string_view::npos)
            return;
        if (!matchesWhole(line.text, totals, &*counts.passed, &*counts.failed, &counts.skipped, &counts.total))
            return;
        RunnerSession& open = session();
        const std::int64_t skipped = counts.skipped.value_or(0);
        const bool same = *counts.passed == open.count(Outcome::Passed) &&
                          *counts.failed == open.count(Outcome::Failed) && skipped == open.count(Outcome::Skipped) &&
                          (!counts.total || *counts.total == *counts.passed + *counts.failed + skipped);
        if (same && *counts.passed + *counts.failed > 1) {
            open.prove();
            open.setStated(counts, line);
            open.setComplete();
        }
        close();
    }
};

} // namespace

std::unique_ptr<RunnerReader> makeOwnScriptReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<OwnScriptReader>(origin, tests, "script");
}

} // namespace exhibit
