// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/others/juliatest.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

namespace {

/// Words of a line with the place behind each.
std::vector<std::pair<std::string_view, std::size_t>> placedWords(std::string_view text)
{
    std::vector<std::pair<std::string_view, std::size_t>> words;
    for (std::size_t at = text.find_first_not_of(' '); at < text.size(); at = text.find_first_not_of(' ', at)) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        words.emplace_back(text.substr(at, end - at), end);
        at = end;
    }
    return words;
}

class JuliaTestReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        const std::string_view text = trimmed(line.text);
        if (text.starts_with("Test Summary:") && text.find('|') != std::string_view::npos) {
            beginTable(line);
        } else if (text.starts_with("Testing Running tests") || (text.starts_with("Testing ") && !isOpen())) {
            if (isOpen() && session().hasStated())
                startOver(line);
            sessionAt(line).extend(line);
        } else if (isOpen()) {
            if (m_isTable && addRow(line))
                return;
            m_isTable = false;
            if (!addFailure(line) && !addEnd(line, text))
                addReason(line, text);
        }
    }

private:
    void startOver(const LogLine& line)
    {
        begin(line);
        m_test = {};
    }

    void beginTable(const LogLine& line)
    {
        sessionAt(line).prove();
        session().extend(line);
        m_columns.clear();
        for (const auto& [word, end] : placedWords(line.text.substr(line.text.find('|') + 1)))
            m_columns.emplace_back(word, end);
        m_isTable = true;
        m_test = {};
    }

    /// `Cart          |    3     1      4  0.5s`: numbers end below the ends of the words of the header.
    bool addRow(const LogLine& line)
    {
        const std::size_t bar = line.text.find('|');
        if (bar == std::string_view::npos)
            return false;
        session().extend(line);
        session().setComplete();
        if (line.text.front() == ' ')
            return true; // a set inside of one that is counted
        RunCounts counts;
        counts.passed = counts.failed = counts.errors = counts.xfailed = 0;
        for (const auto& [word, end] : placedWords(line.text.substr(bar + 1))) {
            const std::optional<std::int64_t> number = numberOf(word);
            const auto column = std::find_if(m_columns.begin(), m_columns.end(),
                                             [end = end](const auto& known) { return known.second == end; });
            if (!number || column == m_columns.end())
                continue;
            if (column->first == "Pass")
                counts.passed = number;
            else if (column->first == "Fail")
                counts.failed = number;
            else if (column->first == "Error")
                counts.errors = number;
            else if (column->first == "Broken")
                counts.xfailed = number;
        }
        counts.total = *counts.passed + *counts.failed + *counts.errors + *counts.xfailed;
        session().addStated(counts, line);
        return true;
    }

    /// `adds: Test Failed at /w/test/runtests.jl:12`, `Error During Test at …`
    bool addFailure(const LogLine& line)
    {
        static const re2::RE2 form(R"((?:(\S.*?): )?(Test Failed|Error During Test|Unexpected Pass) at (\S.*?):(\d+))");
        std::string set, word, path;
        std::int64_t number = 0;
        if (line.text.find(" at ") == std::string_view::npos ||
            !matchesWhole(line.text, form, &set, &word, &path, &number))
            return false;
        const std::string name =
            (set.empty() ? std::string() : set + " at ") + std::string(lastPart(path)) + ':' + std::to_string(number);
        m_test = session().addFailing(name, word.starts_with("Error") ? Outcome::Error : Outcome::Failed, line);
        session().setCrash(m_test, path, number);
        return true;
    }

    /// `Testing Shop tests passed`, `ERROR: Package Shop errored during testing`
    bool addEnd(const LogLine& line, std::string_view text)
    {
        static const re2::RE2 end(
            R"(Testing \S+ tests passed\s*|ERROR: (?:LoadError: )?Some tests did not pass: .*|ERROR: Package \S+ errored during testing.*)");
        if ((!text.starts_with("Testing ") && !text.starts_with("ERROR: ")) || !matchesWhole(text, end))
            return false;
        session().prove();
        session().extend(line);
        if (text.starts_with("ERROR: "))
            session().setState(RunState::Failed);
        if (text.starts_with("Testing ") || text.starts_with("ERROR: Package ")) {
            session().setComplete();
            if (session().hasStated())
                close();
        }
        return true;
    }

    void addReason(const LogLine& line, std::string_view text)
    {
        if (m_test.value < 0 || text.empty())
            return;
        if (text.starts_with("Stacktrace:"))
            m_test = {};
        else
            session().explain(m_test, text, line);
    }

    std::vector<std::pair<std::string, std::size_t>> m_columns; ///< of the table, by where they end
    TestId m_test;                                              ///< that failed last
    bool m_isTable = false;
};

} // namespace

std::unique_ptr<RunnerReader> makeJuliaTestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<JuliaTestReader>(origin, tests, "julia-test");
}

} // namespace exhibit
