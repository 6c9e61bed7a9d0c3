// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/python/environmentsteps.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"
#include "models/parsing/text/needles.h"

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t longestEnvironmentLine = 2000;

std::optional<int> exitCodeOf(const std::string& digits)
{
    const std::optional<std::int64_t> number = numberOf(digits);
    return number && *number > 0 && *number < 100'000 ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

bool isRedSession(const Witness& witness)
{
    return witness.state != RunState::Passed && witness.state != RunState::NoTests;
}

} // namespace

void EnvironmentSteps::addLine(LineNumber line, std::string_view text, std::string_view raw)
{
    if (text.empty() || text.size() > longestEnvironmentLine)
        return;
    if (text.starts_with("nox > ")) {
        addNox(line, text.substr(6), raw);
        return;
    }
    if (addTox(line, text, raw))
        return;
    if (text.starts_with("___") && text.ends_with("___")) {
        m_isSummary = text.find(" summary ") != std::string_view::npos;
        return;
    }
    if (m_isSummary)
        addOldTox(line, text, raw);
}

void EnvironmentSteps::touch(LineNumber line, std::string_view name)
{
    if (m_begins.size() < maxEnvironments)
        m_begins.try_emplace(std::string(name), line);
}

/// `py311: commands[0]> pytest -q`, `py37 run-test: commands[0] | pytest`, `lint: exit 1 (0.02 seconds) /src> ruff
/// check . pid=7`, and at the end `  lint: FAIL code 1 (0.05=setup[0.03]+cmd[0.02] seconds)` with `  evaluation failed
/// :( (1 s)`.
bool EnvironmentSteps::addTox(LineNumber line, std::string_view text, std::string_view raw)
{
    static const re2::RE2 begins(
        R"(([\w.-]+)(?:: (?:commands(?:_pre|_post)?\[\d+\]> .*|install_\w+> .*|skipped .*)| (?:run-test(?:-pre|-post)?|runtests|create|installdeps|inst|installed|develop-inst)(?:: .*)))");
    static const re2::RE2 exited(R"(([\w.-]+): exit (-?\d+) \([\d.]+ seconds\) [^>]*> (.+?)(?: pid=\d+)?)");
    static const re2::RE2 listed(R"(  ([\w.-]+): FAIL(?: code (\d+))? \([\d.].* seconds\))");
    static const re2::RE2 ended(R"(  (?:congratulations :\)|evaluation failed :\()(?: \([\d.]+ seconds\))?)");
    // Of `begins` and `exited`.
    static const Needles signs({": commands", ": install_", ": skipped ", ": exit ", " run-test", " runtests: ",
                                " create: ", " installdeps: ", " inst: ", " installed: ", " develop-inst: "});
    if (text.find(": ") == std::string_view::npos && !text.starts_with("  "))
        return false;
    std::string name, code, command;
    if (text.front() == ' ') {
        if (text.find(':') == std::string_view::npos ||
            (text.find(": FAIL") == std::string_view::npos && text.find(" :") == std::string_view::npos))
            return false;
        if (matchesWhole(text, listed, &name, &code)) {
            if (m_told.size() < maxEnvironments)
                m_told.push_back({name, line, std::string(raw), exitCodeOf(code), {}});
            return true;
        }
        if (!matchesWhole(text, ended))
            return false;
        for (Failed& failed : std::exchange(m_told, {}))
            fail(std::move(failed));
        m_isSummary = false;
        return true;
    }
    if (!signs.anyIn(text))
        return false;
    if (matchesWhole(text, begins, &name)) {
        touch(line, name);
        return true;
    }
    if (!matchesWhole(text, exited, &name, &code, &command))
        return false;
    touch(line, name);
    if (code != "0" && m_commandOf.size() < maxEnvironments)
        m_commandOf.try_emplace(name, command);
    return true;
}

