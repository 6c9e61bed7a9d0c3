// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/rust/cargotest.h"

#include "models/domain/text.h"
#include "models/parsing/runners/keptline.h"
#include "models/parsing/runners/linematch.h"
#include "models/parsing/runners/rust/rustpanic.h"

#include <map>
#include <string>

namespace exhibit {

namespace {

/// The name of a test without what libtest says of its kind.
std::string_view withoutKind(std::string_view name)
{
    for (const std::string_view kind : {" - should panic", " - compile fail", " - compile"}) {
        if (name.ends_with(kind))
            name.remove_suffix(kind.size());
    }
    return name;
}

std::optional<Outcome> cargoOutcome(std::string_view word)
{
    if (const std::size_t time = word.find(" <"); time != std::string_view::npos && word.ends_with("s>"))
        word = word.substr(0, time); // --report-time
    if (word == "ok")
        return Outcome::Passed;
    if (word == "FAILED" || word == "failed (time limit exceeded)")
        return Outcome::Failed;
    if (word == "ignored" || word.starts_with("ignored, "))
        return Outcome::Skipped;
    return std::nullopt;
}

class CargoTestReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        if (isBlank(line.text)) {
            m_listsFailures = false;
            return;
        }
        const bool known = addBuild(line) || addBlock(line) || addTotals(line) || addResult(line) || addSection(line) ||
                           addReason(line) || addEnd(line);
        if (!known)
            addMessage(line);
        m_endsWithHeader = known && m_isHeader;
        m_isHeader = false;
    }

    void finish() override
    {
        if (isOpen() && (m_inBlock || (m_endsWithHeader && !m_isRed)))
            session().setComplete(false);
        close();
    }

private:
    /// What cargo prints before the tests run: `   Compiling`, `    Finished`, `     Running`, `   Doc-tests`.
    bool addBuild(const LogLine& line)
    {
        static const re2::RE2 build(
            R"(^ {2,12}(?:(Compiling|Checking|Blocking|Updating|Downloading|Downloaded|Locking|Finished|Fresh) \S.*|(Running) (?:unittests |tests|benches|examples|[^ ]*target).*|(Doc-tests) [\w-]+)$)");
        if (m_inBlock)
            return false;
        if (!line.text.starts_with("  "))
            return addCompileError(line);
        std::string step, running, docs;
        const std::size_t indent = line.text.find_first_not_of(' ');
        if (indent > 12 || !isUpper(line.text[indent]) || !matchesWhole(line.text, build, &step, &running, &docs))
            return false;
        if (step.empty()) {
            m_isHeader = true;
            noteBinary(line);
            if (!isOpen() && m_header.isNull())
                m_header = KeptLine(line);
            if (isOpen() && m_next.isNull())
                session().extend(line);
            return true;
        }
        // All is built before the first test runs, so this is a build of its own once tests have run, unless the
        // stream of the build stands behind that of the tests: then no block follows.
        KeptLine& header = isOpen() ? m_next : m_header;
        if (header.isNull() || m_isBuilt)
            header = KeptLine(line);
        m_isBuilt = step == "Finished";
        return true;
    }

    /// `     Running tests/cli.rs (target/…)`. Where several come before any block, cargo's words and those of the
    /// tests were kept apart, and no block is known to be of one of them.
    void noteBinary(const LogLine& line)
    {
        static const re2::RE2 running(R"(^ +Running (?:unittests )?([\w./\\-]+\.rs) \(.*\)$)");
        m_isBinaryOpen = !m_isBinaryNoted && matchesWhole(line.text, running, &m_binary);
        m_isBinaryNoted = true;
    }

    void addBinary(const RunCounts& counts)
    {
        if (std::exchange(m_isBinaryOpen, false) && counts.tests() > 0) {
            FileTally tally;
            tally.file = withSlashes(m_binary);
            tally.passed = *counts.passed;
            tally.failed = *counts.failed;
            tally.skipped = *counts.skipped;
            tally.others = tally.failed + tally.skipped;
            tally.firstFailed = m_failures.empty() ? std::string() : m_failures.begin()->first;
            session().addTally(tally);
        }
        m_isBinaryNoted = false;
    }

