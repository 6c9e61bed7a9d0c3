// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/php/phpunit.h"

#include "models/domain/text.h"
#include "models/parsing/runners/javascript/testmarks.h"

#include <algorithm>
#include <string>

namespace exhibit {

namespace {

class PhpunitReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        // Codeception and the older ParaTest have a header of their own; of PHPUnit's it may be followed.
        static const re2::RE2 header(
            R"((?:Powered by |ParaTest \S+ upon )?PHPUnit \d+\.\S+ (?:by Sebastian Bergmann|#).*|Codeception PHP Testing Framework v\d+\.\S+.*|Running phpunit in \d+ process(?:es)?(?: with .*)?)");
        constexpr std::string_view first = "PCR";
        if (!line.text.empty() && first.find(line.text.front()) != std::string_view::npos &&
            matchesWhole(line.text, header)) {
            if (!isOpen() || session().hasResults() || session().hasStated() || !m_letters.empty()) {
                conclude();
                begin(line).prove();
            }
            m_test = {};
            m_kind = Kind::None;
            m_isTestdox = m_isSummary = false;
            m_isStarting = true;
            m_letters.clear();
            return;
        }
        if (!isOpen() && beginsTail(line))
            return;
        if (isOpen())
            countLetters(line);
        if (!isOpen() || addStartFailure(line) || addTotals(line) || addList(line) || addEntry(line) ||
            addTestdox(line))
            return;
        addReason(line);
    }

    void finish() override
    {
        conclude();
        close();
    }

private:
    enum class Kind { None, Failure, Error, Other };

    /// The end of its output tells it alone: `FAILURES!` or `OK, but …` above the totals, and totals with assertions.
    bool beginsTail(const LogLine& line)
    {
        static const re2::RE2 list(R"(There (?:was|were) \d+ (?:failure|error)s?:)");
        static const re2::RE2 green(R"(OK \(\d+ tests?, \d+ assertions?\))");
        if (line.text.starts_with("There w") && matchesWhole(line.text, list)) {
            begin(line);
            m_test = {};
            m_kind = Kind::None;
            m_isTestdox = m_isSummary = m_isStarting = false;
            return addList(line);
        }
        const bool isRed = line.text == "FAILURES!" || line.text == "ERRORS!";
        const bool isGreen = line.text.starts_with("OK (") && matchesWhole(line.text, green);
        const bool isTotal = line.text.starts_with("Tests: ") && matchesWhole(line.text, totals());
        if (!isRed && !isGreen && !isTotal)
            return false;
        begin(line);
        m_isTestdox = m_isSummary = m_isStarting = false;
        return isRed || addTotals(line);
    }

    /// What keeps PHPUnit from running any test: an option, its settings, a file. It says so right below its header;
    /// behind the line about the runtime a program under test may print the like.
    bool addStartFailure(const LogLine& line)
    {
        constexpr std::int64_t mostLines = 10;
        m_isStarting = m_isStarting && !line.text.starts_with("Runtime: ") &&
                       line.first.value - session().firstLine().value <= mostLines;
        static const re2::RE2 failure(
            R"re((?:Cannot open (?:file|bootstrap script)|Test (?:file|directory)|Unknown option|Could not (?:read|load)) ".*|Error in bootstrap script: .*|(?:unrecognized|ambiguous) option.*|option .* requires an argument.*)re");
        if (m_isStarting && line.text == "Usage:" && !session().hasResults()) {
            session().setSummary(line);
            session().setComplete();
            session().setState(RunState::NoTests);
            return true;
        }
        if (!m_isStarting || line.text.empty() ||
            std::string_view("CTUEuao").find(line.text.front()) == std::string_view::npos || session().hasResults() ||
            session().hasStated() || !matchesWhole(line.text, failure))
            return false;
        session().setSummary(line);
        session().setComplete();
        const bool isUsage = line.text.find("option") != std::string_view::npos;
        session().setState(isUsage ? RunState::NoTests : RunState::CollectionFailed);
        return true;
    }

    /// `..F.E   5 / 120 ( 4%)`: all that a log shows of its tests that is cut before the totals. What a test prints
    /// stands right behind the letters.
    void countLetters(const LogLine& line)
    {
        constexpr std::string_view letters = ".FEWSIRDN";
        constexpr std::size_t fewest = 3; // letters of a line that goes on as something else
        const std::size_t end = std::min(line.text.find_first_not_of(letters), line.text.size());
        const std::string_view rest = trimmed(line.text.substr(end));
        const bool isCounted = rest.empty() || isDigit(rest.front());
        if (end == 0 || m_kind != Kind::None || m_isTestdox || session().hasStated() ||
            (!isCounted && (end < fewest || line.text.find('.') >= end)))
            return;
        m_isStarting = false;
        m_letters += line.text.substr(0, end);
        session().extend(line);
    }

    /// The letters count where no totals came.
    void conclude()
    {
        if (!isOpen() || session().hasStated() || session().hasResults() || m_letters.empty())
            return;
        const auto count = [this](char letter) { return std::count(m_letters.begin(), m_letters.end(), letter); };
        RunCounts counts;
        counts.total = static_cast<std::int64_t>(m_letters.size());
        counts.failed = count('F');
        counts.errors = count('E');
        counts.skipped = count('S') + count('I');
        session().setCounts(counts);
        session().setState(RunState::Interrupted); // which tests failed was to be said behind them
    }

    static const re2::RE2& totals()
    {
        static const re2::RE2 form(R"(Tests: \d+, Assertions: \d+(?:, [A-Za-z ]+: \d+)*\.)");
        return form;
    }

