// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/native/zigtest.h"

#include "models/domain/text.h"
#include "models/parsing/runners/keptline.h"
#include "models/parsing/runners/linematch.h"

#include <string>

namespace exhibit {

namespace {

class ZigTestReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        const std::string_view text = line.text;
        if (text.empty())
            return;
        if (addTree(text, line) || addError(text, line) || addProgress(text, line) || addSummary(text, line) ||
            addTotals(text, line))
            return;
        if (isOpen() && m_failing.value >= 0)
            addPlace(text);
    }

private:
    /// `test`, `+- run test 141/142 passed, 1 failed`, `+- compile test Debug native 1 errors`
    bool addTree(std::string_view text, const LogLine& line)
    {
        static const re2::RE2 step(R"(^[ |]*(?:\+-|└─|├─) (run|compile|zig) test\b(.*)$)");
        const bool isRoot = text == "test";
        std::string kind, rest;
        const std::string_view branch = text.substr(std::min(text.find_first_not_of(" |"), text.size()));
        const bool mayBe = line.signs.has(Sign::Test) &&
                           (branch.starts_with("+-") || branch.starts_with("└─") || branch.starts_with("├─"));
        if (!isRoot && (!mayBe || !matchesWhole(text, step, &kind, &rest)))
            return false;
        if (isOpen() && session().isComplete() && isRoot && !m_isSummaryTree)
            close();
        sessionAt(line).extend(line);
        m_isSummaryTree = false;
        if (kind == "run" || kind == "zig" || kind == "compile")
            m_hasTestStep = true;
        if ((kind == "compile" || kind == "zig") && rest.ends_with(" errors")) {
            session().prove();
            const std::string_view message = m_compileError.isNull() ? text : std::string_view(m_compileError.text());
            session().addCollectionError("test", {}, message, m_compileError.isNull() ? line : m_compileError.view());
        }
        return true;
    }

    /// `error: 'mod.test.name' failed: why`, and errors of the compiler, which name a place first.
    bool addError(std::string_view text, const LogLine& line)
    {
        static const re2::RE2 failed(R"(^error: '(.+?)' failed:? ?(.*)$)");
        static const re2::RE2 died(R"(^error: '(.+?)' (?:terminated|crashed|timed out|leaked)\b ?.*$)");
        static const re2::RE2 compile(R"(^(\S+\.zig):\d+:\d+: error: (.*)$)");
        if (text.starts_with("error: '")) {
            std::string name, message;
            const bool isFailure = matchesWhole(text, failed, &name, &message);
            if (!isFailure && !matchesWhole(text, died, &name))
                return false;
            m_failing = sessionAt(line).addFailing(name, Outcome::Failed, line);
            session().prove();
            session().explain(m_failing, message.empty() ? text.substr(7) : std::string_view(message), line);
            return true;
        }
        if (m_compileError.isNull() && line.signs.has(Sign::Error) && matchesWhole(text, compile))
            m_compileError = KeptLine(line);
        if (text.starts_with("error: the following ") && isOpen())
            session().extend(line);
        return false;
    }

    /// `1/3 a.test.name...OK` of `zig test`; what a test prints may stand before the word, on several lines.
    bool addProgress(std::string_view text, const LogLine& line)
    {
        static const re2::RE2 progress(R"(^(?:Test \[)?(\d+)/(\d+)\]? (\S*test\b.*?)\.\.\. ?(.*)$)");
        std::string_view word = text;
        std::string number, of, name, rest;
        if (text.front() == 'T' || (text.front() >= '0' && text.front() <= '9')) {
            if (text.find("...") != std::string_view::npos &&
                matchesWhole(text, progress, &number, &of, &name, &rest)) {
                if (number == "1" && isOpen() && m_listed > 0)
                    close();
                if (!isOpen()) {
                    begin(line);
                    m_listed = 0;
                }
                ++m_listed;
                m_running = name;
                word = rest;
                session().extend(line);
            }
        }
        if (m_running.empty() || !isOpen())
            return false;
        std::optional<Outcome> outcome;
        if (word == "OK")
            outcome = Outcome::Passed;
        else if (word == "SKIP")
            outcome = Outcome::Skipped;
        else if (word == "FAIL" || word.starts_with("FAIL ("))
            outcome = Outcome::Failed;
        if (!outcome) {
            if (!word.empty() && m_message.isNull())
                m_message = KeptLine({line.first, line.last, word, line.raw});
            return false;
        }
        session().prove();
        m_failing = session().addResult(m_running, *outcome, line);
        if (*outcome == Outcome::Failed) {
            const LogLine reason =
                m_message.isNull() ? LogLine{line.first, line.last, word, line.raw} : m_message.view();
            session().explain(m_failing, reason.text, reason);
        } else {
            m_failing = {};
        }
        m_running.clear();
        m_message = {};
        return true;
    }

