// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/others/dotnettest.h"

#include "models/domain/text.h"
#include "models/files/text/latepattern.h"
#include "models/parsing/runners/keptline.h"
#include "models/parsing/runners/linematch.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

namespace {

class DotnetTestReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void finish() override
    {
        if (m_listed && isOpen())
            concludeListed();
        close();
    }

    void addLine(const LogLine& line) override
    {
        const bool isPart = addListedTotal(line);
        if (isPart || addStart(line) || addAssembly(line) || addSummary(line) || addNormal(line) || addPlatform(line) ||
            addResult(line) || addLogged(line) || addBuild(line))
            return;
        m_hasAssembly = m_hasAssembly || line.text.ends_with(".dll");
        addTranslated(line);
        addReason(line);
    }

private:
    enum class Section { None, Message, Stack };

    bool addStart(const LogLine& line)
    {
        const std::string_view text = line.text;
        static const LatePattern assembly(R"re(.*\.(?:dll|exe)"? ?\(\.NET(?:CoreApp|Framework),Version=.*)re");
        const bool run = line.signs.has(Sign::DotNet) && matchesWhole(text, assembly);
        const bool vstest = text.starts_with("VSTest version ") || text.starts_with("Microsoft (R) Test Execution");
        if (isOpen() && m_hasStarted &&
            (text.starts_with("No test is available in ") ||
             text.starts_with("No test matches the given testcase filter"))) {
            session().setSummary(line);
            session().setComplete();
            return true;
        }
        static const LatePattern platform(R"(Running tests from .+ \([\w.]+\|[\w.]+\))"); // Microsoft.Testing.Platform
        const bool isPlatform =
            (text.starts_with("Running tests from ") && matchesWhole(text, platform)) || isBanner(text);
        m_isOfPlatform = m_isOfPlatform || isPlatform;
        if (!run && !vstest && !isPlatform && !text.starts_with("Starting test execution"))
            return false;
        sessionAt(line).prove();
        session().extend(line);
        m_hasStarted = true;
        return true;
    }

    /// What a program of tests prints first that holds the platform itself: `MSTest v3.8.3 (UTC 03/12/2025) [linux-x64
    /// - .NET 9.0.4]`, `… | .NET 9.0.0 | Microsoft Testing Platform v1.5.0`, `xUnit.net v3 Microsoft.Testing.Platform
    /// Runner v2.0.1+a02eb7ee2e (64-bit .NET 8.0.14)`.
    static bool isBanner(std::string_view text)
    {
        static const LatePattern banner(
            R"(\w[\w. ]* v\d+\.\d+\S* \(UTC [\d/.-]+\) \[.+ - \.NET.*\]|.* \| Microsoft Testing Platform v\d.*|.* Microsoft\.Testing\.Platform .*v\d+\.\d+.*)");
        const bool mayBe = text.ends_with(']') ? text.find(" - .NET") != std::string_view::npos
                                               : text.find("Testing") != std::string_view::npos &&
                                                     text.find("Platform") != std::string_view::npos;
        return mayBe && matchesWhole(text, banner);
    }

    /// `Failed!  - Failed:     7, Passed:    27, Skipped:    19, Total:    53, Duration: 25 s - A.dll (net9.0)`, also
    /// in the words of another language: numbered parts in this order, which are sure to be if they add up.
    bool addAssembly(const LogLine& line)
    {
        static const LatePattern total(
            R"(\S.*?[!！]\s*[-:–] ?[^:：,、，]+[:：] *(\d+)[,、，] ?[^:：,、，]+[:：] *(\d+)[,、，] ?[^:：,、，]+[:：] *(\d+)[,、，] ?[^:：,、，]+[:：] *(\d+)(?:[,、，] ?.*?)?( - .+\.(?:dll|exe)(?: \(.*\))?)?)");
        const bool mayBe = line.signs.has(Sign::Exclamation) || line.signs.has(Sign::WideExclamation);
        RunCounts counts;
        std::string assembly;
        if (!mayBe ||
            !matchesWhole(line.text, total, &counts.failed, &counts.passed, &counts.skipped, &counts.total, &assembly))
            return false;
        if (assembly.empty() &&
            (!addUp(counts) || !(m_hasStarted || line.text.starts_with("Passed!") || line.text.starts_with("Failed!"))))
            return false;
        sessionAt(line).prove();
        chooseTranslated(counts.failed.value_or(0));
        session().addStated(counts, line);
        session().setComplete();
        m_test = {};
        return true;
    }

    static bool addUp(const RunCounts& counts)
    {
        return counts.total == *counts.failed + *counts.passed + *counts.skipped;
    }

    /// `Test summary: total: 7, failed: 2, succeeded: 5, skipped: 0, duration: 1.3s` of the terminal's own logger. In
    /// other languages the parts have this order, too; an assembly that was built above, the sum and the time tell it
    /// from other lists of numbers.
    bool addSummary(const LogLine& line)
    {
        static const LatePattern english(
            R"(Test summary: total: (\d+)[,;] failed: (\d+)[,;] succeeded: (\d+)[,;] skipped: (\d+).*)");
        static const LatePattern translated(
            R"(\pL[^:：\d]*[:：] ?\pL[^:：\d]*[:：] ?(\d+)[;,，；] ?\pL[^:：\d]*[:：] ?(\d+)[;,，；] ?\pL[^:：\d]*[:：] ?(\d+)[;,，；] ?\pL[^:：\d]*[:：] ?(\d+)[;,，；] ?\pL[^:：\d]*[:：] ?[\d.,]+ ?\pL{1,2})");
        RunCounts counts;
        const bool isEnglish =
            line.text.starts_with("Test summary: ") &&
            matchesWhole(line.text, english, &counts.total, &counts.failed, &counts.passed, &counts.skipped);
        if (!isEnglish) {
            if (!m_hasAssembly && !isOpen())
                return false;
            if (std::count(line.text.begin(), line.text.end(), ';') < 4 &&
                std::count(line.text.begin(), line.text.end(), ',') < 4 &&
                line.text.find("，") == std::string_view::npos)
                return false;
            if (!matchesWhole(line.text, translated, &counts.total, &counts.failed, &counts.passed, &counts.skipped) ||
                !addUp(counts))
                return false;
        }
        sessionAt(line).prove();
        session().setStated(counts, line);
        session().setComplete();
        m_test = {};
        return true;
    }

    /// `Total tests: 4`, `     Passed: 4`, `     Failed: 1`, `    Skipped: 1`.
    bool addNormal(const LogLine& line)
    {
        static const LatePattern total(R"(Total tests: (\d+))");
        static const LatePattern part(R"(\s+(Passed|Failed|Skipped): (\d+))");
        std::int64_t number = 0;
        std::string word;
        if (line.text == "Test Run Failed." || line.text == "Test Run Successful.") {
            sessionAt(line).extend(line);
            m_saysEnd = true;
            return true;
        }
        if (line.text.starts_with("Total tests: ") && matchesWhole(line.text, total, &number)) {
            m_isTail = !isOpen();
            if (m_isTail)
                begin(line);
            // Of a capture without its beginning a test, or the line above, tells whose totals they are.
            if (m_saysEnd || session().hasResults())
                session().prove();
            RunCounts counts;
            counts.total = number;
            session().addStated(counts, line);
            session().setComplete();
            m_isNormal = true;
            return true;
        }
        // Of a tail without the test or the line above, the time below and the sum.
        if (m_isTail && isOpen() && line.text.starts_with(" Total time: ")) {
            const RunCounts& said = session().stated();
            if (said.total == said.passed.value_or(0) + said.failed.value_or(0) + said.skipped.value_or(0))
                session().prove();
            session().extend(line);
            return true;
        }
        if (!isOpen() || !m_isNormal || !matchesWhole(line.text, part, &word, &number))
            return false;
        RunCounts counts;
        (word == "Passed" ? counts.passed : word == "Failed" ? counts.failed : counts.skipped) = number;
        session().addStated(counts, line);
        return true;
    }

    /// `Gesamtzahl Tests: 4` and below it `     Bestanden: 2`, `     Fehler: 1`, `    Übersprungen: 1`: the totals of
    /// the normal verbosity in another language. Parts that are zero may be missing; that the others add up proves
    /// them.
    bool addListedTotal(const LogLine& line)
    {
        static const LatePattern total(R"(\pL[^:：]{1,60}[:：] ?(\d+))");
        static const LatePattern part(R"( {4,5}\pL[^:：]{0,40}[:：] ?(\d+))");
        std::int64_t number = 0;
        if (m_listed && matchesWhole(line.text, part, &number) && m_listed->size() < 3) {
            m_listed->push_back({indentOf(line.text), number});
            return true;
        }
        if (m_listed)
            concludeListed();
        const bool mayBe = isOpen() && m_hasStarted && !line.text.empty() && isDigit(line.text.back()) &&
                           !line.text.starts_with(' ') && !line.text.starts_with("Total tests: ");
        if (!mayBe || !matchesWhole(line.text, total, &number))
            return false;
        m_listed.emplace();
        m_listedTotal = number;
        m_listedLine = KeptLine(line);
        return true;
    }

    /// Passed and failed tests stand in this order, five blanks deep, skipped ones behind them, four deep. One part
    /// alone is of the failed tests if as many were told.
    void concludeListed()
    {
        const std::vector<ListedPart> parts = std::exchange(m_listed, std::nullopt).value_or(std::vector<ListedPart>());
        RunCounts counts;
        counts.passed = counts.failed = counts.skipped = 0;
        counts.total = m_listedTotal;
        const auto deep = std::count_if(parts.begin(), parts.end(), [](const ListedPart& p) { return p.indent == 5; });
        const auto told =
            std::max(std::count_if(m_translated.begin(), m_translated.end(), std::mem_fn(&Translated::hasBlock)),
                     static_cast<std::ptrdiff_t>(m_adapted.size()));
        bool hasPassed = false;
        for (const ListedPart& part : parts) {
            const bool isFailed = part.indent == 5 && (hasPassed || (deep == 1 && told > 0 && told == part.number));
            hasPassed = hasPassed || part.indent == 5;
            (part.indent == 4 ? counts.skipped : isFailed ? counts.failed : counts.passed) = part.number;
        }
        if (parts.empty() || !addUp(counts))
            return;
        chooseTranslated(*counts.failed);
        session().addStated(counts, m_listedLine.view());
        session().setComplete();
    }

    /// `Test run summary: Failed! - a.dll (net9.0|x64)` and below it `  total: 4`, `  failed: 1`, `  succeeded: 2`.
    bool addPlatform(const LogLine& line)
    {
        static const LatePattern head(R"(Test run summary: (?:Passed|Failed|Zero tests ran|Aborted)!?.*)");
        static const LatePattern part(R"(  (total|failed|succeeded|skipped): (\d+))");
        std::string word;
        std::int64_t number = 0;
        if (line.text.starts_with("Test run summary: ") && matchesWhole(line.text, head)) {
            sessionAt(line).prove();
            session().setSummary(line);
            session().setComplete();
            m_platform = RunCounts{};
            m_test = {};
            return true;
        }
        if (!m_platform || !isOpen() || !matchesWhole(line.text, part, &word, &number))
            return false;
        (word == "total"       ? m_platform->total
         : word == "failed"    ? m_platform->failed
         : word == "succeeded" ? m_platform->passed
                               : m_platform->skipped) = number;
        session().setCounts(*m_platform);
        session().extend(line);
        return true;
    }

    /// What adapters and the terminal's own logger say of a failing test:
    /// `[xUnit.net 00:00:00.21]     Ns.Class.Name [FAIL]` and `      Ns.Class.Name (3ms): Error Message: …`.
    bool addLogged(const LogLine& line)
    {
        static const LatePattern adapter(R"(\[xUnit\.net [\d:.]+\] {4,}(\S.*) \[FAIL\])");
        static const LatePattern logged(R"( {4,}(\S.*?) \([\d.,]+ ?m?s\): \pL[\pL ]*: (.*))");
        std::string name, message;
        if (line.text.starts_with("[xUnit.net ") && matchesWhole(line.text, adapter, &name)) {
            sessionAt(line).addFailing(name, Outcome::Failed, line);
            m_adapted.insert(name);
            return true;
        }
        // The words are translated; the line above has the name of the rule, which is not.
        const bool isError = std::exchange(m_isTestError, line.text.ends_with(": error TESTERROR:"));
        const bool mayBe = isError || line.signs.has(Sign::ErrorMessage);
        if (!mayBe || !matchesWhole(line.text, logged, &name, &message))
            return false;
        sessionAt(line);
        m_test = session().addFailing(name, Outcome::Failed, line);
        session().explain(m_test, message, line);
        m_section = Section::Stack;
        return true;
    }

    /// `  Failed Ns.Class.Name(arg: 1) [30 ms]`; older versions have a mark before the word or in its place.
    bool addResult(const LogLine& line)
    {
        static const LatePattern result(
            R"(\s{1,4}(?:[X√!] )?(Failed|Passed|Skipped|X|√|!) (.+?)(?: \[(?:< )?[\d.,]+ ?(?:ms|s|m|h)(?: \d+ ?m?s)?\]))");
        // The platform's own: `failed Ns.Class.Name(arg: 1) (4ms)`.
        static const LatePattern platform(
            R"((failed|passed|skipped) (\S.*?) \((?:\d+h )?(?:\d+m )?(?:\d+s )?\d+m?s\))");
        std::string word, name;
        if (m_isOfPlatform && line.text.ends_with(')') && matchesWhole(line.text, platform, &word, &name)) {
            const Outcome outcome = word == "passed"   ? Outcome::Passed
                                    : word == "failed" ? Outcome::Failed
                                                       : Outcome::Skipped;
            const TestId test = sessionAt(line).addResult(name, outcome, line);
            m_test = outcome == Outcome::Failed ? test : TestId{};
            m_section = Section::Stack;
            if (m_test.value >= 0)
                m_isPlatformReason = true;
            return true;
        }
        if (std::exchange(m_isPlatformReason, false) && m_test.value >= 0 && line.text.starts_with("  "))
            session().explain(m_test, trimmed(line.text), line);
        if (!line.text.starts_with(' ') || !line.text.ends_with(']') || !matchesWhole(line.text, result, &word, &name))
            return false;
        if (!m_hasStarted && !word.ends_with("ed"))
            return false;
        sessionAt(line);
        const Outcome outcome = word == "Passed" || word == "√"   ? Outcome::Passed
                                : word == "Failed" || word == "X" ? Outcome::Failed
                                                                  : Outcome::Skipped;
        const TestId test = outcome == Outcome::Failed && m_adapted.erase(name) > 0
                                ? session().addFailing(name, outcome, line)
                                : session().addResult(name, outcome, line);
        m_test = outcome == Outcome::Failed ? test : TestId{};
        m_section = Section::None;
        return true;
    }

    /// `  Échoué Ns.Class.Name [5 ms]`: the word is of any language. Whether it says that the test failed is known when
    /// the totals come.
    void addTranslated(const LogLine& line)
    {
        static const LatePattern result(
            R"(  (\pL+(?: \pL+)?) ([\w.]+\.\w+(?: ?[(<].*)?|\w+ \(.*\)) \[(?:< )?[\d.,]+ ?\w+(?: \d+ ?\w+)?\])");
        if (!isOpen() || !m_hasStarted)
            return;
        if (!m_translated.empty() && m_translated.back().isLast) {
            Translated& before = m_translated.back();
            before.isLast = false;
            before.hasBlock = indentOf(line.text) == 2 && (line.text.ends_with(':') || line.text.ends_with("："));
        }
        Translated& open = m_translated.empty() ? m_none : m_translated.back();
        std::string word, name;
        if (line.text.starts_with("  ") && line.text.ends_with(']') && matchesWhole(line.text, result, &word, &name)) {
            if (m_translated.size() < RunnerSession::maxFailures)
                m_translated.push_back({word, name, KeptLine(line), {}, {}, true, false});
        } else if (open.hasBlock && open.message.empty() && indentOf(line.text) == 3) {
            open.message = trimmed(line.text);
            open.messageLine = KeptLine(line);
        }
    }

    /// The word that stands before as many tests as failed, each with a block of its own, says so.
    void chooseTranslated(std::int64_t failed)
    {
        std::map<std::string, std::int64_t> blocks;
        for (const Translated& test : m_translated)
            blocks[test.word] += test.hasBlock ? 1 : 0;
        const auto isRed = [failed](const auto& entry) { return entry.second == failed; };
        const auto red = std::find_if(blocks.begin(), blocks.end(), isRed);
        const bool isSure =
            failed > 0 && red != blocks.end() && std::count_if(blocks.begin(), blocks.end(), isRed) == 1;
        for (const Translated& test : std::exchange(m_translated, {})) {
            if (!isSure || test.word != red->first)
                continue;
            const TestId id = session().addFailing(test.name, Outcome::Failed, test.line.view());
            if (!test.message.empty())
                session().explain(id, test.message, test.messageLine.view());
        }
    }

    /// Headings of a block are indented by two, and translated; the message comes first, then the stack.
    void addReason(const LogLine& line)
    {
        static const LatePattern frame(R"(\s+\S+ .+ \S+ (.+\.\w+):\S+ (\d+))");
        if (m_test.value < 0 || isBlank(line.text))
            return;
        if (line.text.front() != ' ' && m_section != Section::Message) {
            m_test = {};
            return;
        }
        if (indentOf(line.text) == 2 && line.text.ends_with(':')) {
            m_section = m_section == Section::None ? Section::Message : Section::Stack;
            return;
        }
        std::string path;
        std::int64_t number = 0;
        if (m_section == Section::Message)
            session().explain(m_test, trimmed(line.text), line);
        else if (m_section == Section::Stack && matchesWhole(line.text, frame, &path, &number))
            session().setCrash(m_test, path, number);
    }

    void startOver(const LogLine& line)
    {
        finish();
        begin(line);
        m_translated.clear();
        m_errors.clear();
        m_platform.reset();
        m_adapted.clear();
        m_test = {};
        m_section = Section::None;
        m_hasStarted = m_isNormal = m_hasAssembly = m_isTestError = m_saysEnd = false;
    }

    /// `a.cs(12,3): error CS0246: … [proj]` and `Build FAILED.` before any test.
    bool addBuild(const LogLine& line)
    {
        static const LatePattern error(R"(\s*(.+\.\w+)\(\d+,\d+\): error \w+: (.+?)(?: \[.*\])?)");
        const std::string_view text = trimmed(line.text);
        if (text.starts_with("Determining projects to restore") && (!isOpen() || isOver())) {
            startOver(line);
            return true;
        }
        std::string path, what;
        if (!isOpen() || m_hasStarted)
            return false;
        if (text.starts_with("Build FAILED.")) {
            for (const BuildError& at : m_errors)
                session().addCollectionError(at.path, {}, at.what, at.line.view());
            session().setSummary(line);
            session().setComplete();
            session().prove();
            session().setState(RunState::CollectionFailed);
            return true;
        }
        if (text.find(": error ") != std::string_view::npos && m_errors.size() < RunnerSession::maxFailures &&
            matchesWhole(line.text, error, &path, &what)) {
            m_errors.push_back({path, what, KeptLine(line)});
            return true;
        }
        return false;
    }

    struct BuildError
    {
        std::string path, what;
        KeptLine line;
    };

    struct Translated
    {
        std::string word, name;
        KeptLine line;
        std::string message;
        KeptLine messageLine;
        bool isLast = false;   ///< the line behind it has not come
        bool hasBlock = false; ///< a heading follows
    };

    struct ListedPart
    {
        std::size_t indent;
        std::int64_t number;
    };

    std::optional<std::vector<ListedPart>> m_listed; ///< of the totals that are read
    std::int64_t m_listedTotal = 0;
    KeptLine m_listedLine;
    std::vector<Translated> m_translated; ///< results in words that are not English, of the totals that come
    Translated m_none;
    std::vector<BuildError> m_errors;    ///< that count if the build fails before its tests
    std::optional<RunCounts> m_platform; ///< of the summary that is read
    bool m_isOfPlatform = false;         ///< the platform runs the tests
    bool m_isPlatformReason = false;     ///< why one failed stands on the next line
    std::set<std::string> m_adapted;     ///< failing tests that an adapter has told, and no result yet
    TestId m_test;
    Section m_section = Section::None;
    bool m_hasStarted = false, m_isNormal = false;
    bool m_isTail = false;      ///< the session began with `Total tests: 4`
    bool m_hasAssembly = false; ///< a line says where one was built
    bool m_isTestError = false; ///< the line above says that a failing test follows
    bool m_saysEnd = false;     ///< the line before the totals was seen
};

} // namespace

std::unique_ptr<RunnerReader> makeDotnetTestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<DotnetTestReader>(origin, tests, "dotnet-test");
}

} // namespace exhibit
