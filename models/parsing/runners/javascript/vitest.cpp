// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/javascript/vitest.h"

#include "models/domain/text.h"
#include "models/parsing/runners/javascript/testmarks.h"
#include "models/parsing/runners/javascript/testtitles.h"
#include "models/parsing/runners/keptline.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

namespace {

class VitestReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        static const re2::RE2 header(R"(\s*(?:RUN|DEV)  v\d+\.\d+\.\d+\S* .+)");
        const std::string_view words = trimmed(line.text);
        if ((words.starts_with("RUN  v") || words.starts_with("DEV  v")) && matchesWhole(line.text, header)) {
            // Two headers in a row are of processes that print into one text.
            const bool isAnother = isOpen() && !session().hasResults() && !session().hasStated() && m_files.isNull();
            if (!isAnother)
                startOver(line);
            session().prove();
            session().extend(line);
            m_part = Part::Progress;
            m_waiting.clear();
            return;
        }
        // What runs once more when a file has changed is a session of its own.
        if (words.starts_with("RERUN  ") && isOpen() && session().hasStated()) {
            startOver(line);
            session().prove();
            m_part = Part::Progress;
            m_waiting.clear();
            return;
        }
        if (addStartupError(line, words))
            return;
        // The totals alone are as sure as the header, which a cut log may lack.
        if (addTotals(line, words))
            return;
        if (!isOpen() && words.starts_with("FAIL  ") && words.find(" > ") != std::string_view::npos) {
            startOver(line); // the tail of a log begins among the failures; its totals tell
            m_part = Part::Tests;
        }
        if (!isOpen())
            return;
        if (addPart(line, words) || addFailing(line, words))
            return;
        if (m_part == Part::Tests || m_part == Part::Suites)
            addReason(line, words);
        else if (m_part == Part::Progress && !addFile(line) && !addNone(line, words))
            addResult(line);
    }

    void finish() override
    {
        conclude();
        close();
    }

