// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/jvm/gradle.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

namespace exhibit {

namespace {

class GradleReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        if (line.text.empty() || (!isOpen() && isLetter(line.text.front()) && !mayBeginTail(line.text)))
            return;
        if (line.text.front() == ' ') {
            if (!addLogged(line))
                addReason(line);
            return;
        }
        m_test = {};
        noteClass(line);
        if (addTask(line) || addFailedCompile(line) || addFailedTests(line) || addTotals(line) || addVerdict(line) ||
            addDevice(line) || addCompileError(line))
            return;
        addEvent(line);
    }

    void noteCall(std::string_view command) override
    {
        m_isAsked = m_isAsked || command.find("gradle") != std::string_view::npos;
    }

private:
    /// The first lines of a cut log that Gradle may have printed: what failed, an event of a test.
    static bool mayBeginTail(std::string_view text)
    {
        return text.starts_with("Execution failed for task ':") ||
               (text.ends_with(" FAILED") && text.find(" > ") != std::string_view::npos);
    }

    void startOver(const LogLine& line)
    {
        begin(line);
        m_isTail = m_isTest = m_testRan = m_compileFailed = false;
        m_onDevices = 0;
        m_error.clear();
    }

    /// `Starting 2 tests on Pixel_4(AVD) - 11`: all that is said of those that pass, unless the device fails itself.
    bool addDevice(const LogLine& line)
    {
        static const re2::RE2 starting(R"(Starting (\d+) tests? on \S.*)");
        std::int64_t tests = 0;
        if (isOpen() && line.text.starts_with("Tests on ") &&
            line.text.find("Instrumentation run failed") != std::string_view::npos) {
            m_onDevices = 0;
            session().setPassesUnknown();
            return true;
        }
        if (!isOpen() || !line.text.starts_with("Starting ") || !matchesWhole(line.text, starting, &tests))
            return false;
        session().extend(line);
        m_onDevices = std::min(m_onDevices + tests, mostCounted);
        return true;
    }

    bool addTask(const LogLine& line)
    {
        static const re2::RE2 task(
            R"((?:> Task )?:((?:[\w.-]+:)*([\w.-]+))(?: (UP-TO-DATE|FROM-CACHE|NO-SOURCE|SKIPPED|FAILED))?)");
        std::string path, name, what;
        if ((!line.text.starts_with("> Task :") && line.text.front() != ':') ||
            !matchesWhole(line.text, task, &path, &name, &what))
            return false;
        if (!isOpen() || session().isComplete())
            startOver(line);
        session().extend(line);
        const std::string lower = lowered(name);
        const bool compiles = lower.starts_with("compile");
        const bool tests =
            !compiles &&
            (lower == "test" || lower.ends_with("test") || lower.starts_with("test") || lower == "check") &&
            lower.find("classes") == std::string::npos && !lower.starts_with("process");
        m_isTest = tests && what.empty();
        if (tests && lower != "check") {
            session().prove();
            m_testRan = m_testRan || what.empty() || what == "FAILED";
        }
        if (what == "FAILED" && compiles) {
            m_compileFailed = true;
            session().addCollectionError(":" + path, {}, m_error, line);
            if (lower.find("test") != std::string::npos)
                session().prove();
        }
        return true;
    }

    /// `A > b() FAILED`, `A > B > c PASSED`: events that the build was told to print.
    void addEvent(const LogLine& line)
    {
        static const re2::RE2 event(R"((\S.*? > .+) (PASSED|FAILED|SKIPPED))");
        std::string name, word;
        if (line.text.find(" > ") == std::string_view::npos || !matchesWhole(line.text, event, &name, &word))
            return;
        // Without a task above, the place of the failure below or the words of the build tell that it is Gradle's.
        if (!isOpen()) {
            startOver(line);
            m_isTail = true;
        } else if (!m_isTail) {
            session().prove();
        }
        m_testRan = true;
        const Outcome outcome = word == "PASSED"   ? Outcome::Passed
                                : word == "FAILED" ? Outcome::Failed
                                                   : Outcome::Skipped;
        const TestId test = session().addResult(name, outcome, line);
        m_test = outcome == Outcome::Failed ? test : TestId{};
    }

