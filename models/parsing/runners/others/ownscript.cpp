// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/others/ownscript.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"
#include "models/parsing/runners/resultlines.h"

#include <string>
#include <utility>

namespace exhibit {

namespace {

class OwnScriptReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        if (isOpen() && m_isMarked && line.text.starts_with('#')) {
            close(); // a document that lists what was done
            m_isMarked = false;
        }
        noteTitle(line);
        if (!addVerdict(line) && !addCheck(line) && !addMarked(line) && isOpen())
            addTotals(line);
    }

private:
    /// `  PASS A-open   clicks=3`, `[FAIL] door shuts`, `✓ PASS: door opens`; the name ends where a column does.
    bool addCheck(const LogLine& line)
    {
        // `Test 1: door opens ... PASS`, `door shuts: FAILED (0.2s)`
        static const re2::RE2 behind(
            R"(\s*(\S.*?)\s*(?:\.{2,}|:|\s-|→|->|=>)\s*\W{0,6}(PASS|FAIL|SKIP)(?:ED|PED)?\W{0,4}(?:\([\d.]+ ?m?s\))?)");
        std::string word, name;
        if (!line.signs.has(Sign::Pass) && !line.signs.has(Sign::Fail) && !line.signs.has(Sign::Skip))
            return false;
        if (const std::optional<ScriptCheck> check = scriptCheckOf(line.text)) {
            addWord(check->word, check->name, line);
            return true;
        }
        if (!matchesWhole(line.text, behind, &name, &word))
            return false;
        addWord(word, name, line);
        return true;
    }

    void addWord(std::string_view word, std::string_view name, const LogLine& line)
    {
        const Outcome outcome = word == "PASS" ? Outcome::Passed : word == "FAIL" ? Outcome::Failed : Outcome::Skipped;
        if (isOpen() && session().isComplete())
            close();
        if (outcome == Outcome::Failed)
            sessionAt(line).addResult(name, outcome, line);
        else
            sessionAt(line).addQuietResult(name, outcome, line);
        m_list = {};
    }

    /// `Testing: the door opens`, `CASE 12:`: what the next bare verdict is about.
    void noteTitle(const LogLine& line)
    {
        static const re2::RE2 title(
            R"(\W{0,16}(?:(?i:testing|running|scenario|test|case|check)(?: *#?(\d+))? *(?:[:.]|\s-)\s*(\S.*?)?\s*(?:\.{2,})?))");
        constexpr std::size_t farthest = 16; // bytes in front of the word
        const std::size_t begin = line.text.substr(0, farthest).find_first_of("TtRrSsCc");
        if (begin == std::string_view::npos)
            return;
        const std::string word = lowered(line.text.substr(begin, 4));
        if (word != "test" && word != "runn" && word != "scen" && word != "case" && word != "chec")
            return;
        std::string number, name;
        if (!matchesWhole(line.text, title, &number, &name) || (number.empty() && name.empty()))
            return;
        m_title = name.empty() ? "case " + number : name;
    }

    /// `   ✅ PASSED (0.01s)` below the line that says of what.
    bool addVerdict(const LogLine& line)
    {
        static const re2::RE2 verdict(
            R"(\W{0,12}(?:(?i:result|status|verdict)\s*[:=]\W{0,8})?(PASS|FAIL|SKIP)(?:ED|PED)?\W{0,4}(?:\(?[\d.]+ ?m?s\)?)?)");
        std::string word;
        if (m_title.empty() ||
            (!line.signs.has(Sign::Pass) && !line.signs.has(Sign::Fail) && !line.signs.has(Sign::Skip)) ||
            !matchesWhole(line.text, verdict, &word))
            return false;
        if (!m_hasVerdicts)
            close(); // marks in front of the first one were of something else
        m_hasVerdicts = true;
        addWord(word, std::exchange(m_title, {}), line);
        return true;
    }

    /// `✅ door opens`, with no word for it; `✅ Passed: 16` is a total.
    bool addMarked(const LogLine& line)
    {
        static const re2::RE2 form(R"(\s{0,4}(✅|❌)\x{FE0F}?\s+(\S.*))");
        static const re2::RE2 sum(
            R"((?i)(?:total|pass|fail|skip|test|success|score|result)\w*\b[^:=]*[:=]\s*\d.*|.*:|\d+ .*|all .*)");
        std::string mark, name;
        const std::size_t begin = indentOf(line.text);
        if (begin > 4 || (!line.text.substr(begin).starts_with("✅") && !line.text.substr(begin).starts_with("❌")))
            return false;
        if (!matchesWhole(line.text, form, &mark, &name) || matchesWhole(name, sum))
            return false;
        if (isOpen() && session().isComplete())
            close();
        if (!isOpen())
            m_hasVerdicts = false;
        if (m_hasVerdicts)
            return false;
        if (mark == "✅")
            sessionAt(line).addQuietResult(name, Outcome::Passed, line);
        else
            sessionAt(line).addResult(name, Outcome::Failed, line);
        m_isMarked = true;
        m_list = {};
        return true;
    }

