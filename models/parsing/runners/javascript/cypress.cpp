// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/javascript/cypress.h"

#include "models/domain/text.h"
#include "models/parsing/runners/javascript/mochablocks.h"
#include "models/parsing/runners/linematch.h"

#include <string>

namespace exhibit {

namespace {

class CypressReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        const std::string_view words = trimmed(line.text);
        if (words == "(Run Starting)") {
            begin(line).prove();
            m_part = Part::Spec;
            m_boxes = {};
            return;
        }
        if (!isOpen() && words == "(Run Finished)")
            begin(line); // the specs above were cut off
        if (!isOpen())
            return;
        if (words.starts_with('(') && words.ends_with(')')) {
            addHeading(line, words);
            return;
        }
        if (m_part == Part::Results && addBox(line, words))
            return;
        if (m_part == Part::Finished && addRow(line, words))
            return;
        if (m_part == Part::Spec)
            addSpec(line, words);
    }

private:
    enum class Part { Spec, Results, Finished };

    void addHeading(const LogLine& line, std::string_view words)
    {
        if (words == "(Results)")
            m_part = Part::Results;
        else if (words == "(Run Finished)")
            m_part = Part::Finished;
        else
            return;
        session().extend(line);
    }

    void addSpec(const LogLine& line, std::string_view words)
    {
        static const re2::RE2 failing(R"(\d+ failing)");
        if (matchesWhole(words, failing)) {
            m_blocks.reset();
            m_isBlocks = true;
        } else if (m_isBlocks) {
            m_blocks.addLine(line, session());
        }
    }

    /// `│ Failing:      2      │`
    bool addBox(const LogLine& line, std::string_view words)
    {
        static const re2::RE2 number(R"(\S+ (Tests|Passing|Failing|Pending|Skipped): +(\d+).*)");
        std::string word;
        std::int64_t count = 0;
        if (words.starts_with("Running:")) {
            m_part = Part::Spec;
            m_isBlocks = false;
            return true;
        }
        if (!matchesWhole(words, number, &word, &count))
            return false;
        std::optional<std::int64_t>& sum = word == "Tests"     ? m_boxes.total
                                           : word == "Passing" ? m_boxes.passed
                                           : word == "Failing" ? m_boxes.failed
                                                               : m_boxes.skipped;
        sum = sum.value_or(0) + count;
        if (word == "Skipped")
            session().setStated(m_boxes, line);
        return true;
    }

    /// `✖  3 of 5 failed (60%)   01:40   78   60   5   -   13`; `-` is none.
    bool addRow(const LogLine& line, std::string_view words)
    {
        static const re2::RE2 row(
            R"(\S+  (?:\d+ of \d+ failed \(\d+%\)|All specs passed!) +[\d:]+(?:ms)? +(\d+|-) +(\d+|-) +(\d+|-) +(\d+|-) +(\d+|-).*)");
        std::string total, passed, failed, pending, skipped;
        if (!matchesWhole(words, row, &total, &passed, &failed, &pending, &skipped))
            return false;
        RunCounts counts;
        counts.total = numberOf(total).value_or(0);
        counts.passed = numberOf(passed).value_or(0);
        counts.failed = numberOf(failed).value_or(0);
        counts.skipped = numberOf(pending).value_or(0) + numberOf(skipped).value_or(0);
        session().prove();
        session().setStated(counts, line);
        session().setComplete();
        close();
        return true;
    }

    MochaBlocks m_blocks;
    RunCounts m_boxes; ///< of the specs so far
    Part m_part = Part::Spec;
    bool m_isBlocks = false;
};

} // namespace

std::unique_ptr<RunnerReader> makeCypressReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<CypressReader>(origin, tests, "cypress");
}

} // namespace exhibit