    bool addCompileError(const LogLine& line)
    {
        static const re2::RE2 failed(R"(^error: could not compile `([^`]+)`(?: \((.*)\))?(?: due to .*|\.|; .*)?$)");
        std::string crate, target;
        if (line.text.starts_with("warning: `") && line.text.find(" test) generated ") != std::string_view::npos)
            m_buildsTests = true;
        if (!line.text.starts_with("error"))
            return false;
        if (!matchesWhole(line.text, failed, &crate, &target)) {
            const bool hasCode = line.text.starts_with("error[");
            if (m_error.isNull() || (hasCode && !m_error.text().starts_with("error[")))
                m_error = KeptLine(line);
            return hasCode;
        }
        // Only a build for tests says which of them it is for; another is no test run as long as nothing else is.
        const bool forTests = m_buildsTests || target.ends_with("test") || target.starts_with("test ");
        if (!forTests && !isOpen())
            return true;
        if (!isOpen() || !m_next.isNull())
            open(line);
        const std::size_t code = m_error.text().find("]: ");
        const bool hasCode = m_error.text().starts_with("error[") && code != std::string::npos;
        const std::string exception = hasCode ? m_error.text().substr(6, code - 6) : std::string();
        const std::string message = m_error.isNull() ? std::string(line.text)
                                    : hasCode        ? m_error.text().substr(code + 3)
                                                     : m_error.text();
        session().prove();
        session().addCollectionError(target.empty() ? crate : crate + " (" + target + ")", exception, message, line);
        session().setSummary(line);
        session().setComplete();
        m_error = {};
        m_isRed = true;
        return true;
    }

    void open(const LogLine& line)
    {
        const KeptLine header = std::exchange(isOpen() ? m_next : m_header, {});
        begin(header.isNull() ? line : header.view());
        session().extend(line);
        m_next = m_header = {};
        m_isBuilt = m_isRed = false;
    }

    bool addBlock(const LogLine& line)
    {
        static const re2::RE2 block(R"(^running \d+ tests?$)");
        if (!line.text.starts_with("running ") || !matchesWhole(line.text, block))
            return false;
        if (!isOpen() || (!m_next.isNull() && session().isProven()))
            open(line);
        if (m_isBinaryOpen)
            session().prove(); // it is Cargo that runs a binary of tests
        session().extend(line);
        m_inBlock = true;
        m_failures.clear();
        m_section = Section::Results;
        m_block = {};
        m_unfinished.clear();
        return true;
    }

    bool addResult(const LogLine& line)
    {
        constexpr std::string_view separator = " ... ";
        if (!m_inBlock || m_section != Section::Results)
            return false;
        if (!line.text.starts_with("test ")) {
            if (m_unfinished.empty() || !cargoOutcome(line.text))
                return false;
            return addOutcome(std::exchange(m_unfinished, {}), *cargoOutcome(line.text), line);
        }
        const std::size_t end = line.text.find(separator);
        if (end == std::string_view::npos)
            return line.text.find(" has been running for over ") != std::string_view::npos;
        const std::string_view name = withoutKind(line.text.substr(5, end - 5));
        const std::string_view word = line.text.substr(end + separator.size());
        if (const std::optional<Outcome> outcome = cargoOutcome(word))
            return addOutcome(name, *outcome, line);
        // What the test itself printed may stand before the word, which then ends this line or is a line of its own.
        m_unfinished.clear();
        if (word.ends_with("FAILED"))
            return addOutcome(name, Outcome::Failed, line);
        if (word.starts_with("bench: "))
            return true;
        m_unfinished = name;
        return true;
    }

    bool addOutcome(std::string_view name, Outcome outcome, const LogLine& line)
    {
        session().prove();
        const TestId test = session().addResult(name, outcome, line);
        (outcome == Outcome::Passed    ? m_block.passed
         : outcome == Outcome::Skipped ? m_block.skipped
                                       : m_block.failed) += 1;
        if (outcome == Outcome::Failed)
            m_failures.emplace(name, test);
        return true;
    }

    bool addTotals(const LogLine& line)
    {
        static const re2::RE2 totals(
            R"(^test result: (?:ok|FAILED)\. (\d+) passed; (\d+) failed; (\d+) ignored;.*?(?:finished in ([\d.]+)s)?$)");
        if (!line.text.starts_with("test result: "))
            return false;
        std::int64_t passed = 0, failed = 0, ignored = 0;
        std::string seconds;
        if (!matchesWhole(line.text, totals, &passed, &failed, &ignored, &seconds))
            return false;
        if (!isOpen())
            open(line);
        explainFirst();
        RunCounts counts;
        counts.passed = passed;
        counts.failed = failed;
        counts.skipped = ignored;
        session().prove();
        session().addStated(counts, line);
        addBinary(counts);
        if (!seconds.empty())
            session().addDuration(std::strtod(seconds.c_str(), nullptr));
        session().setComplete();
        m_isRed = m_isRed || failed > 0;
        m_inBlock = false;
        return true;
    }