    void addTotals(const LogLine& line)
    {
        static const re2::RE2 totals(
            R"((?i)\W*(?:(?:test |final )?(?:results?|summary|totals?)\W+)?(\d+) passed\W+(\d+) failed(?:\W+(\d+) skipped)?(?:\W+(?:out of|of) (\d+)(?: \w+)?)?\W*)");
        // `Total: 15, Passed: 14, Failed: 1`
        static const re2::RE2 labelled(
            R"((?i)\W*(?:(?:test |final )?(?:results?|summary)\W+)?(?:(?:total(?: tests)?|tests|run)\s*[:=]\s*(\d+)\W+)?passed\s*[:=]\s*(\d+)\W+failed\s*[:=]\s*(\d+)(?:\W+skipped\s*[:=]\s*(\d+))?\W*)");
        RunCounts counts;
        counts.passed.emplace();
        counts.failed.emplace();
        if (!line.signs.has(Sign::Passed) && !line.signs.has(Sign::PassedInCapitals) && !isListing())
            return addToList(line);
        if (!matchesWhole(line.text, totals, &*counts.passed, &*counts.failed, &counts.skipped, &counts.total) &&
            !matchesWhole(line.text, labelled, &counts.total, &*counts.passed, &*counts.failed, &counts.skipped))
            return addToList(line);
        conclude(counts, line);
        close();
    }

    bool isListing() const { return m_list != RunCounts{}; }

    /// Totals a line each: `Total: 3`, `Passed: 2`, `Failed: 1`, in any order.
    void addToList(const LogLine& line)
    {
        static const re2::RE2 one(
            R"((?i)\W*(?:(?:total )?tests? )?(total|run|passed|failed|skipped)(?: tests?)?\s*[:=]\s*(\d+)(?:\W.*)?)");
        std::string word;
        std::int64_t number = 0;
        const bool mayBe =
            line.text.find(':') != std::string_view::npos || line.text.find('=') != std::string_view::npos;
        if (!mayBe || !matchesWhole(line.text, one, &word, &number)) {
            if (isListing() && !line.text.empty() && ++m_others > mostBetween) {
                m_list = {};
                close();
            }
            return;
        }
        word = lowered(word);
        auto& known = word == "passed"    ? m_list.passed
                      : word == "failed"  ? m_list.failed
                      : word == "skipped" ? m_list.skipped
                                          : m_list.total;
        known = number;
        m_others = 0;
        RunCounts counts = m_list;
        if (counts.passed && counts.total == counts.passed)
            counts.failed = counts.failed.value_or(0);
        if (counts.passed && counts.failed)
            conclude(counts, line);
    }

    /// That the totals are those of the lines above is what proves the session.
    void conclude(const RunCounts& counts, const LogLine& line)
    {
        RunnerSession& open = session();
        if (open.isComplete()) {
            open.extend(line);
            return;
        }
        const std::int64_t skipped = counts.skipped.value_or(0);
        const bool same = *counts.passed == open.count(Outcome::Passed) &&
                          *counts.failed == open.count(Outcome::Failed) && skipped == open.count(Outcome::Skipped) &&
                          (!counts.total || *counts.total == *counts.passed + *counts.failed + skipped);
        if (!same || *counts.passed + *counts.failed <= 1)
            return;
        open.prove();
        open.setStated(counts, line);
        open.setComplete();
    }

    static constexpr int mostBetween = 3; ///< lines between two of a list of totals
    RunCounts m_list;                     ///< totals that stand a line each
    int m_others = 0;                     ///< lines since the last of them
    bool m_isMarked = false;              ///< a check of the session has a mark and no word
    bool m_hasVerdicts = false;           ///< its checks have a word on a line of its own; other marks are none
    std::string m_title;                  ///< what the next of them is about
};

} // namespace

std::unique_ptr<RunnerReader> makeOwnScriptReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<OwnScriptReader>(origin, tests, "script");
}

} // namespace exhibit