/// `ERROR:   py36: commands failed`, `ERROR:  py27: InterpreterNotFound: python2.7` below `____ summary ____`.
void EnvironmentSteps::addOldTox(LineNumber line, std::string_view text, std::string_view raw)
{
    static const re2::RE2 red(
        R"((?:ERROR:)? +([\w.-]+): (?:commands failed|could not install deps .*|InterpreterNotFound: .*|InvocationError.*))");
    std::string name;
    if (matchesWhole(text, red, &name))
        fail({name, line, std::string(raw), std::nullopt, {}});
    else if (!text.starts_with(' ') && !text.starts_with("ERROR:") && !text.starts_with("SKIPPED:"))
        m_isSummary = false;
}

/// `Running session lint`, `Command ruff check . failed with exit code 1`, `Session lint failed.`
void EnvironmentSteps::addNox(LineNumber line, std::string_view text, std::string_view raw)
{
    static const re2::RE2 begins(R"(Running session (.+))");
    static const re2::RE2 command(R"(Command (.+) failed with exit code (\d+)(?::.*)?)");
    static const re2::RE2 red(R"(Session (.+) (?:failed\.|aborted: .*|raised exception .*))");
    std::string name, code;
    if (matchesWhole(text, begins, &name)) {
        touch(line, name);
        m_noxCommand.clear();
        m_noxCode.reset();
        return;
    }
    if (matchesWhole(text, command, &name, &code)) {
        m_noxCommand = name;
        m_noxCode = exitCodeOf(code);
    } else if (matchesWhole(text, red, &name)) {
        fail({name, line, std::string(raw), m_noxCode, m_noxCommand});
    }
}

void EnvironmentSteps::fail(Failed failed)
{
    const bool isKnown =
        std::any_of(m_failed.begin(), m_failed.end(), [&](const Failed& other) { return other.name == failed.name; });
    if (isKnown || m_failed.size() >= maxEnvironments)
        return;
    if (const auto command = m_commandOf.find(failed.name); failed.command.empty() && command != m_commandOf.end())
        failed.command = command->second;
    m_failed.push_back(std::move(failed));
}

/// Whether a red session stands between the beginning of the environment and that of the next one. Of a list alone
/// nobody knows which of the sessions are of the environment.
bool EnvironmentSteps::isSaid(const Failed& failed, const std::vector<Witness>& sessions) const
{
    LineNumber first{1}, end = failed.line;
    if (const auto begin = m_begins.find(failed.name); begin != m_begins.end()) {
        first = begin->second;
        for (const auto& [name, other] : m_begins)
            end = other > first && other < end ? other : end;
    }
    const std::int64_t before = m_origin.firstLine.value - 1;
    return std::any_of(sessions.begin(), sessions.end(), [&](const Witness& session) {
        const LineNumber at{session.where.firstLine.value - before};
        return isRedSession(session) && first <= at && at <= end;
    });
}

void EnvironmentSteps::nameSessions(std::vector<Witness>& sessions) const
{
    if (m_begins.size() < 2)
        return;
    const std::int64_t before = m_origin.firstLine.value - 1;
    for (Witness& session : sessions) {
        const LineNumber at{session.where.firstLine.value - before};
        LineNumber last;
        for (const auto& [name, begin] : m_begins) {
            if (begin <= at && last < begin && session.key.runId.empty()) {
                last = begin;
                session.key.phase = name;
            }
        }
    }
}

std::vector<Witness> EnvironmentSteps::finish(const std::vector<Witness>& sessions)
{
    std::vector<Witness> steps;
    for (const Failed& failed : std::exchange(m_failed, {})) {
        if (isSaid(failed, sessions))
            continue;
        Witness step;
        step.kind = WitnessKind::Log;
        step.runner = ciJobRunner;
        step.state = RunState::Failed;
        step.command = failed.command.empty() ? failed.name : failed.name + ": " + failed.command;
        step.exitCode = failed.exitCode;
        step.where = m_origin.pointTo(failed.line, failed.line, failed.raw);
        step.summary = step.where;
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace exhibit
