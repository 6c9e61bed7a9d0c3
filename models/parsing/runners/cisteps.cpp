// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/cisteps.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"
#include "models/parsing/text/ansi.h"

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t longestStepName = 300;

std::optional<int> codeOf(std::string_view digits)
{
    const std::optional<std::int64_t> number = numberOf(digits);
    return number && *number < 100'000 ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

/// Takes `start` off the front of `text`.
bool strip(std::string_view& text, std::string_view start)
{
    if (!text.starts_with(start))
        return false;
    text.remove_prefix(start.size());
    return true;
}

} // namespace

bool CiSteps::addLine(LineNumber line, std::string_view step, std::string_view text)
{
    const bool wasFailing = m_isFailing;
    if (!m_first.isValid())
        m_first = line;
    if (!step.empty() && step != m_column && step != "UNKNOWN STEP") {
        m_column = step;
        begin(line, step, {});
    }
    text = trimmed(withoutAnsi(text, m_plain));
    if (text.empty() || text.size() > 4000)
        return false;
    switch (text.front()) {
    case '#':
        readMarker(line, text);
        break;
    case 's':
        readSection(line, text);
        break;
    case '$':
    case '+':
        readCommand(text);
        break;
    case '[':
        if (strip(text, "[Pipeline] { (") && text.ends_with(')'))
            begin(line, text.substr(0, text.size() - 1), {});
        break;
    default:
        readEnd(line, text);
        break;
    }
    return m_isFailing && !wasFailing;
}

/// `##[group]Run make lint`, `##[section]Starting: Lint`, `##[error]Process completed with exit code 2.`
void CiSteps::readMarker(LineNumber line, std::string_view text)
{
    static const re2::RE2 exited(
        R"((?:Process completed with exit code (\d+)|The process '.*' failed with exit code (\d+)|\w[\w.]* exited with code '(\d+)')\.?)");
    const std::string_view whole = text;
    if (strip(text, "##[group]Run ")) {
        if (m_column.empty())
            begin(line, {}, text);
        else if (m_command.empty())
            m_command = text.substr(0, longestStepName);
    } else if (strip(text, "##[section]Starting: ")) {
        m_hasBegin = m_hasBegin || m_azureJob.empty();
        if (m_azureJob.empty())
            m_azureJob = text;
        begin(line, text, {});
    } else if (strip(text, "##[section]Finishing: ")) {
        if (text == m_azureJob)
            end(line, whole, m_failed ? RunState::Failed : RunState::Passed);
    } else if (strip(text, "##[error]")) {
        std::string codes[3];
        if (matchesWhole(text, exited, &codes[0], &codes[1], &codes[2])) {
            const auto* const code =
                std::find_if(codes, codes + 3, [](const std::string& one) { return !one.empty(); });
            fail(line, codeOf(code == codes + 3 ? std::string_view() : std::string_view(*code)));
        } else if (text.starts_with("The operation was canceled") ||
                   text.find(" has exceeded the maximum ") != std::string_view::npos ||
                   text.starts_with("The runner has received a shutdown signal")) {
            end(line, whole, RunState::Interrupted);
        }
    } else if (text.starts_with("#!/bin/") && text.find(" -eo pipefail") != std::string_view::npos) {
        m_hasBegin = true;
    }
}

/// `section_start:1772615003:step_script`, after which the text of the line may follow.
void CiSteps::readSection(LineNumber line, std::string_view text)
{
    static const re2::RE2 form(R"(section_start:\d+:([\w.-]+))");
    re2::StringPiece name;
    if (!text.starts_with("section_start:") ||
        !re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), form, &name))
        return;
    m_hasBegin = true;
    begin(line, std::string_view(name.data(), name.size()), {});
}

void CiSteps::readCommand(std::string_view text)
{
    if (text.size() > 2 && text[1] == ' ')
        m_command = text.substr(2, longestStepName);
}

