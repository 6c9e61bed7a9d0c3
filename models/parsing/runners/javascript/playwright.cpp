// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/javascript/playwright.h"

#include "models/domain/text.h"
#include "models/parsing/runners/javascript/testmarks.h"
#include "models/parsing/runners/javascript/testtitles.h"
#include "models/parsing/runners/keptline.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>

namespace exhibit {

namespace {

/// A title without the rule and the blanks that fill its line.
std::string_view withoutRule(std::string_view title)
{
    while (!title.empty()) {
        if (title.back() == ' ' || title.back() == '-') {
            title.remove_suffix(1);
            continue;
        }
        constexpr std::string_view rules[] = {"─", "ΓöÇ", "ÔöÇ", "â”€"}; // as consoles leave them behind
        const auto rule = std::find_if(std::begin(rules), std::end(rules),
                                       [title](std::string_view r) { return title.ends_with(r); });
        if (rule == std::end(rules))
            break;
        title.remove_suffix(rule->size());
    }
    return title;
}

class PlaywrightReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        static const re2::RE2 header(R"(Running (\d+) tests? using (\d+) workers?.*)");
        std::int64_t number = 0, workers = 0;
        if (line.text.starts_with("Running ") && matchesWhole(line.text, header, &number, &workers)) {
            startOver(line);
            session().prove();
            if (number == 0)
                session().setComplete();
            return;
        }
        if (addStartFailure(line))
            return;
        // Below `Error: No tests found.`, which other programs say as well.
        if (line.text == "Make sure that arguments are regular expressions matching test files.") {
            if (!isOpen() || session().hasResults() || !session().isComplete())
                begin(line).prove();
            session().setSummary(line);
            session().setComplete();
            close();
            return;
        }
        if (isOpen() && m_isTail && !isOfTail(line))
            close();
        if (!isOpen() && !beginsTail(line))
            return;
        if (!isBlank(line.text) && !addAnnotation(line))
            addPrinted(line);
    }

    void finish() override
    {
        // A failing test has a block below the list; where the log is cut before it, or the blocks are left out, the
        // list names it.
        const std::int64_t failed = m_counts.failed.value_or(0);
        if (isOpen() && (!session().hasStated() || (session().count(Outcome::Failed) == 0 &&
                                                    failed == static_cast<std::int64_t>(m_redOfList.size())))) {
            for (const auto& [title, line] : m_redOfList)
                session().addFailing(title, Outcome::Failed, line.view());
        }
        close();
    }

private:
    void startOver(const LogLine& line)
    {
        begin(line);
        m_counts = {};
        m_test = {};
        m_isTotals = m_isListed = m_isFlakyList = m_isTimedOut = m_isTail = false;
        m_flaky = m_passed = m_skipped = m_notRun = 0;
        m_redOfList.clear();
    }

    /// Of a log without its beginning the totals are left: two blanks, a number and its word in a line.
    bool beginsTail(const LogLine& line)
    {
        if (indentOf(line.text) != 2 || line.text.size() < 4 || !isDigit(line.text[2]) ||
            !matchesWhole(line.text, total()))
            return false;
        startOver(line);
        m_isTail = true;
        return true;
    }

    /// As long as nothing has proven the tail, only its totals, and below them the tests that they count, go on with
    /// it.
    bool isOfTail(const LogLine& line)
    {
        const bool isTotal = indentOf(line.text) == 2 && matchesWhole(line.text, total());
        return session().isProven() || isTotal || isListedTest(line.text);
    }

    /// `    [chromium] › tests/a.spec.ts:3:5 › cart › adds ─────`
    static bool isListedTest(std::string_view text)
    {
        static const re2::RE2 listed(
            R"( {4}(?:\[[^\]]+\] (?:›|ΓÇ║|ÔÇ║|â€º) )?\S.*\.\w+:\d+:\d+ (?:›|ΓÇ║|ÔÇ║|â€º) \S.*)");
        return text.starts_with("    ") && matchesWhole(text, listed);
    }

