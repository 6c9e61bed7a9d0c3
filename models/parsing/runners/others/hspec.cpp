// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/others/hspec.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"

#include <string>
#include <utility>
#include <vector>

namespace exhibit {

namespace {

class HspecReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        const bool hasMark = line.text.ends_with(']') &&
                             (line.text.ends_with("[✔]") || line.text.ends_with("[✘]") || line.text.ends_with("[‐]"));
        if ((hasMark && addResult(line)) || !isOpen())
            return;
        if (!line.text.empty() && isDigit(line.text.front()) && isTotal(line.text))
            m_results = -1; // the reader of such totals has it all
        addTitle(line.text);
    }

    void finish() override
    {
        // Any program may print a few such marks; a tree of them is a runner's.
        constexpr int enough = 5;
        if (isOpen() && m_results >= enough && m_isNested)
            session().prove();
        close();
        m_titles.clear();
        m_results = 0;
        m_isNested = false;
    }

private:
    struct Title
    {
        std::size_t indent;
        std::string text;
    };

    static bool isTotal(std::string_view text)
    {
        static const re2::RE2 total(R"(\d+ examples?, \d+ failures?(?:, \d+ pending)?)");
        return matchesWhole(text, total);
    }

    bool addResult(const LogLine& line)
    {
        static const re2::RE2 result(R"( +(\S.*?) \[([✔✘‐])\])");
        std::string name, mark;
        if (m_results < 0 || !matchesWhole(line.text, result, &name, &mark))
            return false;
        constexpr std::size_t inGroup = 4; // below two titles
        const std::size_t indent = indentOf(line.text);
        if (!isOpen() && indent < inGroup)
            return false;
        while (!m_titles.empty() && m_titles.back().indent >= indent)
            m_titles.pop_back();
        m_isNested = m_isNested || (!m_titles.empty() && m_titles.back().indent + 2 == indent && indent >= inGroup);
        ++m_results;
        std::string whole;
        for (const Title& title : m_titles)
            whole += title.text + ", ";
        RunnerSession& open = sessionAt(line);
        if (mark == "✘")
            open.addResult(whole + name, Outcome::Failed, line);
        else
            open.addQuietResult(whole + name, mark == "✔" ? Outcome::Passed : Outcome::Skipped, line);
        open.extend(line);
        return true;
    }

    /// The title of a group, below which its tests stand deeper. What stands above the first test is not kept: that
    /// would be each line of any log.
    void addTitle(std::string_view text)
    {
        constexpr std::size_t longest = 200, deepest = 20;
        const std::size_t indent = indentOf(text);
        if (indent == text.size() || text.size() > longest || indent % 2 != 0 || indent > 2 * deepest)
            return;
        while (!m_titles.empty() && m_titles.back().indent >= indent)
            m_titles.pop_back();
        m_titles.push_back({indent, std::string(text.substr(indent))});
    }

    std::vector<Title> m_titles; ///< of the groups around the line, outermost first
    int m_results = 0;           ///< -1: totals were printed
    bool m_isNested = false;     ///< one stood right below the title of a group
};

} // namespace

std::unique_ptr<RunnerReader> makeHspecReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<HspecReader>(origin, tests, "hspec");
}

} // namespace exhibit
