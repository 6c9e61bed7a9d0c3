// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/rust/nextest.h"

#include "models/domain/text.h"
#include "models/parsing/runners/keptline.h"
#include "models/parsing/runners/linematch.h"
#include "models/parsing/runners/rust/rustpanic.h"

#include <map>
#include <string>

namespace exhibit {

namespace {

class NextestReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        const std::string_view text = trimmed(line.text);
        if (text.empty())
            return;
        if (addStart(text, line) || (isOpen() && addStatus(text, line)) || addSummary(text, line) || !isOpen() ||
            addReason(text, line))
            return;
        if (text.starts_with("error: test run failed") || text.starts_with("warning: ")) {
            if (session().isComplete())
                session().extend(line);
        } else if (text.starts_with("error: no tests to run")) {
            session().prove();
            session().setSummary(line);
            session().setComplete();
        } else if (text.starts_with("Cancel") && text.find(" due to ") != std::string_view::npos) {
            session().extend(line);
            m_isCancelled =
                text.find("signal") != std::string_view::npos || text.find("interrupt") != std::string_view::npos;
        }
    }

    void finish() override
    {
        if (isOpen())
            end();
        close();
    }

private:
    struct Attempt
    {
        std::int64_t count = 0;
        KeptLine line; ///< of the last one
        KeptLine reason;
        std::string crashPath;
        std::int64_t crashLine = 0;
    };

    /// ` Nextest run ID …`, and `    Starting N tests across B binaries`, which older versions begin with.
    bool addStart(std::string_view text, const LogLine& line)
    {
        static const re2::RE2 starting(R"(^Starting (\d+) tests? across (\d+) binar.*$)");
        const bool isRun = text.starts_with("Nextest run ID ");
        if (!isRun && (!text.starts_with("Starting ") || !matchesWhole(text, starting)))
            return false;
        if (isOpen() && (isRun || m_isStarted))
            end();
        if (!isOpen() || isRun || m_isStarted)
            begin(line);
        session().prove();
        session().extend(line);
        m_isStarted = !isRun;
        m_isTail = false;
        m_isSummed = m_isCancelled = false;
        m_attempts.clear();
        m_failing = {};
        return true;
    }

    /// `        PASS [   0.007s] (  1/113) crate module::test`
    bool addStatus(std::string_view text, const LogLine& line)
    {
        static const re2::RE2 status(
            R"(^(?:TRY (\d+) )?([A-Z][A-Z0-9+/ -]*?)(?: (\d+)/\d+)? \[ *[\d.]+s *\] +(?:\([^)]*\) +)?(\S+ +\S.*)$)");
        if (text.front() < 'A' || text.front() > 'Z' || text.find("s] ") == std::string_view::npos)
            return false;
        std::string word, name;
        std::optional<std::int64_t> attempt, passedAttempt;
        if (!matchesWhole(text, status, &attempt, &word, &passedAttempt, &name))
            return false;
        m_attempt = nullptr;
        m_failing = {};
        if (word == "SLOW" || word == "SETUP" || word == "RETRY" || word.starts_with("TERMINATING") ||
            word.find("DELAY") != std::string::npos || word.starts_with("SETUP "))
            return true;
        const bool passes = word == "PASS" || word == "LEAK" || word == "FLAKY" || word == "XPASS" ||
                            word == "TMPASS" || word == "TIMEOUT-PASS" || word == "PASS + LEAK";
        if (word == "SKIP") {
            session().addResult(name, Outcome::Skipped, line, m_isSummed);
        } else if (passes) {
            const TestId test = session().addResult(name, Outcome::Passed, line, true);
            const auto tried = m_attempts.find(name);
            if (tried != m_attempts.end()) {
                session().addRetries(test, tried->second.count, tried->second.line.view());
                m_attempts.erase(tried);
            }
        } else if (attempt && !m_isSummed) {
            // Whether another attempt follows is not said; what is not made good later stands in the list at the end.
            m_attempt = &m_attempts[name];
            ++m_attempt->count;
            m_attempt->line = KeptLine(line);
            session().extend(line);
        } else {
            addFailure(name, line);
        }
        return true;
    }

