// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/javascript/jest.h"

#include "models/domain/text.h"
#include "models/parsing/runners/javascript/testmarks.h"
#include "models/parsing/runners/keptline.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

namespace {

class JestReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        const std::string_view text = line.text;
        if (addStartFailure(line))
            return;
        if (addFile(line) || addTotals(line) || addNone(line))
            return;
        if (!isOpen() && isTitledHead(text))
            startOver(line); // the tail of a log begins among the failures; the code that it shows tells
        if (!isOpen())
            return;
        if (isBlank(text)) {
            if (m_state == State::Title)
                endTitle(line);
            return;
        }
        if (m_state == State::Title && indentOf(text) > 0) {
            m_title += std::string(" ") + std::string(trimmed(text)); // a console broke a long title
            return;
        }
        if (addHead(line) || addResult(line))
            return;
        addReason(line);
    }

    void noteCall(std::string_view command) override
    {
        static const re2::RE2 call(R"((?:.*[\s/&|;])?(?:jest(?:\.cmd|\.js)?|react-scripts test)(?:\s.*)?)");
        m_isCalled = matchesWhole(command, call);
    }

    void finish() override
    {
        m_isCalled = false;
        if (isOpen() && session().hasStated())
            session().setComplete();
        endFile();
        addOfTree();
        close();
    }