    bool addTotals(const LogLine& line)
    {
        static const re2::RE2 fine(R"(OK \((\d+) tests?, \d+ assertions?\))");
        const std::string_view text = line.text;
        RunCounts counts;
        if (text.starts_with("OK (") && matchesWhole(text, fine, &counts.total)) {
            conclude(counts, line);
            return true;
        }
        if (text.starts_with("No tests executed!")) {
            counts.total = 0;
            conclude(counts, line);
            return true;
        }
        if (!text.starts_with("Tests: ") || !matchesWhole(text, totals()))
            return false;
        counts.total = numberAfter(text, "Tests:");
        counts.failed = numberAfter(text, "Failures:").value_or(0);
        counts.errors = numberAfter(text, ", Errors:").value_or(0);
        counts.skipped = numberAfter(text, "Skipped:").value_or(0) + numberAfter(text, "Incomplete:").value_or(0);
        conclude(counts, line);
        return true;
    }

    void conclude(const RunCounts& counts, const LogLine& line)
    {
        session().prove(); // no other runner counts assertions so
        session().setStated(counts, line);
        session().setComplete();
        m_kind = Kind::None;
        m_test = {};
    }

    /// `There was 1 failure:`, `There were 2 errors:`.
    bool addList(const LogLine& line)
    {
        static const re2::RE2 list(R"(There (?:was|were) \d+ (.+?)s?:)");
        std::string what;
        if (!line.text.starts_with("There w") || !matchesWhole(line.text, list, &what))
            return false;
        m_kind = what == "failure" ? Kind::Failure : what == "error" ? Kind::Error : Kind::Other;
        m_test = {};
        return true;
    }

    /// `1) Ns\ATest::name with data set #0`, of Codeception `1) ACest: Title`, `1) path/a.phpt`, then the message, a
    /// blank line, and the places. `1) Error`: the message names the test.
    bool addEntry(const LogLine& line)
    {
        static const re2::RE2 entry(R"(\d+\) (\S+::.+|\w+: \S.*|\S.*\.phpt))");
        static const re2::RE2 nameless(R"(\d+\) (?:Error|Warning))");
        std::string name;
        if (m_kind != Kind::None && matchesWhole(line.text, nameless)) {
            m_isNameless = true;
            m_test = {};
            return true;
        }
        if (m_kind == Kind::None || line.text.empty() || !isDigit(line.text.front()) ||
            !matchesWhole(line.text, entry, &name))
            return false;
        m_test = {};
        // With testdox the sentences above have named the same tests already.
        if (m_kind != Kind::Other && !m_isTestdox)
            m_test = session().addFailing(name, m_kind == Kind::Error ? Outcome::Error : Outcome::Failed, line);
        return true;
    }

    /// ` ✔ Date output`, ` ✘ Time output`, and below a bar what failed.
    bool addTestdox(const LogLine& line)
    {
        // Says once more what failed: `Summary of tests with errors, failures, or issues:`, before PHPUnit 10
        // `Summary of non-successful tests:`.
        if (line.text.starts_with("Summary of tests with ") || line.text == "Summary of non-successful tests:")
            m_isSummary = true;
        if (indentOf(line.text) != 1 || m_kind != Kind::None)
            return false;
        const std::string_view sign = signOf(line.text);
        const std::optional<Outcome> outcome = outcomeOfMark(sign);
        if (!outcome)
            return false;
        m_isTestdox = true;
        const std::string_view title = trimmed(line.text.substr(1 + sign.size()));
        const TestId test = session().addResult(title, *outcome, line, m_isSummary);
        m_test = *outcome == Outcome::Failed ? test : TestId{};
        return true;
    }

    /// The test of an entry `1) Error` could not be made, as the data for it is none.
    void addInvalidProvider(const LogLine& line)
    {
        static const re2::RE2 provider(R"(The data provider specified for (\S+::\S+) is invalid\.?)");
        std::string name;
        if (line.text.starts_with("The data") && matchesWhole(line.text, provider, &name) && m_kind != Kind::Other)
            m_test = session().addFailing(name, m_kind == Kind::Error ? Outcome::Error : Outcome::Failed, line);
        m_isNameless = false;
    }

    void addReason(const LogLine& line)
    {
        static const re2::RE2 place(R"((\S.*\.(?:php|phpt)):(\d+))");
        if (m_isNameless)
            addInvalidProvider(line);
        if (m_test.value < 0)
            return;
        std::string_view text = trimmed(line.text);
        for (const std::string_view bar : {"┐", "│", "├", "┴", "Γöé", "Γö£", "Γö┤"}) {
            if (text.starts_with(bar))
                text = trimmed(text.substr(bar.size()));
        }
        // Codeception: `Test  tests/ACest.php:title`, `Step  See "Low"`, `Fail  …`
        if (text.empty() || text == "--" || text.starts_with("Test  ") || text.starts_with("Step  "))
            return;
        if (text.starts_with("Fail  "))
            text = trimmed(text.substr(std::string_view("Fail  ").size()));
        std::string path;
        std::int64_t number = 0;
        if (matchesWhole(text, place, &path, &number)) {
            if (path.find("/vendor/") == std::string::npos && path.find("\\vendor\\") == std::string::npos)
                session().setCrash(m_test, path, number);
            return;
        }
        session().explain(m_test, text, line);
    }

    std::string m_letters; ///< `..F.` of all its lines
    TestId m_test;
    Kind m_kind = Kind::None;  ///< of the list that is read
    bool m_isStarting = false; ///< nothing but the header was printed
    bool m_isTestdox = false;
    bool m_isNameless = false; ///< the entry of the list has a word for a name
    bool m_isSummary = false;  ///< testdox lists what failed
};

} // namespace

std::unique_ptr<RunnerReader> makePhpunitReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<PhpunitReader>(origin, tests, "phpunit");
}

} // namespace exhibit