/// How the runner itself says that something ended.
void CiSteps::readEnd(LineNumber line, std::string_view text)
{
    static const re2::RE2 gitlab(
        R"(ERROR: Job failed(?: \(system failure\))?(?:: (?:exit (?:code|status) (\d+)|.*))?)");
    static const re2::RE2 script(R"(ERROR: script returned exit code (\d+))");
    static const re2::RE2 circle(R"((?:Exited with code exit status|CircleCI received exit code) (\d+))");
    static const re2::RE2 jenkins(R"(Finished: (FAILURE|SUCCESS|UNSTABLE|ABORTED|NOT_BUILT))");
    static const re2::RE2 travis(
        R"re(The command "(.*)" (?:exited with|failed and exited with) (\d+)(?: during .*)?\.)re");
    static const re2::RE2 travisEnd(R"(Done\. Your build exited with (\d+)\.)");
    static const re2::RE2 buildkite("\xF0\x9F\x9A\xA8 Error: The (?:command|plugin .*) exited with status (\\d+)");
    const std::string_view whole = text;
    std::string word;
    switch (text.front()) {
    case 'C':
        m_hasBegin = m_hasBegin || text.starts_with("Current runner version:");
        if (text.starts_with("Cleaning up orphan processes"))
            end(line, whole, m_failed ? RunState::Failed : RunState::Passed);
        [[fallthrough]];
    case 'E':
        if (text.starts_with("ERROR: Job failed") && matchesWhole(text, gitlab, &word)) {
            fail(line, codeOf(word));
            end(line, whole, RunState::Failed);
        } else if (text.starts_with("ERROR: script ") && matchesWhole(text, script, &word)) {
            fail(line, codeOf(word));
        } else if (text.find(" exit ") != std::string_view::npos && matchesWhole(text, circle, &word)) {
            if (codeOf(word).value_or(1) != 0)
                fail(line, codeOf(word));
            end(line, whole, codeOf(word).value_or(1) == 0 ? RunState::Passed : RunState::Failed);
        }
        break;
    case 'J':
        if (text == "Job succeeded")
            end(line, whole, RunState::Passed);
        break;
    case 'S':
        m_hasBegin = m_hasBegin || text.starts_with("Started by ");
        break;
    case 'T':
        if (std::string command; text.starts_with("The command ") && matchesWhole(text, travis, &command, &word)) {
            m_command = command.substr(0, longestStepName);
            if (codeOf(word).value_or(1) != 0)
                fail(line, codeOf(word));
        }
        break;
    case 'D':
        if (text.starts_with("Done. Your build ") && matchesWhole(text, travisEnd, &word)) {
            if (codeOf(word).value_or(1) != 0)
                fail(line, codeOf(word));
            end(line, whole, codeOf(word).value_or(1) == 0 ? RunState::Passed : RunState::Failed);
        }
        break;
    case 't':
        m_hasBegin = m_hasBegin || text.starts_with("travis_fold:start:");
        break;
    case '~':
        if (strip(text, "~~~ ")) {
            m_hasBegin = m_hasBegin || text.find("Preparing working directory") != std::string_view::npos;
            begin(line, text, {});
        }
        break;
    case '\xF0':
        if (matchesWhole(text, buildkite, &word)) {
            fail(line, codeOf(word));
            end(line, whole, RunState::Failed);
        }
        break;
    case 'R':
        m_hasBegin = m_hasBegin || text.starts_with("Running with gitlab-runner ");
        break;
    case 'F':
        if (!text.starts_with("Finished: ") || !matchesWhole(text, jenkins, &word))
            break;
        if (word == "FAILURE" || word == "UNSTABLE")
            fail(line, std::nullopt);
        end(line, whole,
            word == "SUCCESS"     ? RunState::Passed
            : word == "ABORTED"   ? RunState::Interrupted
            : word == "NOT_BUILT" ? RunState::NoTests
                                  : RunState::Failed);
        break;
    default:
        break;
    }
}

void CiSteps::begin(LineNumber line, std::string_view name, std::string_view command)
{
    m_first = line;
    m_name = name.substr(0, longestStepName);
    m_command = command.substr(0, longestStepName);
    m_isFailing = false;
}

void CiSteps::fail(LineNumber line, std::optional<int> exitCode)
{
    m_isFailing = true;
    if (!m_failed) {
        m_failed = FailedStep{step(), m_first, line, exitCode};
        return;
    }
    if (!m_failed->exitCode)
        m_failed->exitCode = exitCode;
}

void CiSteps::end(LineNumber line, std::string_view text, RunState state)
{
    if (m_end == RunState::Interrupted)
        return; // the runner cleans up behind it
    m_end = state;
    m_endLine = line;
    m_endText = text;
}

RunState CiSteps::state() const
{
    if (m_end == RunState::Interrupted)
        return RunState::Interrupted;
    if (m_failed)
        return RunState::Failed;
    return m_end == RunState::Passed && !m_hasBegin ? RunState::Unknown : m_end;
}

bool beginsAsJob(std::string_view text)
{
    static const re2::RE2 jenkins(
        R"((?s)\s*Started by (?:user|an SCM change|timer|upstream project|GitHub push|remote host)\b[^\n]*\n(?:[^\n]*\n){0,5}?(?:Running as|Running in Durability|Building (?:remotely |in workspace |on )|Obtained |\[Pipeline\]|\[EnvInject\]))");
    static const re2::RE2 circle(R"(\s*#!/bin/(?:ba)?sh -eo? ?pipefail\s)");
    const re2::StringPiece head(text.data(), std::min<std::size_t>(text.size(), 4000));
    re2::StringPiece rest = head;
    if (re2::RE2::Consume(&rest, jenkins))
        return true;
    rest = head;
    return re2::RE2::Consume(&rest, circle) &&
           (text.find("\nExited with code exit status ") != std::string_view::npos ||
            text.find("\nCircleCI received exit code ") != std::string_view::npos);
}

} // namespace exhibit