private:
    enum class State { Outside, Title, Reason };

    /// `● Validation Error:`, what is wrong with the settings, and where Jest tells of them: nothing ran.
    bool addStartFailure(const LogLine& line)
    {
        static const re2::RE2 head(R"(\s*\S{1,6} (?:Validation Error|Multiple configurations found):)");
        if (!isOpen() && line.text.ends_with(':') && matchesWhole(line.text, head)) {
            begin(line);
            session().setSummary(line);
            m_isStarting = true;
            return true;
        }
        if (!m_isStarting || !isOpen())
            return false;
        if (line.text.find("jestjs.io/docs/configuration") != std::string_view::npos) {
            session().prove();
            session().extend(line);
            session().setComplete();
            session().setState(RunState::CollectionFailed);
            m_isStarting = false;
            close();
        }
        return true;
    }

    /// `PASS src/a.test.ts (5.1 s)`, `FAIL [project] a.test.js`.
    bool addFile(const LogLine& line)
    {
        static const re2::RE2 file(
            R"((PASS|FAIL) +(?:[^>]*? )?(\S+\.(?:[cm]?[jt]sx?|vue|svelte|coffee|json))(?: \([\d.]+ m?s(?:, .*)?\))?)");
        const std::string_view text = line.text.starts_with(' ') ? line.text.substr(1) : line.text; // in colours
        if (!text.starts_with("PASS ") && !text.starts_with("FAIL "))
            return false;
        std::string word, path;
        if (!matchesWhole(text, file, &word, &path))
            return false;
        if (isOpen() && m_isOver)
            startOver(line);
        sessionAt(line).extend(line);
        if (m_isCalled) // also where it dies before all else that is its own
            session().prove();
        endFile();
        m_file = path;
        m_isRedFile = word == "FAIL";
        m_describes.clear();
        m_state = State::Outside;
        return true;
    }

    /// With the tree of a file it is known how many tests it has.
    void endFile()
    {
        m_tally.file = withSlashes(m_file);
        m_tally.others = m_tally.failed + m_tally.skipped;
        if (isOpen() && m_tally.passed + m_tally.others > 0)
            session().addTally(m_tally);
        m_tally = {};
    }

    /// `No tests found, exiting with code 1`, all that is printed where nothing matches.
    bool addNone(const LogLine& line)
    {
        if (!line.text.starts_with("No tests found, exiting with code ") &&
            !line.text.starts_with("No tests found related to files changed since "))
            return false;
        startOver(line);
        session().prove();
        session().setSummary(line);
        session().setComplete();
        m_isOver = true;
        return true;
    }

    /// Failing tests that the tree has and no block: the log is cut before the blocks, or has none.
    void addOfTree()
    {
        const bool isCounted = isOpen() && session().hasStated();
        for (const auto& [name, line] : m_redOfTree) {
            if (!isOpen() || (isCounted && session().count(Outcome::Failed) >= session().stated().failed.value_or(0)))
                break;
            session().addFailing(name, Outcome::Failed, line.view());
        }
        m_redOfTree.clear();
    }

    void startOver(const LogLine& line)
    {
        endFile();
        addOfTree();
        begin(line);
        m_isOver = m_isRedSuite = m_isRedFile = false;
        m_test = {};
        m_file.clear();
        m_describes.clear();
        m_state = State::Outside;
    }

    static RunCounts countsOf(std::string_view text)
    {
        RunCounts counts;
        counts.total = numberBefore(text, "total");
        counts.passed = numberBefore(text, "passed").value_or(0);
        counts.failed = numberBefore(text, "failed").value_or(0);
        counts.skipped = numberBefore(text, "skipped").value_or(0) + numberBefore(text, "todo").value_or(0) +
                         numberBefore(text, "pending").value_or(0);
        return counts;
    }

    /// `Tests:       1 failed, 12 passed, 13 total` without the suites above, as the tail of a log begins: its column
    /// and the sum are Jest's.
    static bool areOfTail(std::string_view text)
    {
        static const re2::RE2 form(R"(Tests: {7}(?:\d+ (?:failed|skipped|pending|todo|passed), )+\d+ total)");
        if (!matchesWhole(text, form))
            return false;
        const RunCounts counts = countsOf(text);
        return counts.total == *counts.passed + *counts.failed + *counts.skipped;
    }

    bool addTotals(const LogLine& line)
    {
        const std::string_view text = line.text;
        if (text.starts_with("Test Suites: ")) {
            // Jest writes the totals of tests in a line of their own; in one line with them they are a sentence.
            if (!numberBefore(text, "total") || text.find("Tests: ") != std::string_view::npos)
                return false;
            if (isOpen() && m_isOver)
                startOver(line);
            sessionAt(line).prove();
            session().extend(line);
            m_isRedSuite = numberBefore(text, "failed").value_or(0) > 0;
            if (m_isRedSuite)
                session().setSummary(line);
            return true;
        }
        if (text.starts_with("Tests: ") && numberBefore(text, "total") && (isOpen() || areOfTail(text))) {
            const RunCounts counts = countsOf(text);
            // Of a capture that keeps the ends of several runs alone, each is a session.
            if (!isOpen() || (m_isOver && session().hasStated() && session().stated() != counts && areOfTail(text)))
                startOver(line);
            session().prove();
            session().setStated(counts, line);
            session().setComplete();
            if (m_isRedSuite)
                session().setState(*counts.total == 0 ? RunState::CollectionFailed : RunState::Failed);
            m_isOver = true;
            m_state = State::Outside;
            return true;
        }
        static const re2::RE2 time(R"(Time: +([\d.]+) ?(m?s)\b.*)");
        double seconds = 0;
        std::string unit;
        if (isOpen() && text.starts_with("Time: ") && matchesWhole(text, time, &seconds, &unit)) {
            session().setDuration(unit == "ms" ? seconds / 1000 : seconds);
            session().extend(line);
            return true;
        }
        if (isOpen() && (text.starts_with("Snapshots: ") || text.starts_with("Ran all test suites"))) {
            session().extend(line);
            return true;
        }
        return false;
    }

    /// `  ● describe › inner › title`; two blanks before the sign, whatever a capture made of the signs. Two behind it
    /// are of what is no test: a handle that stays open, a print after the end.
    bool addHead(const LogLine& line)
    {
        if (indentOf(line.text) != 2)
            return false;
        const std::string_view sign = signOf(line.text);
        static constexpr std::string_view signs[] = {"●", "ΓùÅ", "ÔùÅ", "â—", "â—\u008f", "•", "??", "?", "*"};
        if (std::find(std::begin(signs), std::end(signs), sign) == std::end(signs))
            return false;
        const std::string_view title = trimmed(line.text.substr(2 + sign.size()));
        m_test = {};
        if (line.text.substr(2 + sign.size()).starts_with("  ")) {
            m_state = State::Outside;
            return true;
        }
        if (title == "Console" || title.starts_with("Console ")) {
            m_state = State::Outside;
            return true;
        }
        session().extend(line);
        if (m_isRedFile)
            session().prove(); // also where the totals are cut off
        m_title = title;
        m_head = KeptLine(line);
        m_state = State::Title;
        return true;
    }

    /// `  ● describe › title` with the signs that no other runner prints so.
    static bool isTitledHead(std::string_view text)
    {
        if (indentOf(text) != 2)
            return false;
        const std::string_view sign = signOf(text);
        const auto has = [text](std::string_view separator) { return text.find(separator) != std::string_view::npos; };
        return (sign == "●" && has(" › ")) || (sign == "ΓùÅ" && has(" ΓÇ║ ")) || (sign == "ÔùÅ" && has(" ÔÇ║ ")) ||
               (sign.starts_with("â—") && has(" â€º "));
    }

    void endTitle(const LogLine&)
    {
        m_state = State::Reason;
        m_isSuite = m_title == "Test suite failed to run";
        if (m_isSuite) {
            m_suite = m_head;
            return;
        }
        m_test = session().addFailing(m_title, Outcome::Failed, m_head.view());
    }

    /// The tree: `    ✓ title (5 ms)`, told from output of tests by its sign.
    bool addResult(const LogLine& line)
    {
        if (m_state != State::Outside || m_file.empty() || indentOf(line.text) < 2)
            return false;
        const std::string_view sign = signOf(line.text);
        const std::optional<Outcome> outcome = outcomeOfMark(sign);
        const std::size_t indent = indentOf(line.text);
        const std::size_t depth = indent / 2;
        if (!outcome) {
            if (depth > 0 && indent % 2 == 0 && depth <= m_describes.size() + 1) {
                m_describes.resize(depth - 1);
                m_describes.emplace_back(trimmed(line.text));
            }
            return false;
        }
        std::string_view title = withoutTime(trimmed(line.text.substr(indent + sign.size())));
        if (*outcome == Outcome::Skipped && title.starts_with("skipped "))
            title.remove_prefix(8);
        std::string name;
        for (std::size_t at = 0; at + 1 < depth && at < m_describes.size(); ++at)
            name += m_describes[at] + " › ";
        name += title;
        m_tally.passed += *outcome == Outcome::Passed ? 1 : 0;
        m_tally.failed += *outcome == Outcome::Failed ? 1 : 0;
        m_tally.skipped += *outcome == Outcome::Skipped ? 1 : 0;
        if (*outcome == Outcome::Failed && m_tally.firstFailed.empty())
            m_tally.firstFailed = name;
        // A failing one has a block of its own, whose title is complete.
        if (*outcome != Outcome::Failed)
            session().addQuietResult(name, *outcome, line);
        else if (m_redOfTree.size() < RunnerSession::maxFailures)
            m_redOfTree.emplace_back(std::move(name), line);
        session().extend(line);
        return true;
    }

    void addReason(const LogLine& line)
    {
        if (m_state != State::Reason)
            return;
        if (line.text.front() != ' ') {
            m_state = State::Outside;
            return;
        }
        const std::string_view text = trimmed(line.text);
        if (m_isSuite) {
            if (text.starts_with("●") || m_file.empty())
                return;
            session().addCollectionError(m_file, {}, text, m_suite.view());
            m_isSuite = false;
            return;
        }
        if (isStackFrame(line.text)) {
            if (const std::optional<StackFrame> frame = stackFrameOf(line.text))
                session().setCrash(m_test, frame->path, frame->line);
            return;
        }
        static const re2::RE2 code(R"(> \d+ \| .*)");
        if (text.starts_with("> ") && matchesWhole(text, code)) {
            session().prove();
            session().extend(line);
            return;
        }
        session().explain(m_test, text, line);
    }

    std::string m_file; ///< whose results come
    FileTally m_tally;  ///< of it, by its tree
    std::vector<std::string> m_describes;
    std::string m_title;
    KeptLine m_head, m_suite; ///< of the block that is read; of the suite that did not load
    std::vector<std::pair<std::string, KeptLine>> m_redOfTree;
    TestId m_test;
    bool m_isStarting = false; ///< its settings are wrong
    bool m_isCalled = false;   ///< by a command above
    State m_state = State::Outside;
    bool m_isSuite = false; ///< the block tells why a suite did not run
    bool m_isRedSuite = false;
    bool m_isRedFile = false; ///< the file whose results come failed
    bool m_isOver = false;    ///< the totals were printed
};

} // namespace

std::unique_ptr<RunnerReader> makeJestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<JestReader>(origin, tests, "jest");
}

} // namespace exhibit
