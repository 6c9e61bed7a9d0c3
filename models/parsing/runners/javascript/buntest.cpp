// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/javascript/buntest.h"

#include "models/domain/text.h"
#include "models/parsing/runners/javascript/testmarks.h"
#include "models/parsing/runners/keptline.h"

#include <string>
#include <utility>

namespace exhibit {

namespace {

class BunTestReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        static const re2::RE2 header(R"(bun test v\d+\.\d+\.\d+\S* \([0-9a-f]+\))");
        const std::string_view text = line.text;
        if (text.starts_with("bun test v") && matchesWhole(text, header)) {
            begin(line).prove();
            m_counts = {};
            m_isOver = m_isList = false;
            forget();
            return;
        }
        // The totals alone, behind `| tail`: the last of them prove it.
        if (!isOpen() && text.ends_with(" pass") && isTail(text)) {
            begin(line);
            m_counts = {};
            m_isOver = true;
            m_isList = false;
            forget();
        }
        if (!isOpen() || addResult(line) || addTotals(line))
            return;
        addError(line);
    }

private:
    static bool isTail(std::string_view text)
    {
        static const re2::RE2 passes(R"(\s*\d+ pass)");
        return matchesWhole(text, passes);
    }

    void forget()
    {
        m_message = {};
        m_path.clear();
        m_number = 0;
    }

    bool addResult(const LogLine& line)
    {
        static const re2::RE2 result(R"((?:\((pass|fail|skip|todo)\)|([✓✗»✎])) (.+?)(?: \[[\d.]+m?s\])?)");
        static const re2::RE2 list(R"(\d+ tests? (?:failed|skipped|todo):)");
        std::string word, sign, name;
        if (matchesWhole(line.text, list)) {
            m_isList = true;
            return true;
        }
        // In colours a sign stands for the word.
        if (m_isOver || line.text.empty() ||
            (line.text.front() != '(' && static_cast<signed char>(line.text.front()) > 0) ||
            !matchesWhole(line.text, result, &word, &sign, &name))
            return false;
        const Outcome outcome = word == "pass" || sign == "✓"   ? Outcome::Passed
                                : word == "fail" || sign == "✗" ? Outcome::Failed
                                                                : Outcome::Skipped;
        const TestId test = session().addResult(name, outcome, line, m_isList);
        if (outcome == Outcome::Failed && !m_isList) {
            if (!m_message.isNull())
                session().explain(test, m_message.text(), m_message.view());
            session().setCrash(test, m_path, m_number);
        }
        forget();
        return true;
    }

    /// Errors stand before the line of their test.
    void addError(const LogLine& line)
    {
        static const re2::RE2 error(R"((?:[A-Za-z_][\w.]*)?[Ee]rror: .+|[A-Z]\w*(?:Error|Exception).*)");
        static const re2::RE2 file(R"((?:::group::)?(\S.*\.[cm]?[jt]sx?):)");
        std::string path;
        if (line.text.empty())
            return;
        if (line.text.starts_with("No tests found!") ||
            line.text.starts_with("The following filters did not match any test files")) {
            session().setSummary(line);
            session().setComplete();
            session().setState(RunState::NoTests);
            return;
        }
        if (line.text.front() == ' ') {
            if (const std::optional<StackFrame> frame = m_path.empty() ? stackFrameOf(line.text) : std::nullopt) {
                m_path = frame->path;
                m_number = frame->line;
            }
            return;
        }
        if (matchesWhole(line.text, file, &path)) {
            m_file = path;
            session().extend(line);
        } else if (line.text.starts_with("# Unhandled error between tests")) {
            m_isUnhandled = true;
        } else if (m_message.isNull() && matchesWhole(line.text, error)) {
            m_message = KeptLine(line);
            if (m_isUnhandled)
                session().addCollectionError(m_file, {}, line.text, line);
            if (std::exchange(m_isUnhandled, false))
                forget();
        }
    }

    bool addTotals(const LogLine& line)
    {
        static const re2::RE2 number(R"(\s*(\d+) (pass|fail|skip|todo|errors?))");
        static const re2::RE2 ran(R"(Ran (\d+) tests? across (\d+) files?\..*)");
        std::int64_t count = 0, files = 0;
        std::string word;
        if (matchesWhole(line.text, number, &count, &word)) {
            std::optional<std::int64_t>& sum = word == "pass"                     ? m_counts.passed
                                               : word == "fail"                   ? m_counts.failed
                                               : word == "skip" || word == "todo" ? m_counts.skipped
                                                                                  : m_counts.errors;
            sum = sum.value_or(0) + count;
            session().extend(line);
            m_isOver = m_isOver || word == "pass" || word == "fail";
            return true;
        }
        if (!line.text.starts_with("Ran ") || !matchesWhole(line.text, ran, &count, &files))
            return false;
        session().prove();
        m_counts.total = count;
        // A file that was not loaded is one failure and one error for the runner.
        session().setStated(m_counts, line);
        session().setComplete();
        if (count == 0)
            session().setState(RunState::NoTests);
        return true;
    }

    RunCounts m_counts;
    KeptLine m_message; ///< of the error that comes before its test
    std::string m_file, m_path;
    std::int64_t m_number = 0;
    bool m_isUnhandled = false;
    bool m_isOver = false; ///< the totals come
    bool m_isList = false; ///< failing tests are listed once more
};

} // namespace

std::unique_ptr<RunnerReader> makeBunTestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<BunTestReader>(origin, tests, "bun-test");
}

} // namespace exhibit
