// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnerlog.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exhibit {

/// A log to which several programs write at once, each line with the name of the task or container that printed it:
/// reads what each of them printed as a log of its own. Lines of all count, so that places are those of the whole. One
/// thread, one text an object.
class TaskStreams
{
public:
    static constexpr std::size_t maxTasks = 40; ///< lines of further ones are read together

    explicit TaskStreams(std::function<std::unique_ptr<RunnerLogParser>()> make) : m_make(std::move(make)) {}

    /// `text` is without the name; both die with the call.
    void addLine(std::string_view task, std::string_view text);

    std::vector<Witness> finish(); ///< of all, in the order of lines; `session` is set
    void takeCoverage(DocumentRecords& records);
    std::vector<Problem> takeProblems();
    bool isRunnerCalled() const;

private:
    RunnerLogParser& parserOf(std::string_view task);

    std::function<std::unique_ptr<RunnerLogParser>()> m_make;
    std::vector<std::pair<std::string, std::unique_ptr<RunnerLogParser>>> m_parsers;
    std::int64_t m_lines = 0;
};

} // namespace exhibit
