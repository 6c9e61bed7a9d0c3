// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/others/darttest.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"

#include <string>

namespace exhibit {

namespace {

class DartTestReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        static const re2::RE2 progress(R"((?:\d+:)?(\d+):(\d\d) \+(\d+)(?: ~(\d+))?(?: -(\d+))?: (.*))");
        std::int64_t minutes = 0, seconds = 0, passed = 0;
        std::string skipped, failed, what;
        if (line.text.size() > 8 && isDigit(line.text.front()) &&
            matchesWhole(line.text, progress, &minutes, &seconds, &passed, &skipped, &failed, &what)) {
            RunCounts counts;
            counts.passed = passed;
            counts.skipped = numberOf(skipped).value_or(0);
            counts.failed = numberOf(failed).value_or(0);
            addProgress(line, counts, what);
            session().setDuration(static_cast<double>(minutes * 60 + seconds));
            return;
        }
        if (m_test.value >= 0 && isOpen())
            addReason(line);
    }

private:
    void addProgress(const LogLine& line, const RunCounts& counts, std::string_view what)
    {
        const bool restarts =
            isOpen() && (session().isComplete() || *counts.passed < session().stated().passed.value_or(0));
        if (!isOpen() || restarts)
            begin(line);
        session().prove();
        const bool final = what == "All tests passed!" || what == "Some tests failed." ||
                           what == "All tests skipped." || what == "No tests ran." ||
                           what == "No tests match the requested tag selectors.";
        // The counts of a line are those before its test: a result shows in the counts of the next line.
        addResults(line, counts);
        session().setStated(counts, line);
        m_test = {};
        if (final) {
            session().setComplete();
            m_current.clear();
            if (*counts.passed + *counts.failed == 0)
                session().setState(RunState::NoTests);
            return;
        }
        if (what.ends_with(" [E]")) {
            what.remove_suffix(4);
            m_test = session().addFailing(what, Outcome::Failed, line);
            m_current.clear();
            return;
        }
        m_current = isTest(what) ? what : std::string_view();
    }

    static bool isTest(std::string_view what)
    {
        return !what.starts_with("loading ") && !what.ends_with("(setUpAll)") && !what.ends_with("(tearDownAll)");
    }

    void addResults(const LogLine& line, const RunCounts& counts)
    {
        const RunCounts& before = session().stated();
        // Tests run side by side, so a name is sure only if one result came and one test was named.
        if (m_current.empty() || !session().hasStated() || session().has(m_current))
            return;
        const std::int64_t passed = *counts.passed - before.passed.value_or(0);
        if (passed == 1 && counts.failed == before.failed && counts.skipped == before.skipped)
            session().addResult(m_current, Outcome::Passed, line);
    }

    void addReason(const LogLine& line)
    {
        static const re2::RE2 place(R"(\s+(\S+\.dart) (\d+):\d+.*)");
        if (isBlank(line.text))
            return;
        if (line.text.front() != ' ') {
            m_test = {};
            return;
        }
        std::string path;
        std::int64_t number = 0;
        if (matchesWhole(line.text, place, &path, &number) && !path.starts_with("package:matcher") &&
            !path.starts_with("package:test_api"))
            session().setCrash(m_test, path, number);
        session().explain(m_test, trimmed(line.text), line);
    }

    std::string m_current; ///< test that the last line named
    TestId m_test;         ///< failing test whose error comes
};

} // namespace

std::unique_ptr<RunnerReader> makeDartTestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<DartTestReader>(origin, tests, "dart-test");
}

} // namespace exhibit
