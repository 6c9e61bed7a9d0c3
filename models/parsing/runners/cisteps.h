// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/linenumber.h"
#include "models/domain/run.h"

#include <optional>
#include <string>
#include <string_view>

namespace exhibit {

/// A step of a CI job that its runner says has failed.
struct FailedStep
{
    std::string name;  ///< as the runner calls it, else its command; may be empty
    LineNumber first;  ///< of the step
    LineNumber failed; ///< where it is said
    std::optional<int> exitCode;
};

/// Follows the steps of one job through the lines of its log: GitHub Actions, GitLab, Azure Pipelines, Jenkins,
/// CircleCI, Travis and Buildkite. Knows how the job ended if its runner says so. One thread, one job an object.
class CiSteps
{
public:
    /// `text` is without columns and time; `step` is the name in the columns. Says whether this line tells that a step
    /// failed that was not known to.
    bool addLine(LineNumber line, std::string_view step, std::string_view text);

    /// The first step that failed, which is why the job did.
    const std::optional<FailedStep>& failed() const { return m_failed; }
    /// Passed only if the log holds the job from its beginning to its end.
    RunState state() const;
    LineNumber endLine() const { return m_endLine; }
    const std::string& endText() const { return m_endText; }
    /// The command of the step that is open, or its name; empty if neither is known.
    const std::string& step() const { return m_command.empty() ? m_name : m_command; }

private:
    void readMarker(LineNumber line, std::string_view text);
    void readSection(LineNumber line, std::string_view text);
    void readCommand(std::string_view text);
    void readEnd(LineNumber line, std::string_view text);
    void begin(LineNumber line, std::string_view name, std::string_view command);
    void fail(LineNumber line, std::optional<int> exitCode);
    void end(LineNumber line, std::string_view text, RunState state);

    std::string m_column, m_name, m_command;
    std::string m_azureJob; ///< the first thing that starts
    LineNumber m_first;     ///< of the open step
    std::optional<FailedStep> m_failed;
    bool m_hasBegin = false, m_isFailing = false;
    RunState m_end = RunState::Unknown;
    LineNumber m_endLine;
    std::string m_endText;
    std::string m_plain; ///< the line without terminal escapes
};

/// Whether the first lines of a text are those of a job's log without times and markers: of a Jenkins project, or of a
/// step of CircleCI whose end `text` holds as well.
bool beginsAsJob(std::string_view text);

} // namespace exhibit
