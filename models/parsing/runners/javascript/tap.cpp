// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/javascript/tap.h"

#include "models/domain/text.h"
#include "models/parsing/reports/testnodeid.h"
#include "models/parsing/runners/keptline.h"
#include "models/parsing/runners/linematch.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

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
        if (addInBraces(line) || addSubtest(line) || addPlan(line) || addPoint(line))
            return;
        if (!isOpen() && beginsTail(text))
            startOver(line);
        if (!isOpen())
            return;
        if (text.starts_with("Bail out!")) {
            session().extend(line);
            session().setState(RunState::Interrupted);
        } else if (text.starts_with("# ")) {
            addComment(line);
        } else if (text == "}" || text == "  ..." || text == "  ---") {
            session().extend(line);
        } else if (m_pending && addDetail(line)) {
            return;
        } else if (m_test.value >= 0) {
            addReason(line);
        }
    }

    void finish() override
    {
        conclude();
        // Points without a plan and without a version are lines of any program.
        if (isOpen() && m_planned < 0 && !m_hasVersion && !m_isTail)
            startOver({});
        close();
    }

private:
    /// All points of the plan were there.
    void conclude()
    {
        addPending();
        for (const Pending& inside : std::exchange(m_inside, {}))
            addResult(inside.point, inside.line.view());
        m_test = {};
        if (isOpen() && m_points > 0 && m_points >= m_planned && m_planned >= 0)
            session().setComplete();
        // All points are lost, and tape's totals are not.
        if (isOpen() && m_points == 0 && !m_hasSuites && m_node.total.value_or(0) > 0 && m_node.passed &&
            m_node.total == *m_node.passed + m_node.failed.value_or(0)) {
            m_isTail = true;
            session().prove();
            session().setStated(m_node, m_total.view());
            session().setComplete();
        }
        // The beginning is lost, and the totals at the end are not.
        if (isOpen() && m_points > 0 && m_points < m_planned && m_lastNumber == m_planned && m_node.total &&
            !m_hasSuites && m_node.failed) {
            session().setStated(m_node, m_total.view());
            session().setComplete();
        }
    }

    /// `# tests 12`, which node's totals begin with: where all above is lost these tell the session, if they are whole.
    static bool beginsTail(std::string_view text)
    {
        static const re2::RE2 form(R"(# tests \d+)");
        return text.starts_with("# tests ") && matchesWhole(text, form);
    }

    void startOver(const LogLine& line)
    {
        conclude();
        begin(line);
        m_isTail = false;
        m_points = m_lastNumber = 0;
        m_node = {};
        m_hasSuites = false;
        m_planned = -1;
        m_test = {};
        m_hasVersion = line.text.starts_with("TAP version");
        m_titles.clear();
        m_pending.reset();
        m_inside.clear();
        m_groups.clear();
        m_hasSubtests = m_isNode = false;
    }

    /// Node names a test before it runs, and what runs inside of it stands deeper, before its own point:
    /// `    # Subtest: adds`.
    bool addSubtest(const LogLine& line)
    {
        constexpr std::string_view mark = "# Subtest: ";
        const std::size_t indent = indentOf(line.text);
        if (!isOpen() || !line.text.substr(indent).starts_with(mark) || indent % 4 != 0 || indent / 4 > mostNested)
            return false;
        addPending();
        m_hasSubtests = true;
        m_titles.resize(indent / 4);
        m_titles.emplace_back(line.text.substr(indent + mark.size(), maxNodeIdBytes));
        session().extend(line);
        return true;
    }

    bool addPlan(const LogLine& line)
    {
        static const re2::RE2 plan(R"(1\.\.(\d+)(?: *# *(.*))?)");
        std::int64_t number = 0;
        std::string comment;
        if (!line.text.starts_with("1..") || !matchesWhole(line.text, plan, &number, &comment))
            return false;
        addPending();
        if (isOpen() && m_planned >= 0 && m_points >= m_planned)
            finish();
        if (!isOpen())
            startOver(line);
        m_planned = number;
        session().extend(line);
        session().setSummary(line);
        // Of a log that lost its beginning the last point tells that it is the plan of these.
        if (m_points > 0 && (m_points >= number || m_lastNumber == number))
            session().prove();
        if (number == 0) {
            session().prove();
            session().setComplete();
            session().setState(RunState::NoTests);
        }
        return true;
    }

    struct Point
    {
        std::string name;
        Outcome outcome = Outcome::Passed;
        std::int64_t number = 0;
    };

    /// `not ok 2 - title # SKIP reason`, without the blanks before it.
    static std::optional<Point> pointOf(std::string_view text)
    {
        static const re2::RE2 form(R"((not )?ok(?: (\d+))?(?: -)?(?: +(.*?))?(?: *\{)?)");
        static const re2::RE2 directive(R"((?i)(.*?)\s*# *(skip|todo|time=\S+|in \d+ ?ms)\b.*)");
        static const re2::RE2 timed(R"((.+) in \d+ ?ms)"); // bats -T
        if (!text.starts_with("ok ") && !text.starts_with("not ok ") && text != "ok" && text != "not ok")
            return std::nullopt;
        std::string red, number, plain, word;
        Point point;
        if (!matchesWhole(text, form, &red, &number, &point.name) || number.empty())
            return std::nullopt;
        point.outcome = red.empty() ? Outcome::Passed : Outcome::Failed;
        point.number = numberOf(number).value_or(0);
        if (matchesWhole(point.name, directive, &plain, &word)) {
            point.name = plain;
            const std::string lower = lowered(word);
            if (lower == "skip")
                point.outcome = Outcome::Skipped;
            else if (lower == "todo")
                point.outcome = red.empty() ? Outcome::XPassed : Outcome::XFailed;
        }
        if (matchesWhole(point.name, timed, &plain))
            point.name = plain;
        if (point.name.empty())
            point.name = "#" + number;
        return point;
    }

    /// `ok 1 - a.spec.js # time=2ms {`, and below it, four blanks deeper, what it holds, up to `}`: the tests are the
    /// points that hold none. One that fails although nothing in it does is a test of its own.
    bool addInBraces(const LogLine& line)
    {
        constexpr std::size_t step = 4;
        const std::size_t indent = step * m_groups.size();
        const std::string_view text = line.text;
        if (m_groups.empty() && !text.ends_with('{'))
            return false;
        if (text.size() < indent || indentOf(text) < indent) {
            if (m_groups.empty() || trimmed(text) != "}")
                return false;
            session().extend(line);
            closeGroup();
            return true;
        }
        const std::optional<Point> point = pointOf(text.substr(indent));
        if (!point || (m_groups.empty() && m_hasSubtests))
            return false;
        if (!isOpen())
            startOver(line);
        session().extend(line);
        if (m_groups.empty()) {
            ++m_points;
            m_lastNumber = point->number;
        }
        if (m_planned >= 0 || m_hasVersion)
            session().prove();
        if (text.ends_with('{')) {
            m_groups.push_back({*point, KeptLine(line), false});
            return true;
        }
        if (m_groups.empty())
            return false;
        addOfGroup(*point, line);
        return true;
    }

    void addOfGroup(const Point& point, const LogLine& line)
    {
        Point whole = point;
        for (auto group = m_groups.rbegin(); group != m_groups.rend(); ++group) {
            group->tellsFailure = group->tellsFailure || point.outcome == Outcome::Failed;
            if (whole.name.size() + group->point.name.size() < maxNodeIdBytes)
                whole.name.insert(0, group->point.name + " > ");
        }
        addResult(whole, line);
    }

    void closeGroup()
    {
        const Group group = std::move(m_groups.back());
        m_groups.pop_back();
        m_test = {};
        if (group.point.outcome == Outcome::Failed && !group.tellsFailure)
            addOfGroup(group.point, group.line.view());
    }

    bool addPoint(const LogLine& line)
    {
        const std::size_t indent = m_hasSubtests ? indentOf(line.text) : 0;
        const std::optional<Point> point = pointOf(line.text.substr(indent));
        if (!point)
            return false;
        if (!isOpen())
            startOver(line);
        if (m_hasSubtests) {
            addPending();
            const std::size_t depth = indent / 4;
            m_pending = Pending{*point, KeptLine(line), depth, m_titles.size() > depth + 1, false, false, {}};
            m_titles.resize(std::min(m_titles.size(), depth + 1));
            session().extend(line);
            if (depth > 0)
                return true;
        }
        ++m_points;
        m_lastNumber = point->number;
        if (!m_hasSubtests)
            addResult(*point, line);
        if (m_planned >= 0 || m_hasVersion)
            session().prove();
        return true;
    }

    void addResult(const Point& point, const LogLine& line)
    {
        const TestId test = session().addResult(point.name, point.outcome, line);
        m_test = point.outcome == Outcome::Failed ? test : TestId{};
    }

    /// A line of the YAML below a point whose result waits for it. Node writes the time of each, and of what failed
    /// whether it was only something inside.
    bool addDetail(const LogLine& line)
    {
        constexpr std::size_t most = 200;
        const std::size_t indent = indentOf(line.text);
        if (isBlank(line.text) || indent < 4 * m_pending->depth + 2)
            return false;
        const std::string_view words = line.text.substr(indent);
        m_isNode = m_isNode || words.starts_with("duration_ms: ");
        m_pending->isSuite = m_pending->isSuite || words == "type: 'suite'";
        m_pending->isOfInside = m_pending->isOfInside || words == "failureType: 'subtestsFailed'";
        if (m_pending->point.outcome == Outcome::Failed && m_pending->details.size() < most)
            m_pending->details.emplace_back(line);
        return true;
    }

    struct Pending
    {
        Point point;
        KeptLine line;
        std::size_t depth;
        bool hasInside; ///< points inside of it came before
        bool isSuite, isOfInside;
        std::vector<KeptLine> details;
    };

    struct Group
    {
        Point point;
        KeptLine line;
        bool tellsFailure; ///< something in it does
    };

    /// The point whose details have been read. Of node each test that ran counts, however deep; of others what stands
    /// deeper is part of its point.
    void addPending()
    {
        if (!m_pending || !isOpen())
            return;
        const Pending pending = std::move(*m_pending);
        m_pending.reset();
        if (m_isNode ? pending.hasInside && (pending.isSuite || pending.isOfInside) : pending.depth > 0) {
            keepInside(pending);
            return;
        }
        m_inside.clear();
        Point point = pending.point;
        // The title of a file holds what is in it, and is no part of the name.
        for (std::size_t above = std::min(pending.depth, m_titles.size()); m_isNode && above > 0; --above) {
            const std::string& title = m_titles[above - 1];
            if (point.name.size() + title.size() > maxNodeIdBytes) // deep ones with long titles would fill the memory
                break;
            if (above > 1 || title.find_first_of("/\\") == std::string::npos)
                point.name.insert(0, title + " > ");
        }
        addResult(point, pending.line.view());
        for (const KeptLine& detail : pending.details) {
            if (m_test.value >= 0)
                addReason(detail.view());
        }
        m_test = {};
    }

    /// What failed inside of a point is told by the point; of one that never comes, as all ends before, by itself.
    void keepInside(const Pending& pending)
    {
        std::erase_if(m_inside, [&](const Pending& inside) { return inside.depth > pending.depth; });
        if (!m_isNode && pending.point.outcome == Outcome::Failed && m_inside.size() < mostInside)
            m_inside.push_back(pending);
    }

    /// `# pass 3` and the like: what node-tap, tape and mocha print at the end.
    void addComment(const LogLine& line)
    {
        static const re2::RE2 total(R"(# (tests|pass|fail|ok|failed).*)");
        addPending();
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
        static const re2::RE2 form(R"(# (tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) +([\d.]+))");
        std::string word, number;
        if (!line.text.starts_with("# ") || !matchesWhole(line.text, form, &word, &number))
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
            if (m_points == 0 && m_node.total == *m_node.passed + *m_node.failed + m_node.errors.value_or(0) +
                                                     m_node.skipped.value_or(0)) {
                m_isTail = true;
                session().prove();
                session().setComplete();
            }
        }
    }

    /// YAML below a failing point, or an indented stack.
    void addReason(const LogLine& line)
    {
        static const re2::RE2 message(R"(\s+(?:message|error|operator): *['"|>-]*(.*?)['"]?)");
        static const re2::RE2 place(
            R"((?:\s+(?:at|location)(?::| ) *)(?:.*[ (])?['"]?([^ ('"]+?\.\w+):(\d+)(?::\d+)?.*)");
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
        if (std::exchange(m_isMessage, false)) {
            session().explain(m_test, words, line);
        } else if (matchesWhole(line.text, message, &text)) {
            m_isMessage = line.text.ends_with('-') || line.text.ends_with('|');
            if (!text.empty())
                session().explain(m_test, text, line);
        } else if (words.find(": ") != std::string_view::npos && isUpper(words.front())) {
            session().explain(m_test, words, line);
        }
    }

    static constexpr std::size_t mostNested = 100, mostInside = 1000;

    std::vector<std::string> m_titles; ///< of the tests that are under way, outermost first
    std::optional<Pending> m_pending;
    std::vector<Group> m_groups;   ///< in braces that are open
    std::vector<Pending> m_inside; ///< failed ones inside of a point that comes
    bool m_hasSubtests = false;
    bool m_isNode = false;
    bool m_isMessage = false; ///< the line that comes is what went wrong
    RunCounts m_node;         ///< as node prints them
    KeptLine m_total;
    TestId m_test;
    std::int64_t m_points = 0;
    std::int64_t m_lastNumber = 0; ///< of the last point
    std::int64_t m_planned = -1;   ///< -1: no plan yet
    bool m_hasVersion = false;
    bool m_isTail = false; ///< node's totals alone are left
    bool m_hasSuites = false;
};

} // namespace

std::unique_ptr<RunnerReader> makeTapReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<TapReader>(origin, tests, "tap");
}

} // namespace exhibit
