// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/javascript/denotest.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"

#include <string>

namespace exhibit {

namespace {

class DenoTestReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        if (addHeader(line) || (!m_isOutput && addTotals(line)) || !isOpen())
            return;
        if (line.text.starts_with("------- ") || line.text.ends_with(" output end -----"))
            m_isOutput = line.text.find(" output -------") != std::string_view::npos;
        else if (!m_isOutput && !addResult(line) && !addPlace(line))
            addReason(line);
    }

private:
    /// `running 9 tests from ./a.test.ts`: one a module.
    bool addHeader(const LogLine& line)
    {
        static const re2::RE2 header(R"(running \d+ tests? from (\S.*))");
        static const re2::RE2 typeError(R"((?:error: )?TS\d+ \[ERROR\]: (.+))");
        // Programs are checked as well; a session is only what names a file of tests.
        static const re2::RE2 check(R"(Check ((?:file://)?\S+\.[cm]?[jt]sx?))");
        static const re2::RE2 testFile(R"((?:.*[/\\])?(?:\S*[._])?test\.[cm]?[jt]sx?)");
        std::string module;
        if (line.text.starts_with("running ") && matchesWhole(line.text, header)) {
            if (isOpen() && m_isOver)
                startOver(line);
            sessionAt(line).prove();
            session().extend(line);
            m_isOutput = false;
            return true;
        }
        if (line.text == " ERRORS" && (!isOpen() || m_isOver)) { // dots have no header
            startOver(line);
            return true;
        }
        if (line.text.starts_with("Check ") && matchesWhole(line.text, check, &module)) {
            if (!isOpen() || m_isOver)
                startOver(line);
            m_module = module;
            return true;
        }
        std::string message;
        if (!isOpen() || m_module.empty() || line.text.find("[ERROR]: ") == std::string_view::npos ||
            !matchesWhole(line.text, typeError, &message))
            return false;
        if (!matchesWhole(m_module, testFile) && !isProven())
            return true;
        session().prove();
        session().addCollectionError(m_module, {}, message, line);
        session().setComplete();
        return true;
    }

    void startOver(const LogLine& line)
    {
        begin(line);
        m_isOver = m_isOutput = false;
        m_test = {};
        m_module.clear();
    }

    /// `name ... ok (5ms)`, `name ... FAILED (due to 1 failed step) (3ms)`, `name ... ignored (0ms)`.
    bool addResult(const LogLine& line)
    {
        static const re2::RE2 result(
            R"((?:(\S+\.[cm]?[jt]sx?) => )?(\S.*?) \.\.\. (ok|FAILED|ignored|cancelled)(?: \([^()]*\))? \(\d[^()]*\))");
        static const re2::RE2 after(R"((?:\.\.\. )?(.+ )?\.\.\. (?:ok|FAILED|ignored) \(.*\))");
        std::string file, name, word;
        if (line.text.find(" ... ") == std::string_view::npos)
            return false;
        if (!matchesWhole(line.text, result, &file, &name, &word))
            return matchesWhole(trimmed(line.text), after);
        if (!file.empty()) {
            session().prove(); // tests that run side by side name their file and have no header
            if (name.find(" ... ") != std::string::npos)
                return true; // a step
        }
        const Outcome outcome = word == "ok"        ? Outcome::Passed
                                : word == "ignored" ? Outcome::Skipped
                                : word == "FAILED"  ? Outcome::Failed
                                                    : Outcome::Error;
        session().addResult(name, outcome, line);
        return true;
    }

    /// `name => ./a.test.ts:75:6`, in the lists of errors and of failures; of a step: `name ... step => …`.
    bool addPlace(const LogLine& line)
    {
        static const re2::RE2 place(R"((\S.*?)(?: \.\.\. .+)? => (\S+?):(\d+):\d+)");
        static const re2::RE2 uncaught(R"((\S+) \(uncaught error\))");
        std::string name, path;
        std::int64_t number = 0;
        if (line.text.find(" => ") != std::string_view::npos && matchesWhole(line.text, place, &name, &path, &number)) {
            m_test = session().addFailing(name, Outcome::Failed, line);
            session().setCrash(m_test, path, number);
            return true;
        }
        if (!line.text.ends_with("(uncaught error)") || !matchesWhole(line.text, uncaught, &name))
            return false;
        m_uncaught = name;
        session().extend(line);
        return true;
    }

    void addReason(const LogLine& line)
    {
        if (!line.text.starts_with("error: "))
            return;
        const std::string_view message = line.text.substr(7);
        if (!m_uncaught.empty())
            session().addCollectionError(m_uncaught, {}, message, line);
        else if (m_test.value >= 0)
            session().explain(m_test, message, line);
        else if (m_isOver)
            session().extend(line); // `error: Test failed`
        m_uncaught.clear();
        m_test = {};
    }

    /// `FAILED | 7 passed (11 steps) | 2 failed | 1 ignored | 3 filtered out (8s)`.
    bool addTotals(const LogLine& line)
    {
        static const re2::RE2 totals(R"((?:ok|FAILED) \| \d+ passed.* \| \d+ failed.*\(.*\))");
        // Until 1.20 it was `test result: ok. 2 passed; …` with the time behind it.
        static const re2::RE2 older(
            R"(test result: (?:ok|FAILED)\. \d+ passed;.* \d+ failed; \d+ ignored;.* filtered out \(.*\))");
        const bool isOlder =
            isOpen() && isProven() && line.text.starts_with("test result: ") && matchesWhole(line.text, older);
        if (!isOlder && (!(line.text.starts_with("ok | ") || line.text.starts_with("FAILED | ")) ||
                         !matchesWhole(line.text, totals)))
            return false;
        RunCounts counts;
        counts.passed = numberBefore(line.text, "passed");
        counts.failed = numberBefore(line.text, "failed");
        counts.skipped = numberBefore(line.text, "ignored");
        if (isOpen() && m_isOver)
            startOver(line);
        sessionAt(line).prove();
        session().setStated(counts, line);
        session().setComplete();
        if (line.text.starts_with("FAILED") || line.text.starts_with("test result: FAILED"))
            session().setState(RunState::Failed);
        m_isOver = true;
        m_test = {};
        return true;
    }

    std::string m_module, m_uncaught;
    TestId m_test;
    bool m_isOutput = false; ///< what a test prints
    bool m_isOver = false;
};

} // namespace

std::unique_ptr<RunnerReader> makeDenoTestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<DenoTestReader>(origin, tests, "deno-test");
}

} // namespace exhibit