    /// `Build Summary: 23/25 steps succeeded; 1 failed; 369/370 tests passed; 1 failed; 2 skipped`
    bool addSummary(std::string_view text, const LogLine& line)
    {
        static const re2::RE2 tests(R"(^Build Summary: .*?; (\d+)/(\d+) tests passed(.*)$)");
        if (!text.starts_with("Build Summary: "))
            return false;
        std::int64_t passed = 0, total = 0;
        std::string rest;
        if (matchesWhole(text, tests, &passed, &total, &rest)) {
            RunCounts counts;
            counts.total = total;
            counts.passed = passed;
            counts.skipped = numberBefore(rest, "skipped").value_or(0);
            counts.failed = std::max<std::int64_t>(0, total - passed - *counts.skipped);
            sessionAt(line).prove();
            session().setStated(counts, line);
        } else if (isOpen() && text.find(" failed") != std::string_view::npos && m_hasTestStep) {
            session().setSummary(line);
        } else {
            return true;
        }
        session().setComplete();
        m_isSummaryTree = true;
        return true;
    }

    /// `All 3 tests passed.` and `2 passed; 1 skipped; 0 failed.` behind the list of `zig test`.
    bool addTotals(std::string_view text, const LogLine& line)
    {
        static const re2::RE2 all(R"(^All (\d+) tests? passed\.$)");
        static const re2::RE2 some(R"(^(\d+) passed; (\d+) skipped; (\d+) failed\.$)");
        if (!isOpen() || m_listed == 0 || !text.ends_with('.'))
            return false;
        RunCounts counts;
        std::int64_t passed = 0, skipped = 0, failed = 0;
        if (!matchesWhole(text, all, &passed) && !matchesWhole(text, some, &passed, &skipped, &failed))
            return false;
        counts.passed = passed;
        counts.skipped = skipped;
        counts.failed = failed;
        session().prove();
        session().setStated(counts, line);
        session().setComplete();
        return true;
    }

    /// `/a/b.zig:12:5: 0x1234 in test.name (test)`, below the frames of the library.
    void addPlace(std::string_view text)
    {
        static const re2::RE2 frame(R"(^(\S.*\.zig):(\d+):\d+: 0x[0-9a-f]+ in .*$)");
        std::string path;
        std::int64_t number = 0;
        if (text.find(".zig:") == std::string_view::npos || !matchesWhole(text, frame, &path, &number) ||
            path.find("/lib/zig/std/") != std::string::npos || path.find("/lib/std/") != std::string::npos)
            return;
        session().setCrash(m_failing, path, number);
    }

    KeptLine m_compileError; ///< the first
    KeptLine m_message;      ///< the first that m_running has printed
    std::string m_running;   ///< the test whose result comes next
    TestId m_failing;        ///< whose frames may follow
    int m_listed = 0;        ///< tests of `zig test`
    bool m_hasTestStep = false;
    bool m_isSummaryTree = false; ///< the tree of a summary comes next
};

} // namespace

std::unique_ptr<RunnerReader> makeZigTestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<ZigTestReader>(origin, tests, "zig-test");
}

} // namespace exhibit