    /// `failures:` and `---- name stdout ----` below it, then `failures:` again with the names alone.
    bool addSection(const LogLine& line)
    {
        constexpr std::string_view prefix = "---- ";
        if (!m_inBlock)
            return false;
        if (line.text == "failures:" || line.text == "successes:") {
            explainFirst();
            m_section = line.text == "failures:" ? Section::Failures : Section::Successes;
            m_listsFailures = m_section == Section::Failures;
            return true;
        }
        if (m_section != Section::Failures)
            return false;
        if (m_listsFailures && line.text.starts_with("    ")) {
            failing(withoutKind(trimmed(line.text)), line);
            return true;
        }
        if (!line.text.starts_with(prefix) ||
            !(line.text.ends_with(" stdout ----") || line.text.ends_with(" stderr ----")))
            return false;
        explainFirst();
        m_current = failing(withoutKind(line.text.substr(prefix.size(), line.text.size() - prefix.size() - 12)), line);
        m_listsFailures = false;
        return true;
    }

    /// A test of the block that fails, known by its result or not.
    TestId failing(std::string_view name, const LogLine& line)
    {
        const auto known = m_failures.find(name);
        if (known != m_failures.end()) {
            session().extend(line);
            return known->second;
        }
        const TestId test = session().addResult(name, Outcome::Failed, line);
        ++m_block.failed;
        m_failures.emplace(name, test);
        return test;
    }

    bool addReason(const LogLine& line)
    {
        if (!m_inBlock || !line.text.starts_with("thread '"))
            return false;
        const std::optional<RustPanic> panic = rustPanicOf(line.text);
        if (!panic)
            return false;
        TestId test = m_current;
        if (panic->isAbort && panic->thread != "main") {
            test = failing(panic->thread, line);
        } else if (test.value < 0) {
            const auto known = m_failures.find(panic->thread);
            if (known == m_failures.end())
                return true; // of a test that is meant to panic, or whose result comes later
            test = known->second;
        }
        session().setCrash(test, panic->path, panic->line);
        if (panic->message.empty())
            m_reasonOf = test;
        else
            session().explain(test, panic->message, line);
        m_first = {};
        return true;
    }

    void addMessage(const LogLine& line)
    {
        if (!isOpen() || !m_inBlock || line.text.starts_with("note: run with"))
            return;
        if (m_reasonOf.value >= 0) {
            session().explain(std::exchange(m_reasonOf, {}), line.text, line);
            return;
        }
        if (m_current.value < 0)
            return;
        // A test that returns an error says so; else the first line of what it printed has to do.
        if (line.text.starts_with("Error: ") || line.text.starts_with("note: test did not panic"))
            session().explain(m_current, line.text, line);
        else if (m_first.isNull())
            m_first = KeptLine(line);
    }

    /// The test whose output ends says no more: its first line is the message where no better one was found.
    void explainFirst()
    {
        if (m_current.value >= 0 && !m_first.isNull())
            session().explain(m_current, m_first.text(), m_first.view());
        m_current = m_reasonOf = {};
        m_first = {};
    }

    /// `error: test failed, to rerun pass …`, also where a test process died without totals.
    bool addEnd(const LogLine& line)
    {
        if (!isOpen() || !line.text.starts_with("error: "))
            return false;
        const bool isTest = line.text.starts_with("error: test failed, to rerun") ||
                            line.text.starts_with("error: doctest failed, to rerun");
        if (!isTest && line.text.find(" failed:") == std::string_view::npos)
            return false;
        session().extend(line);
        if (isTest && m_inBlock) {
            session().prove(); // the process died before it named a test
            RunCounts counts;
            counts.passed = m_block.passed;
            counts.failed = m_block.failed;
            counts.skipped = m_block.skipped;
            session().addStated(counts, line);
            m_inBlock = false;
        }
        session().setExitCode(101);
        session().setComplete();
        m_isRed = true;
        return true;
    }

    enum class Section { Results, Failures, Successes };
    struct Tally
    {
        std::int64_t passed = 0, failed = 0, skipped = 0;
    };

    KeptLine m_header, m_next; ///< where the build of this session and of the next one starts
    KeptLine m_error;          ///< the first error of a crate that is being compiled
    KeptLine m_first;          ///< of the output of m_current
    std::string m_unfinished;  ///< the test whose output stands between its name and its result
    std::map<std::string, TestId, std::less<>> m_failures; ///< of the block
    Tally m_block;
    std::string m_binary; ///< the file of tests that the next block is of
    TestId m_current;     ///< whose output is shown
    TestId m_reasonOf;    ///< whose message comes next
    Section m_section = Section::Results;
    bool m_inBlock = false;
    bool m_isBinaryOpen = false, m_isBinaryNoted = false; ///< it is known; it was named since the last block
    bool m_isBuilt = false;                               ///< the build whose start is kept has ended
    bool m_listsFailures = false;                         ///< names follow
    bool m_isHeader = false;                              ///< this line announces a binary
    bool m_endsWithHeader = false;                        ///< the last line did
    bool m_isRed = false;
    bool m_buildsTests = false; ///< a warning of the build named a target of tests
};

} // namespace

std::unique_ptr<RunnerReader> makeCargoTestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<CargoTestReader>(origin, tests, "cargo-test");
}

} // namespace exhibit