    static const re2::RE2& total()
    {
        static const re2::RE2 form(
            R"(  (\d+) (failed|flaky|skipped|did not run|interrupted|passed)(?: \(([\d.]+)(ms|s|m|h)\))?)");
        return form;
    }

    /// The blocks above are lost, so that the names below `  2 failed` are all there is.
    void addListed(const LogLine& line)
    {
        if (!m_isTail || !isListedTest(line.text))
            return;
        session().prove();
        const std::string_view title = withoutRule(trimmed(line.text));
        session().extend(line);
        if (m_isListed && session().failingNamed(title).value < 0)
            session().addFailing(title, Outcome::Failed, line);
    }

    void addPrinted(const LogLine& line)
    {
        if (addTotals(line) || addHead(line) || addResult(line))
            return;
        if (m_isListed || m_isFlakyList) {
            addListed(line);
            if (m_isFlakyList)
                addFlaky(line);
            return;
        }
        addReason(line);
    }

    /// What the reporter for GitHub prints of totals and failures: `::notice title=…::  1 failed%0A  2 passed (3s)`,
    /// which a log of Actions shows as `##[notice]  1 failed` and the lines behind.
    bool addAnnotation(const LogLine& line)
    {
        static const re2::RE2 command(R"(::(?:notice|error) .*?title=.*?::(  .*))");
        constexpr std::string_view lineEnd = "%0A";
        if (line.text.starts_with("##[")) {
            const std::size_t end = line.text.find(']');
            if (end == std::string_view::npos)
                return false;
            addPrinted({line.first, line.last, line.text.substr(end + 1), line.raw});
            return true;
        }
        std::string body;
        if (!line.text.starts_with("::") || !matchesWhole(line.text, command, &body))
            return false;
        std::string_view rest = body;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(lineEnd), rest.size());
            if (const std::string_view text = rest.substr(0, end); !isBlank(text))
                addPrinted({line.first, line.last, text, line.raw});
            rest.remove_prefix(std::min(end + lineEnd.size(), rest.size()));
        }
        m_test = {};
        return true;
    }

    /// The server of the page did not come up, so that no test was begun.
    bool addStartFailure(const LogLine& line)
    {
        static const re2::RE2 failure(
            R"(Error: (?:Process from config\.webServer (?:was not able to start|exited early).*|Timed out waiting \d+ms from config\.webServer\..*|https?://\S+ is already used, make sure that nothing is running on the port/url.*))");
        if (isOpen() || !line.text.starts_with("Error: ") || !matchesWhole(line.text, failure))
            return false;
        begin(line).prove();
        session().setSummary(line);
        session().setComplete();
        session().setState(RunState::NoTests);
        close();
        return true;
    }

    /// `  3 failed`, then the names; `  1 flaky`, `  1 skipped`, `  2 did not run`, `  1 interrupted`, `  11 passed
    /// (44.5s)`.
    bool addTotals(const LogLine& line)
    {
        std::int64_t number = 0;
        std::string word, time, unit;
        if (line.text.size() < 3 || !isDigit(line.text[2]) ||
            !matchesWhole(line.text, total(), &number, &word, &time, &unit))
            return false;
        session().extend(line);
        if (word == "failed")
            m_counts.failed = number;
        else if (word == "passed")
            m_passed = number;
        else if (word == "flaky")
            m_flaky = number;
        else if (word == "skipped")
            m_skipped = number;
        else if (word == "did not run")
            m_notRun = number;
        // Two reporters print the same totals, so that none is added to itself. A flaky test passed in the end.
        if (word == "skipped" || word == "did not run")
            m_counts.skipped = m_skipped + m_notRun;
        else if (word == "flaky" || word == "passed")
            m_counts.passed = m_passed + m_flaky;
        if (!m_isTotals || (word == "passed" && m_counts.failed.value_or(0) == 0)) {
            m_summary = KeptLine(line);
        }
        if (!time.empty()) {
            session().prove();
            session().setDuration(secondsOf(time, unit));
        }
        m_isTotals = true;
        m_isListed = word == "failed" || word == "interrupted";
        m_isFlakyList = word == "flaky";
        session().setStated(m_counts, m_summary.view());
        session().setComplete();
        if (m_isTimedOut && m_counts.failed.value_or(0) == 0)
            session().setState(RunState::Interrupted);
        if (word == "interrupted")
            session().setState(m_counts.failed.value_or(0) > 0 ? RunState::Failed : RunState::Interrupted);
        return true;
    }

    /// `  1) [chromium] › file:4:3 › Suite › title ─────`. Deeper ones are lists inside of an error.
    bool addHead(const LogLine& line)
    {
        static const re2::RE2 head(R"(  ?(\d+)\) ((?:\[[^\]]+\] )?.+\.\w+:\d+:\d+.+))");
        std::string number, title;
        const std::size_t indent = indentOf(line.text);
        if (indent == line.text.size() || !isDigit(line.text[indent]) ||
            !matchesWhole(line.text, head, &number, &title))
            return false;
        m_isListed = false;
        m_test = session().addFailing(withoutRule(title), Outcome::Failed, line);
        return true;
    }

    /// `  ✓  2 [chromium] › … (1.2s)`; a retry has its number behind the title.
    bool addResult(const LogLine& line)
    {
        const std::string_view sign = signOf(line.text);
        if (indentOf(line.text) != 2 || sign.empty() || isDigit(sign.front()))
            return false;
        std::optional<Outcome> outcome = outcomeOfMark(sign);
        if (sign == "-")
            outcome = Outcome::Skipped;
        else if (sign == "ok")
            outcome = Outcome::Passed;
        const std::optional<PlaywrightTitle> result =
            outcome ? titleOfPlaywright(trimmed(line.text.substr(2 + sign.size()))) : std::nullopt;
        if (!result)
            return false;
        session().extend(line);
        const std::string title(result->title);
        if (*outcome == Outcome::Failed) { // its block or the list at the end decides: a later attempt may pass
            if (m_redOfList.size() < RunnerSession::maxFailures)
                m_redOfList.try_emplace(title, line);
            return true;
        }
        if (result->isRetry)
            m_redOfList.erase(title);
        session().addResult(title, *outcome, line, result->isRetry);
        return true;
    }

    void addFlaky(const LogLine& line)
    {
        const TestId test = session().failingNamed(withoutRule(trimmed(line.text)));
        if (test.value >= 0)
            session().setPassedAfterAll(test, 1, line);
    }

    void addReason(const LogLine& line)
    {
        static const re2::RE2 place(R"(\s+at (?:.* \()?(.+?\.\w+):(\d+):\d+\)?)");
        m_isTimedOut = m_isTimedOut ||
                       (line.text.starts_with("Timed out waiting ") &&
                        line.text.find(" test suite to run") != std::string_view::npos) ||
                       line.text.find("for the entire test run") != std::string_view::npos;
        if (m_test.value < 0 || indentOf(line.text) < 4)
            return;
        std::string path;
        std::int64_t number = 0;
        if (matchesWhole(line.text, place, &path, &number)) {
            if (path.find("node_modules") == std::string::npos)
                session().setCrash(m_test, path, number);
            return;
        }
        session().explain(m_test, trimmed(line.text), line);
    }

    std::map<std::string, KeptLine> m_redOfList; ///< tests whose last attempt failed
    RunCounts m_counts;
    KeptLine m_summary;
    TestId m_test;
    std::int64_t m_flaky = 0, m_passed = 0, m_skipped = 0, m_notRun = 0; ///< as the totals say
    bool m_isTotals = false;
    bool m_isTimedOut = false;  ///< the whole run was stopped
    bool m_isTail = false;      ///< the session began with its totals
    bool m_isListed = false;    ///< the names below a total come
    bool m_isFlakyList = false; ///< those of tests that passed in the end
};

} // namespace

std::unique_ptr<RunnerReader> makePlaywrightReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<PlaywrightReader>(origin, tests, "playwright");
}

} // namespace exhibit
