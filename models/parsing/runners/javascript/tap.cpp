// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/javascript/tap.h"

#include "models/domain/text.h"
#include "models/parsing/runners/keptline.h"
#include "models/parsing/runners/linematch.h"

#include <string>

namespace exhibit {

namespace {

class TapReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        const std::string_view text = line.text;
        if (text.starts_with("TAP version 1")) {
            startOver(line);
            session().prove();
            return;
        }
        if (addPlan(line) || addPoint(line) || !isOpen())
            return;
        if (text.starts_with("Bail out!")) {
            session().extend(line);
            session().setState(RunState::Interrupted);
        } else if (text.starts_with("# ")) {
            addComment(line);
        } else if (text == "}" || text == "  ..." || text == "  ---") {
            session().extend(line);
        } else if (m_test.value >= 0) {
            addReason(line);
        }
    }

    void finish() override
    {
        if (isOpen() && m_points > 0 && m_points >= m_planned && m_planned >= 0)
            session().setComplete();
        // Points without a plan and without a version are lines of any program.
        if (isOpen() && m_planned < 0 && !m_hasVersion)
            startOver({});
        close();
    }

private:
    void startOver(const LogLine& line)
    {
        begin(line);
        m_points = 0;
        m_planned = -1;
        m_test = {};
        m_hasVersion = line.text.starts_with("TAP version");
    }

    bool addPlan(const LogLine& line)
    {
        static const re2::RE2 plan(R"(1\.\.(\d+)(?: *# *(.*))?)");
        std::int64_t number = 0;
        std::string comment;
        if (!line.text.starts_with("1..") || !matchesWhole(line.text, plan, &number, &comment))
            return false;
        if (isOpen() && m_planned >= 0 && m_points >= m_planned)
            close();
        if (!isOpen())
            startOver(line);
        m_planned = number;
        session().extend(line);
        session().setSummary(line);
        if (m_points > 0 && m_points >= number)
            session().prove();
        if (number == 0) {
            session().prove();
            session().setComplete();
            session().setState(RunState::NoTests);
        }
        return true;
    }

    bool addPoint(const LogLine& line)
    {
        static const re2::RE2 point(R"((not )?ok(?: (\d+))?(?: -)?(?: +(.*?))?(?: *\{)?)");
        static const re2::RE2 directive(R"((?i)(.*?)\s*# *(skip|todo|time=\S+|in \d+ ?ms)\b.*)");
        static const re2::RE2 timed(R"((.+) in \d+ ?ms)"); // bats -T
        const std::string_view text = line.text;
        if (!text.starts_with("ok ") && !text.starts_with("not ok ") && text != "ok" && text != "not ok")
            return false;
        std::string red, number, name, plain, word;
        if (!matchesWhole(text, point, &red, &number, &name) || number.empty())
            return false;
        if (!isOpen())
            startOver(line);
        ++m_points;
        Outcome outcome = red.empty() ? Outcome::Passed : Outcome::Failed;
        if (matchesWhole(name, directive, &plain, &word)) {
            name = plain;
            const std::string lower = lowered(word);
            if (lower == "skip")
                outcome = Outcome::Skipped;
            else if (lower == "todo")
                outcome = red.empty() ? Outcome::XPassed : Outcome::XFailed;
        }
        if (matchesWhole(name, timed, &plain))
            name = plain;
        if (name.empty())
            name = "#" + number;
        const TestId test = session().addResult(name, outcome, line);
        m_test = outcome == Outcome::Failed ? test : TestId{};
        if (m_planned >= 0 || m_hasVersion)
            session().prove();
        return true;
    }

    /// `# pass 3` and the like: what node-tap, tape and mocha print at the end.
    void addComment(const LogLine& line)
    {
        static const re2::RE2 total(R"(# (tests|pass|fail|ok|failed).*)");
        if (m_points > 0 && matchesWhole(line.text, total))
            session().extend(line);
        addNodeTotal(line);
        addDiagnostic(line);
    }

    /// bats: `# (in test file a.bats, line 2)`, also `(from function f in file b.bash, line 3,`, and `#   \`false'
    /// failed`
    void addDiagnostic(const LogLine& line)
    {
        static const re2::RE2 place(R"(#\s+\(?(?:from function .* )?in (?:test )?file (\S.*), line (\d+)[,)])");
        std::string path;
        std::int64_t number = 0;
        if (m_test.value < 0)
            return;
        if (matchesWhole(line.text, place, &path, &number))
            session().setCrash(m_test, path, number);
        else if (line.text.ends_with(" failed") || line.text.ends_with(" failed with status 1"))
            session().explain(m_test, trimmed(line.text.substr(1)), line);
    }

    /// Node counts the tests inside of its suites, of which only the suites are points of the plan: `# tests 3`,
    /// `# suites 1`, `# pass 2` and so on, `# duration_ms 12.5` at the end.
    void addNodeTotal(const LogLine& line)
    {
        static const re2::RE2 form(R"(# (tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) ([\d.]+))");
        std::string word, number;
        if (m_points == 0 || !matchesWhole(line.text, form, &word, &number))
            return;
        const std::int64_t count = numberOf(number).value_or(0);
        if (word == "tests") {
            m_node = {};
            m_node.total = count;
            m_hasSuites = false;
            m_total = KeptLine(line);
        } else if (word == "suites") {
            m_hasSuites = true;
        } else if (word == "pass") {
            m_node.passed = count;
        } else if (word == "fail") {
            m_node.failed = count;
        } else if (word == "cancelled") {
            m_node.errors = count;
        } else if (word != "duration_ms") {
            m_node.skipped = m_node.skipped.value_or(0) + count;
        } else if (m_hasSuites && m_node.total && m_node.passed && m_node.failed) {
            session().setStated(m_node, m_total.view());
            session().setDuration(secondsOf(number, "ms"));
            session().extend(line);
        }
    }

    /// YAML below a failing point, or an indented stack.
    void addReason(const LogLine& line)
    {
        static const re2::RE2 message(R"(\s+(?:message|error|operator): *['"|>-]*(.*?)['"]?)");
        static const re2::RE2 place(R"((?:\s+at(?::| ) *)(?:.*[ (])?['"]?([^ ('"]+?\.\w+):(\d+)(?::\d+)?.*)");
        if (isBlank(line.text) || line.text.front() != ' ')
            return;
        std::string text, path;
        std::int64_t number = 0;
        if (matchesWhole(line.text, place, &path, &number)) {
            session().setCrash(m_test, path, number);
            return;
        }
        const std::string_view words = trimmed(line.text);
        if (words == "---" || words == "..." || words.starts_with("1..") || words.starts_with("ok ") || words == "}")
            return;
        if (words.starts_with("not ok "))
            return;
        if (matchesWhole(line.text, message, &text)) {
            if (!text.empty())
                session().explain(m_test, text, line);
        } else if (words.find(": ") != std::string_view::npos && isUpper(words.front())) {
            session().explain(m_test, words, line);
        }
    }

    RunCounts m_node; ///< as node prints them
    KeptLine m_total;
    TestId m_test;
    std::int64_t m_points = 0;
    std::int64_t m_planned = -1; ///< -1: no plan yet
    bool m_hasVersion = false;
    bool m_hasSuites = false;
};

} // namespace

std::unique_ptr<RunnerReader> makeTapReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<TapReader>(origin, tests, "tap");
}

} // namespace exhibit
