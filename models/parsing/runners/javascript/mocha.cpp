// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/javascript/mocha.h"

#include "models/domain/text.h"
#include "models/parsing/runners/javascript/mochablocks.h"
#include "models/parsing/runners/javascript/testmarks.h"

#include <algorithm>
#include <string>
#include <vector>

namespace exhibit {

namespace {

class MochaReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        if (addTotals(line) || addAbort(line))
            return;
        if (m_isOver) {
            m_blocks.addLine(line, session());
            return;
        }
        addResult(line);
    }

private:
    bool addTotals(const LogLine& line)
    {
        static const re2::RE2 passing(R"(\s*(\d+) passing(?: \(([\d.]+)(ms|s|m|h)\))?)");
        static const re2::RE2 other(R"(\s*(\d+) (pending|failing))");
        std::int64_t number = 0;
        std::string time, unit, word;
        if (line.text.find("ing") == std::string_view::npos)
            return false;
        if (matchesWhole(line.text, passing, &number, &time, &unit)) {
            if (m_isOver)
                startOver(line);
            sessionAt(line).prove();
            m_counts = {};
            m_counts.passed = number;
            session().setStated(m_counts, line);
            session().setComplete();
            if (!time.empty())
                session().setDuration(secondsOf(time, unit));
            m_isOver = true;
            m_blocks.reset();
            return true;
        }
        if (!m_isOver || !isOpen() || !matchesWhole(line.text, other, &number, &word))
            return false;
        (word == "failing" ? m_counts.failed : m_counts.skipped) = number;
        if (word == "failing" && number > 0) {
            session().setStated(m_counts, line);
        } else {
            session().setCounts(m_counts);
            session().extend(line);
        }
        return true;
    }

    /// ` Exception during run: Error: …`, where a file cannot be loaded, and `Error: No test files found: "x"`.
    bool addAbort(const LogLine& line)
    {
        constexpr std::string_view aborted = "Exception during run: ", none = "Error: No test files found";
        const std::string_view text = trimmed(line.text);
        const bool isNone = text.starts_with(none) && (text.size() == none.size() || text[none.size()] == ':');
        if (!isNone && !text.starts_with(aborted))
            return false;
        startOver(line);
        session().prove();
        if (!isNone)
            session().addCollectionError("test files", {}, text.substr(aborted.size()), line);
        session().setSummary(line);
        session().setComplete();
        close();
        return true;
    }

    void startOver(const LogLine& line)
    {
        begin(line);
        m_isOver = false;
        m_describes.clear();
    }

    /// The tree: two blanks a level, `✓ title (120ms)`, `1) title`, `- title`.
    void addResult(const LogLine& line)
    {
        const std::size_t indent = indentOf(line.text);
        if (indent < 2 || indent % 2 != 0 || isBlank(line.text))
            return;
        const std::string_view sign = signOf(line.text);
        const std::size_t depth = indent / 2;
        std::optional<Outcome> outcome = outcomeOfMark(sign);
        if (sign == "-")
            outcome = Outcome::Skipped;
        if (!outcome) {
            if (isOpen() || depth == 1) {
                m_describes.resize(std::min(depth - 1, m_describes.size()));
                m_describes.emplace_back(trimmed(line.text));
            }
            return;
        }
        if (*outcome == Outcome::Failed)
            return;
        std::string name;
        for (std::size_t at = 0; at + 1 < depth && at < m_describes.size(); ++at)
            name += m_describes[at] + " ";
        name += withoutTime(trimmed(line.text.substr(indent + sign.size())));
        sessionAt(line).addQuietResult(name, *outcome, line);
    }

    std::vector<std::string> m_describes;
    RunCounts m_counts;
    MochaBlocks m_blocks;
    bool m_isOver = false; ///< the totals were printed
};

} // namespace

std::unique_ptr<RunnerReader> makeMochaReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<MochaReader>(origin, tests, "mocha");
}

} // namespace exhibit