    void addFailure(const std::string& name, const LogLine& line)
    {
        const auto tried = m_attempts.find(name);
        m_failing =
            session().addFailing(name, Outcome::Failed, tried == m_attempts.end() ? line : tried->second.line.view());
        session().extend(line);
        if (tried == m_attempts.end())
            return;
        const Attempt& attempt = tried->second;
        if (!attempt.reason.isNull())
            session().explain(m_failing, attempt.reason.text(), attempt.reason.view());
        session().setCrash(m_failing, attempt.crashPath, attempt.crashLine);
        m_attempts.erase(tried);
    }

    /// `     Summary [   0.380s] 677/678 tests run: 676 passed (2 slow), 1 failed, 0 skipped`
    bool addSummary(std::string_view text, const LogLine& line)
    {
        static const re2::RE2 summary(R"(^Summary \[ *([\d.]+)s *\] +(\d+)(?:/\d+)? tests? run: (.*)$)");
        if (!text.starts_with("Summary ["))
            return false;
        std::string seconds, parts;
        std::int64_t run = 0;
        if (!matchesWhole(text, summary, &seconds, &run, &parts))
            return false;
        RunCounts counts;
        counts.total = run;
        counts.passed = numberBefore(parts, "passed").value_or(0);
        // `exec failed` and `timed out` are failures of their own.
        counts.failed = run - *counts.passed;
        counts.skipped = numberBefore(parts, "skipped").value_or(0);
        if (!isOpen() || (m_isTail && m_isSummed)) { // of a capture that keeps the end alone
            if (isOpen())
                end();
            begin(line).prove();
            m_attempts.clear();
            m_failing = {};
            m_isStarted = m_isCancelled = false;
            m_isTail = true;
        }
        session().setStated(counts, line);
        session().setDuration(std::strtod(seconds.c_str(), nullptr));
        session().setComplete();
        m_isSummed = true;
        return true;
    }

    bool addReason(std::string_view text, const LogLine& line)
    {
        if (m_attempt == nullptr && m_failing.value < 0)
            return false;
        if (const std::optional<RustPanic> panic = rustPanicOf(text)) {
            m_isReasonNext = panic->message.empty();
            if (m_attempt != nullptr) {
                m_attempt->crashPath = panic->path;
                m_attempt->crashLine = panic->line;
            } else {
                session().setCrash(m_failing, panic->path, panic->line);
            }
            if (!m_isReasonNext)
                explain(panic->message, line);
            return true;
        }
        if (text.starts_with("Error: ") || m_isReasonNext)
            explain(text, line);
        m_isReasonNext = false;
        return false;
    }

    void explain(std::string_view message, const LogLine& line)
    {
        if (m_attempt == nullptr)
            session().explain(m_failing, message, line);
        else if (m_attempt->reason.isNull())
            m_attempt->reason = KeptLine({line.first, line.last, message, line.raw});
    }

    /// What was tried again and neither passed nor is listed as failed had failed when the run ended.
    void end()
    {
        if (!m_isSummed) {
            while (!m_attempts.empty()) {
                const std::string name = m_attempts.begin()->first;
                const KeptLine line = m_attempts.begin()->second.line;
                addFailure(name, line.view());
            }
        }
        if (m_isCancelled)
            session().setState(RunState::Interrupted);
        m_attempts.clear();
        m_attempt = nullptr;
        m_failing = {};
    }

    std::map<std::string, Attempt> m_attempts; ///< failed ones of tests without a result yet
    Attempt* m_attempt = nullptr;              ///< whose output may follow
    TestId m_failing;                          ///< whose output may follow
    bool m_isReasonNext = false;
    bool m_isStarted = false;
    bool m_isSummed = false;
    bool m_isCancelled = false;
    bool m_isTail = false; ///< the session began with its totals
};

} // namespace

std::unique_ptr<RunnerReader> makeNextestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<NextestReader>(origin, tests, "cargo-nextest");
}

} // namespace exhibit