    /// `com.acme.CartTest`, `com.acme.CartTest > nested`: whose tests a plugin lists below.
    void noteClass(const LogLine& line)
    {
        static const re2::RE2 form(R"((?:[\w$]+\.)+[\w$]+(?: > \S.*)?)");
        m_class.clear();
        if (isOpen() && line.text.back() != ':' && matchesWhole(line.text, form))
            m_class = line.text;
    }

    /// `  Test adds() PASSED (1.2s)` of the plugin test-logger.
    bool addLogged(const LogLine& line)
    {
        static const re2::RE2 form(R"(  Test (\S.*?) (PASSED|FAILED|SKIPPED)(?: \([\d.]+m?s\))?)");
        std::string name, word;
        if (!isOpen() || !line.text.starts_with("  Test ") || !matchesWhole(line.text, form, &name, &word))
            return false;
        const Outcome outcome = word == "PASSED"   ? Outcome::Passed
                                : word == "FAILED" ? Outcome::Failed
                                                   : Outcome::Skipped;
        const TestId test = session().addResult(m_class.empty() ? name : m_class + " > " + name, outcome, line);
        m_test = outcome == Outcome::Failed ? test : TestId{};
        return true;
    }

    void addReason(const LogLine& line)
    {
        static const re2::RE2 crash(R"(\s+(.+) at (\S+\.\w+):(\d+))");
        if (m_test.value < 0 || isBlank(line.text))
            return;
        std::string what, path;
        std::int64_t number = 0;
        if (matchesWhole(line.text, crash, &what, &path, &number)) {
            session().prove();
            session().setCrash(m_test, path, number);
        }
        session().explain(m_test, trimmed(line.text), line);
    }

    bool addTotals(const LogLine& line)
    {
        static const re2::RE2 totals(R"((\d+) tests? completed(?:, \d+ failed)?(?:, \d+ skipped)?)");
        static const re2::RE2 logger(R"((?:SUCCESS|FAILURE): Executed (\d+) tests? in .*)"); // of a plugin
        std::int64_t total = 0;
        const bool isLogger = isOpen() && line.text.find(": Executed ") != std::string_view::npos &&
                              matchesWhole(line.text, logger, &total);
        if (!isLogger && (!isDigit(line.text.front()) || !matchesWhole(line.text, totals, &total)))
            return false;
        RunCounts counts;
        counts.total = total;
        counts.failed = numberBefore(line.text, "failed").value_or(0);
        counts.skipped = numberBefore(line.text, "skipped").value_or(0);
        // Where the tasks are cut off above, the words of Gradle below prove it; it counts only where a test failed.
        if (!isOpen() && *counts.failed == 0)
            return false;
        if (!isOpen())
            startOver(line);
        else
            session().prove();
        // Gradle says the numbers of a task behind the plugin.
        const RunCounts before = std::exchange(m_logged, isLogger ? counts : RunCounts{});
        if (!isLogger && before == counts)
            session().extend(line);
        else
            session().addStated(counts, line);
        m_testRan = true;
        return true;
    }

    /// `Execution failed for task ':compileTestJava'.`: in the tail of a log all that tells that no test could run.
    bool addFailedCompile(const LogLine& line)
    {
        static const re2::RE2 failed(R"(Execution failed for task ':((?:[\w.-]+:)*compile\w*Test\w*)'\.)");
        std::string path;
        if (!line.text.starts_with("Execution failed") || !matchesWhole(line.text, failed, &path))
            return false;
        if (!isOpen() || session().isComplete())
            startOver(line);
        session().prove();
        session().extend(line);
        if (!m_compileFailed)
            session().addCollectionError(":" + path, {}, m_error, line);
        m_compileFailed = true;
        return true;
    }

