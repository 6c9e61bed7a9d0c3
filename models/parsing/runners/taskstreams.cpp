// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/taskstreams.h"

#include "models/parsing/formats/parserbases.h"

#include <algorithm>

namespace exhibit {

RunnerLogParser& TaskStreams::parserOf(std::string_view task)
{
    const auto known =
        std::find_if(m_parsers.begin(), m_parsers.end(), [task](const auto& entry) { return entry.first == task; });
    if (known != m_parsers.end())
        return *known->second;
    if (m_parsers.size() >= maxTasks)
        return *m_parsers.back().second;
    std::unique_ptr<RunnerLogParser> parser = m_make();
    for (std::int64_t line = 0; line < m_lines; ++line)
        parser->addLine({});
    return *m_parsers.emplace_back(task, std::move(parser)).second;
}

void TaskStreams::addLine(std::string_view task, std::string_view text)
{
    RunnerLogParser& printed = parserOf(task);
    ++m_lines;
    for (const auto& [name, parser] : m_parsers)
        parser->addLine(parser.get() == &printed ? text : std::string_view());
}

std::vector<Witness> TaskStreams::finish()
{
    std::vector<Witness> witnesses;
    for (const auto& [name, parser] : m_parsers)
        append(witnesses, parser->finish());
    if (m_parsers.size() < 2)
        return witnesses;
    std::stable_sort(witnesses.begin(), witnesses.end(),
                     [](const Witness& a, const Witness& b) { return comesBefore(a.where, b.where); });
    for (std::size_t i = 0; i < witnesses.size(); ++i)
        witnesses[i].session = static_cast<int>(i);
    return witnesses;
}

void TaskStreams::takeCoverage(DocumentRecords& records)
{
    for (const auto& [name, parser] : m_parsers)
        parser->takeCoverage(records);
}

std::vector<Problem> TaskStreams::takeProblems()
{
    std::vector<Problem> problems;
    for (const auto& [name, parser] : m_parsers)
        appendProblems(problems, parser->takeProblems());
    return problems;
}

bool TaskStreams::isRunnerCalled() const
{
    return std::any_of(m_parsers.begin(), m_parsers.end(),
                       [](const auto& entry) { return entry.second->isRunnerCalled(); });
}

} // namespace exhibit