private:
    void startOver(const LogLine& line)
    {
        conclude();
        begin(line);
        m_files = {};
        m_ofFiles = {};
        m_file.clear();
        m_failedFiles = 0;
        m_suites.clear();
        m_lastWasFailing = m_isStarting = m_isTail = false;
    }

    /// `⎯⎯⎯ Startup Error ⎯⎯⎯` and what it was: a config that does not load, before any header.
    bool addStartupError(const LogLine& line, std::string_view words)
    {
        static const re2::RE2 rule(R"([^\w\s]{3,} Startup Error [^\w\s]{3,})");
        if (words.find(" Startup Error ") != std::string_view::npos && matchesWhole(words, rule)) {
            startOver(line);
            session().prove();
            session().setComplete();
            session().setState(RunState::CollectionFailed);
            m_isStarting = true;
            return true;
        }
        if (!m_isStarting || words.empty())
            return false;
        session().setSummary(line);
        m_isStarting = false;
        return true;
    }

    /// What the list of files says counts where it is all there is: a log is cut before its totals, or has no list of
    /// failures.
    void conclude()
    {
        if (!isOpen())
            return;
        const bool isCut = !session().hasStated() && !m_files.isNull();
        const std::int64_t failed = isCut ? m_ofFiles.failed.value_or(0) : session().stated().failed.value_or(0);
        for (const RedTest& red : m_redOfFiles) {
            if (session().count(Outcome::Failed) >= failed)
                break;
            const TestId test = session().addFailing(red.name, Outcome::Failed, red.line.view());
            if (!red.reason.isNull())
                session().explain(test, trimmed(red.reason.text()).substr(std::string_view("→ ").size()),
                                  red.reason.view());
        }
        m_redOfFiles.clear();
        if (isCut)
            session().setCounts(m_ofFiles);
    }

    /// ` ✓ src/a.test.ts (3 tests | 1 skipped) 41ms`, with the name of a project before it and any sign.
    bool addFile(const LogLine& line)
    {
        const std::optional<VitestFile> file = fileOfVitest(line.text);
        if (!file)
            return false;
        session().extend(line);
        m_files = KeptLine(line);
        m_file = file->path;
        RunCounts counts;
        counts.failed = numberBefore(file->parts, "failed").value_or(0);
        counts.skipped = numberBefore(file->parts, "skipped").value_or(0);
        counts.passed = std::max<std::int64_t>(0, file->tests - *counts.failed - *counts.skipped);
        m_ofFiles.add(counts);
        session().addTally({withSlashes(file->path),
                            *counts.passed,
                            *counts.failed + *counts.skipped,
                            *counts.failed,
                            *counts.skipped,
                            {}});
        return true;
    }

    /// `No test files found, exiting with code 1`
    bool addNone(const LogLine& line, std::string_view words)
    {
        if (!words.starts_with("No test files found, exiting with code "))
            return false;
        session().setSummary(line);
        session().setComplete();
        session().setState(RunState::NoTests);
        return true;
    }

    enum class Part { Progress, Suites, Tests, Errors };

    bool addPart(const LogLine& line, std::string_view words)
    {
        static const re2::RE2 part(
            R"(.*?(Failed Suites|Failed Tests|Unhandled Errors?|Unhandled Rejection)(?: \d+)?\W*.*)");
        if (words.find("Failed ") == std::string_view::npos && words.find("Unhandled ") == std::string_view::npos)
            return false;
        std::string name;
        // A rule stands on both sides, whatever a capture made of it.
        if (words.empty() || isLetter(words.front()) || !matchesWhole(words, part, &name))
            return false;
        m_part = name == "Failed Suites" ? Part::Suites : name == "Failed Tests" ? Part::Tests : Part::Errors;
        m_waiting.clear();
        session().extend(line);
        return true;
    }

    /// ` FAIL  file > describe > title`; several in a row share one error.
    bool addFailing(const LogLine& line, std::string_view words)
    {
        if (!words.starts_with("FAIL  "))
            return false;
        std::string_view name = trimmed(words.substr(6));
        if (name.starts_with("Tests failed. Watching"))
            return true;
        session().extend(line);
        if (!std::exchange(m_lastWasFailing, true))
            m_waiting.clear();
        if (m_part == Part::Suites || (m_part == Part::Progress && name.find(" > ") == std::string_view::npos)) {
            name = trimmed(name.substr(0, name.find(" [")));
            m_suites.push_back({std::string(name), KeptLine(line), {}});
            return true;
        }
        m_waiting.push_back(session().addFailing(name, Outcome::Failed, line));
        return true;
    }

    void addReason(const LogLine& line, std::string_view words)
    {
        static const re2::RE2 place(R"(\S+ (\S.*?):(\d+):\d+)");
        m_lastWasFailing = false;
        if (words.empty())
            return;
        if (!m_suites.empty()) {
            for (const RedTest& suite : std::exchange(m_suites, {}))
                session().addCollectionError(suite.name, {}, words, suite.line.view());
            return;
        }
        std::string path;
        std::int64_t number = 0;
        const bool isPlace = words.find(':') != std::string_view::npos && matchesWhole(words, place, &path, &number) &&
                             !isLetter(words.front()) && path.find(' ') == std::string::npos;
        for (const TestId test : m_waiting) {
            if (isPlace)
                session().setCrash(test, path, number);
            else
                session().explain(test, words, line);
        }
    }

    /// Verbose: ` ✓ file > describe > title 7ms`. A file has its number of tests in brackets.
    void addResult(const LogLine& line)
    {
        static const re2::RE2 result(R"((.+?)(?: +\d+ ?m?s)?)");
        const std::optional<Outcome> outcome = outcomeOfMark(signOf(line.text));
        const std::size_t indent = indentOf(line.text), at = indent + signOf(line.text).size();
        const std::string_view title = trimmed(line.text.substr(at));
        // Of older versions, ` ❯ file > describe > title`: it alone begins with the file that it stands below.
        const bool isPointed = !m_file.empty() && !outcome && indent >= 3 && title.size() > m_file.size() + 3 &&
                               title.starts_with(m_file) && title.substr(m_file.size()).starts_with(" > ");
        const bool isOfFile = !m_file.empty() && (isPointed || outcome == Outcome::Failed) && indent >= 3;
        if (!outcome && !isPointed)
            return addReasonOfTree(line);
        if (!isOfFile && line.text.find(" > ") == std::string_view::npos)
            return;
        session().extend(line);
        std::string name;
        if (!matchesWhole(title, result, &name))
            return;
        if (isPointed || *outcome == Outcome::Failed)
            keepFailing(line, name, isOfFile);
        else if (indent == 1)
            session().addResult(name, *outcome, line);
    }

    /// Failing tests have a block each below, with the whole name; here the name may be without its file.
    void keepFailing(const LogLine& line, std::string& name, bool isOfFile)
    {
        static const re2::RE2 retried(R"((.+?)(?: \(?(?:retry|repeat) x\d+\)?)+)");
        std::string once;
        if (matchesWhole(name, retried, &once))
            name = once;
        if (isOfFile && !name.starts_with(m_file))
            name = m_file + " > " + name;
        if (m_redOfFiles.size() < RunnerSession::maxFailures)
            m_redOfFiles.push_back({std::move(name), KeptLine(line), {}});
    }

    /// `     → expected 1 to be 2`, right below the failing test.
    void addReasonOfTree(const LogLine& line)
    {
        if (m_redOfFiles.empty() || !m_redOfFiles.back().reason.isNull() || indentOf(line.text) < 5 ||
            !trimmed(line.text).starts_with("→ ") || line.first != m_redOfFiles.back().line.view().last.plus(1))
            return;
        m_redOfFiles.back().reason = KeptLine(line);
        session().extend(line);
    }

    static RunCounts countsOf(std::string_view words, std::string_view total)
    {
        RunCounts counts;
        counts.passed = numberBefore(words, "passed").value_or(0);
        counts.failed = numberBefore(words, "failed").value_or(0);
        counts.skipped = numberBefore(words, "skipped").value_or(0) + numberBefore(words, "todo").value_or(0);
        counts.xfailed = numberBefore(words, "expected fail").value_or(0);
        counts.total = numberOf(total).value_or(0);
        return counts;
    }

    /// Parts and a sum in brackets that they make tell the totals alone.
    static bool isSum(const RunCounts& counts)
    {
        return *counts.total > 0 &&
               *counts.total == *counts.passed + *counts.failed + *counts.skipped + *counts.xfailed;
    }

    bool addTotals(const LogLine& line, std::string_view words)
    {
        static const re2::RE2 files(R"(Test Files  (?:\d+ \w+(?: \| )?)+ \((\d+)\)|Test Files  no tests)");
        static const re2::RE2 tests(R"(Tests  (?:\d+ [a-z ]+(?: \| )?)+ \((\d+)\)|Tests  no tests)");
        static const re2::RE2 errors(R"(Errors  (\d+) errors?)");
        static const re2::RE2 duration(R"(Duration  ([\d.]+)(m?s)\b.*)");
        std::string total, unit;
        std::int64_t number = 0;
        double seconds = 0;
        if (words.starts_with("Test Files  ") && matchesWhole(words, files, &total)) {
            if (!isOpen() || (m_isTail && session().hasStated())) {
                startOver(line); // a header may be lost
                m_isTail = true;
            }
            session().prove();
            session().extend(line);
            m_failedFiles = numberBefore(words, "failed").value_or(0);
            if (m_failedFiles > 0)
                session().setSummary(line);
        } else if (words.starts_with("Tests  ") && matchesWhole(words, tests, &total)) {
            const RunCounts counts = countsOf(words, total);
            if (!isOpen() || (m_isTail && session().hasStated() && session().stated() != counts)) {
                if (!isSum(counts))
                    return false;
                startOver(line); // all above is lost
                m_isTail = true;
            }
            session().prove();
            session().setStated(counts, line);
            session().setComplete();
            if (m_failedFiles > 0)
                session().setState(*counts.total == 0 ? RunState::CollectionFailed : RunState::Failed);
        } else if (isOpen() && words.starts_with("Errors  ") && matchesWhole(words, errors, &number)) {
            session().extend(line);
            if (number > 0)
                session().setState(RunState::Failed);
        } else if (isOpen() && words.starts_with("Duration  ") && matchesWhole(words, duration, &seconds, &unit)) {
            session().setDuration(unit == "ms" ? seconds / 1000 : seconds);
            session().extend(line);
        } else {
            return false;
        }
        m_part = Part::Progress;
        return true;
    }

    struct RedTest
    {
        std::string name;
        KeptLine line, reason;
    };

    std::vector<TestId> m_waiting;     ///< failing tests whose error comes
    std::vector<RedTest> m_redOfFiles; ///< failing tests below their files
    std::string m_file;                ///< of the list, whose failing tests come
    KeptLine m_files;                  ///< the last file of the list
    RunCounts m_ofFiles;               ///< sums of the list
    std::vector<RedTest> m_suites;     ///< that did not load and share the error that comes
    std::int64_t m_failedFiles = 0;
    Part m_part = Part::Progress;
    bool m_isStarting = false; ///< an error of the start comes
    bool m_isTail = false;     ///< the session began with its totals
    bool m_lastWasFailing = false;
};

} // namespace

std::unique_ptr<RunnerReader> makeVitestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<VitestReader>(origin, tests, "vitest");
}

} // namespace exhibit