    /// `Execution failed for task ':test'.` and `> There were failing tests. See the report at: …` below it: in the
    /// tail of a log all that tells that tests ran.
    bool addFailedTests(const LogLine& line)
    {
        static const re2::RE2 failed(R"(Execution failed for task ':(?:[\w.-]+:)*[\w.-]+'\.)");
        if (line.text.starts_with("Execution failed") && matchesWhole(line.text, failed)) {
            if (!isOpen() || session().isComplete())
                startOver(line);
            session().extend(line);
            return true;
        }
        if (!isOpen() || !line.text.starts_with("> There were failing tests"))
            return false;
        session().prove();
        session().extend(line);
        m_testRan = true;
        return true;
    }

    bool addCompileError(const LogLine& line)
    {
        static const re2::RE2 error(R"((?:e: )?(?:file://)?\S+\.(?:java|kt|kts|groovy|scala):\d+.*error.*|e: .+)");
        if (!isOpen() || !m_error.empty() || !matchesWhole(line.text, error))
            return false;
        m_error = line.text;
        return true;
    }

    /// A task prints totals only if a test of it failed: those of the others are in its events alone.
    void addUnstated()
    {
        RunnerSession& build = session();
        RunCounts counts;
        counts.passed = build.count(Outcome::Passed);
        counts.failed = build.count(Outcome::Failed);
        counts.skipped = build.count(Outcome::Skipped);
        counts.total = *counts.passed + *counts.failed + *counts.skipped;
        if (build.hasStated() && *counts.total > build.stated().total.value_or(0))
            build.setCounts(counts);
        if (build.hasStated() || m_onDevices < *counts.total || m_onDevices == 0)
            return;
        counts.total = m_onDevices;
        counts.passed = m_onDevices - *counts.failed - *counts.skipped;
        build.setCounts(counts);
    }

    bool addVerdict(const LogLine& line)
    {
        const bool failed = line.text == "BUILD FAILED" || line.text.starts_with("BUILD FAILED in ");
        const bool succeeded = line.text == "BUILD SUCCESSFUL" || line.text.starts_with("BUILD SUCCESSFUL in ");
        if ((!failed && !succeeded) || !isOpen())
            return false;
        RunnerSession& build = session();
        build.extend(line);
        build.setComplete();
        build.setExitCode(failed ? 1 : 0);
        addUnstated();
        if (failed && (m_isAsked || build.hasStated()))
            build.prove(); // tests were asked for, and the build did not come so far
        const bool anyRed = build.stated().failed.value_or(0) > 0 || build.count(Outcome::Failed) > 0;
        if (failed && !anyRed)
            build.setState(m_testRan && !m_compileFailed ? RunState::Failed : RunState::CollectionFailed);
        else if (!failed && !build.hasStated() && !build.hasResults())
            build.setState(m_testRan ? RunState::Passed : RunState::NoTests);
        if (!build.hasStated() && !build.hasResults()) {
            build.setSummary(line);
            if (m_testRan)
                build.setPassesUnknown();
        } else if (!build.hasStated()) {
            build.setSummary(line);
        }
        return true;
    }

    TestId m_test;
    std::string m_class;          ///< whose tests stand below
    std::int64_t m_onDevices = 0; ///< tests that were started on devices
    RunCounts m_logged;           ///< totals of the plugin for the task that runs
    std::string m_error;          ///< first error of a compiler
    bool m_isTest = false, m_testRan = false, m_compileFailed = false;
    bool m_isTail = false;  ///< the session began with the event of a test
    bool m_isAsked = false; ///< a command asks for tests
};

} // namespace

std::unique_ptr<RunnerReader> makeGradleReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<GradleReader>(origin, tests, "gradle");
}

} // namespace exhibit
