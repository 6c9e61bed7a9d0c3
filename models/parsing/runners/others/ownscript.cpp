// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/others/ownscript.h"

#include "models/domain/text.h"
#include "models/parsing/runners/javascript/testmarks.h"
#include "models/parsing/runners/linematch.h"
#include "models/parsing/runners/resultlines.h"

#include <algorithm>
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
            if (isNumbers(check->name))
                return false; // `PASSED: 2/3` is a total
            const NamedCheck named = namedCheck(check->name);
            addWord(check->word, named.name, line, named.message);
            return true;
        }
        if (!matchesWhole(line.text, behind, &name, &word))
            return false;
        addWord(word, name, line);
        return true;
    }

    static bool isNumbers(std::string_view text)
    {
        static const re2::RE2 form(R"(\d+(?: ?(?:/|of) ?\d+)?(?:\W.*)?)");
        return isDigit(text.front()) && matchesWhole(text, form);
    }

    struct NamedCheck
    {
        std::string_view name, message;
    };

    /// `test_refresh: expected 200, got 500`, `door.shuts - timed out`: behind what is an identifier and no word of a
    /// sentence stands why. Behind either may stand how long it took.
    static NamedCheck namedCheck(std::string_view text)
    {
        static const re2::RE2 form(R"((\S*\w(?:\([^()\s]*\)|\[[^\[\]]*\])?)(?::| -| –| —) +(\S.*))");
        static const re2::RE2 identifier(R"((?i:test)\S+|\S*\w(?:_|::|\.|/)\w\S*|\S+[a-z][A-Z]\S*|\S+[)\]])");
        re2::StringPiece name, message;
        text = withoutTime(text);
        if (!matchesWhole(text, form, &name, &message) ||
            !matchesWhole(std::string_view(name.data(), name.size()), identifier))
            return {text, {}};
        return {{name.data(), name.size()}, {message.data(), message.size()}};
    }

    void addWord(std::string_view word, std::string_view name, const LogLine& line, std::string_view message = {})
    {
        const Outcome outcome = word == "PASS" ? Outcome::Passed : word == "FAIL" ? Outcome::Failed : Outcome::Skipped;
        if (isOpen() && session().isComplete())
            close();
        m_list = {};
        if (outcome != Outcome::Failed) {
            sessionAt(line).addQuietResult(name, outcome, line);
            return;
        }
        const TestId test = sessionAt(line).addResult(name, outcome, line);
        if (!message.empty())
            session().explain(test, message, line);
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

    static std::string_view checkMarkOf(std::string_view text)
    {
        for (const std::string_view word : {"[OK]", "[ OK ]"}) {
            if (text.starts_with(word))
                return word;
        }
        if (!text.starts_with('\xE2'))
            return {};
        for (const std::string_view mark : {"✅", "❌", "✓", "✔", "✗", "✘", "✖"}) {
            if (text.starts_with(mark))
                return mark;
        }
        return {};
    }

    /// `✅ door opens`, `✗ door shuts`, with no word for it; `✅ Passed: 16` is a total.
    bool addMarked(const LogLine& line)
    {
        static const re2::RE2 sum(
            R"((?i)(?:total|pass|fail|skip|test|success|score|result)\w*\b[^:=]*[:=]\s*\d.*|.*:|\d+ .*|all .*)");
        const std::size_t begin = indentOf(line.text);
        const std::string_view mark = begin > 4 ? std::string_view() : checkMarkOf(line.text.substr(begin));
        std::string_view name = line.text.substr(std::min(begin + mark.size(), line.text.size()));
        if (name.starts_with("\xEF\xB8\x8F")) // as an emoji
            name.remove_prefix(3);
        if (mark.empty() || indentOf(name) == 0 || trimmed(name).empty())
            return false;
        name = trimmed(name);
        const bool mayBeSum = name.find_first_of(":=") != std::string_view::npos || isDigit(name.front()) ||
                              name.front() == 'a' || name.front() == 'A';
        if (mayBeSum && matchesWhole(name, sum))
            return false;
        const bool isGreen = mark == "✅" || mark == "✓" || mark == "✔" || mark.starts_with('[');
        if (isOpen() && session().isComplete())
            close();
        if (!isOpen())
            m_hasVerdicts = false;
        if (m_hasVerdicts)
            return false;
        if (isGreen)
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
            R"((?i)\W*(?:(?:test |final )?(?:results?|summary|totals?)\W+)?(\d+)(?: ?/ ?\d+)? passed\W+(\d+) failed(?:\W+(\d+) skipped)?(?:\W+(?:out of|of) (\d+)(?: \w+)?)?\W*)");
        // `Total: 15, Passed: 14, Failed: 1`
        static const re2::RE2 labelled(
            R"((?i)\W*(?:(?:test |final )?(?:results?|summary)\W+)?(?:(?:total(?: tests)?|tests|run)\s*[:=]\s*(\d+)\W+)?passed\s*[:=]\s*(\d+)\W+failed\s*[:=]\s*(\d+)(?:\W+skipped\s*[:=]\s*(\d+))?\W*)");
        if (addShare(line))
            return;
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

    /// `2 of 3 tests passed (66.7%)`, `Tests passed: 2/3`: what is left failed or was skipped, as the lines above say.
    /// `RESULTS: 16/18 passed` counts checks of anything.
    bool addShare(const LogLine& line)
    {
        static const re2::RE2 behind(
            R"((?i)\W*(?:(?:test |final |overall )?(?:results?|summary|totals?|score)\W+)?(\d+) ?(?:/|out of|of) ?(\d+) (?:tests?|specs?|(?:test )?cases?) passed\b(?:\W+(?:[\d.]+ ?%|\d+ (?:failed|skipped)))*\W*)");
        static const re2::RE2 before(
            R"((?i)\W*(?:(?:test |final |overall )?(?:results?|summary|totals?|score)\W+)?(?:tests?|specs?|(?:test )?cases?) passed ?[:=] ?(\d+) ?(?:/|out of|of) ?(\d+)(?: (?:tests?|checks?))?(?:\W+[\d.]+ ?%)?\W*)");
        std::int64_t passed = 0, total = 0;
        const bool mayBe = line.signs.has(Sign::Passed) || line.signs.has(Sign::PassedInCapitals);
        if (!mayBe ||
            (!matchesWhole(line.text, behind, &passed, &total) && !matchesWhole(line.text, before, &passed, &total)))
            return false;
        RunCounts counts;
        counts.passed = passed;
        counts.failed = numberBefore(lowered(line.text), "failed").value_or(session().count(Outcome::Failed));
        counts.skipped = session().count(Outcome::Skipped);
        counts.total = total;
        conclude(counts, line);
        if (session().isComplete()) // else it is of a part
            close();
        return true;
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
