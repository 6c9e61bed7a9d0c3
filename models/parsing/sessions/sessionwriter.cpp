// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/sessionwriter.h"

#include "models/domain/ids/shortname.h"
#include "models/domain/sessions/putback.h"
#include "models/domain/text.h"
#include "models/parsing/formats/parserbases.h"
#include "models/parsing/prose/markdownbounds.h"
#include "models/parsing/sessions/utteranceclaims.h"
#include "models/parsing/sessions/writtenmessages.h"
#include "models/parsing/text/isotime.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace exhibit {

namespace {

/// By the answer of a tool to an edit: that the file was not there before.
bool saysCreated(std::string_view answer, std::string_view path)
{
    const std::string_view head = answer.substr(0, answer.find(path));
    return head.find("reated") != std::string_view::npos || head.ends_with("\nA ");
}

} // namespace

void SessionWriter::say(std::string_view text, const Locate& locate)
{
    if (isBlank(text) || text == m_said)
        return;
    m_said = text;
    ++m_session.utterances;
    addClaims(text, locate, {});
    m_stepsAtLast = m_steps.size();
}

/// `in`: the kind of text, if it is no message of the agent's own.
void SessionWriter::addClaims(std::string_view text, const Locate& locate, std::string_view in)
{
    for (Claim& claim : claimsOfUtterance(text, m_rules, locate)) {
        claim.sessionSteps = static_cast<int>(m_steps.size());
        claim.saidMs = m_nowMs;
        if (claim.claimClass == ClaimClass::Status)
            claim.values.push_back({"since", std::to_string(m_stepsAtLast)});
        if (claim.subject.value == "no-test-edit")
            claim.values.push_back({"turn", std::to_string(m_stepsAtTurn)});
        noteFailure(claim);
        if (!in.empty())
            claim.values.push_back({"in", std::string(in)});
        m_claims.push_back(std::move(claim));
    }
}

/// Of a test that is named: the step in which it failed last.
void SessionWriter::noteFailure(Claim& claim) const
{
    if (claim.subject.value != "test-green" && claim.subject.value != "test-red")
        return;
    const auto named = std::find_if(claim.values.begin(), claim.values.end(),
                                    [](const MessageArg& value) { return value.name == "test"; });
    const auto failed = named == claim.values.end() ? m_failedAt.end() : m_failedAt.find(shortNameOfTest(named->value));
    if (failed != m_failedAt.end())
        claim.values.push_back({"failed-at", std::to_string(failed->second)});
}

void SessionWriter::callCommand(std::string_view id, std::string_view command, SourceRef where, const Locate& locate)
{
    m_last = id;
    noteBack(where);
    for (const WrittenMessage& message : locate ? messagesIn(command) : std::vector<WrittenMessage>()) {
        const Locate within = [&](std::size_t begin, std::size_t end) {
            return locate(message.begin + begin, message.begin + end);
        };
        addClaims(command.substr(message.begin, message.end - message.begin), within, message.in);
    }
    m_open.insert_or_assign(m_last, Call{std::string(command), std::move(where), false, m_nowMs, {}, {}, {}});
}

void SessionWriter::callEdit(std::string_view id, std::string_view path, SourceRef where)
{
    m_last = id;
    noteBack(where);
    ChangedTests::Change change;
    for (const auto& [before, after] : m_texts) {
        if (ChangedTests::mayHoldTests(path))
            ChangedTests::note(change, before, after);
    }
    constexpr std::size_t most = 16 * 1024;
    Call call{std::string(path), std::move(where), true, m_nowMs, std::move(change), {}, {}};
    if (m_texts.size() == 1 && m_texts.front().first.size() <= most && m_texts.front().second.size() <= most) {
        call.before = m_texts.front().first;
        call.after = m_texts.front().second;
    }
    m_texts.clear();
    m_open.insert_or_assign(m_last, std::move(call));
}

/// The edit that was made turns back the one of its file before it, which counts no longer then.
bool SessionWriter::putsBack(const Call& call)
{
    constexpr std::size_t most = 100;
    if (call.before.empty()) {
        m_replaced.erase(call.text);
        return false;
    }
    std::vector<std::pair<std::string, std::string>>& open = m_replaced[call.text];
    const bool isBack = !open.empty() && open.back() == std::pair(call.after, call.before);
    if (isBack)
        open.pop_back();
    else if (open.size() < most)
        open.emplace_back(call.before, call.after);
    else
        open.clear();
    return isBack;
}

/// The first place that is known behind a clock that ran back.
void SessionWriter::noteBack(const SourceRef& where)
{
    if (m_backs > 0 && m_backAt.isNull())
        m_backAt = where;
}

void SessionWriter::end(std::string_view id, EndedCommand ended)
{
    const auto found = m_open.find(std::string(id));
    if (found == m_open.end())
        return;
    Call call = std::move(found->second);
    m_open.erase(found);
    noteBack(ended.end);
    m_said.clear();
    const bool isRefused = ended.state == EndedCommand::State::NeverStarted;
    m_session.refused += isRefused ? 1 : 0;
    if (call.isEdit) {
        m_outputs.erase(call.text);
        const bool made =
            ended.state == EndedCommand::State::Ended && !ended.isError && ended.exitCode.value_or(0) == 0;
        m_session.edits += made ? 1 : 0;
        SessionStep step;
        step.act = SessionAct::Edit;
        step.isPart = isDocumentPath(m_rules, call.text);
        if (made && putsBack(call))
            step.program = putsBackProgram;
        step.result = made ? ActResult::Good : ActResult::NotStarted;
        step.text = std::move(call.text);
        step.where = std::move(call.where);
        step.output = std::move(ended.end);
        step.isOfSubAgent = ended.isOfSubAgent;
        step.atMs = call.calledMs;
        step.endedMs = m_nowMs;
        step.added = ended.added;
        step.removed = ended.removed;
        const bool isNew = saysCreated(ended.output, step.text);
        m_steps.push_back(std::move(step));
        if (made) {
            m_programs.wrote(m_steps.back().text);
            m_tests.edited(m_steps, call.change, isNew);
        }
        return;
    }
    m_session.commands += isRefused ? 0 : 1;
    ended.text = call.text;
    ended.where = std::move(call.where);
    ended.calledMs = call.calledMs;
    ended.endedMs = m_nowMs;
    addSteps(ended);
}

/// Files that a command writes are known from then on: by tests with their output, by others no longer.
void SessionWriter::addSteps(const EndedCommand& ended)
{
    std::vector<std::string> failing;
    std::vector<SessionStep> steps = stepsOf(ended, m_rules, &failing);
    std::optional<std::size_t> tests;
    bool writes = false;
    m_programs.heard(ended.text);
    for (SessionStep& step : steps) {
        if (step.isQuotation && !step.mayRunAnything) {
            if (SessionStep* ran = writerOf(ended.text); ran && step.counts != RunCounts{}) {
                ran->counts = step.counts;
                ran->runner = step.runner;
                ran->result = step.counts.failures().value_or(0) > 0 ? ActResult::Bad : ActResult::Good;
                ran->output = step.output;
                step.act = SessionAct::Command;
                step.result = ActResult::Unknown;
                step.isQuotation = false;
                step.counts = {};
            }
        }
        unmask(step);
        tellOwnProgram(step);
        if (step.act == SessionAct::Tests && !step.isQuotation)
            tests = m_steps.size();
        if (step.act == SessionAct::Edit && step.result == ActResult::Good) {
            writes = true;
            m_outputs.erase(step.text);
            m_tests.written(m_steps, step.text, step.program);
            m_programs.wrote(step.text);
            m_replaced.clear();
            if (tests)
                m_outputs[step.text] = *tests;
        }
        m_steps.push_back(std::move(step));
    }
    for (const std::string& name : failing) {
        if (tests)
            m_failedAt.insert_or_assign(std::string(shortNameOfTest(name)), *tests);
    }
    if (writes)
        wrote(ended.text);
}

/// Totals that stand in a text which the session wrote itself are no result, whatever printed them.
void SessionWriter::unmask(SessionStep& step) const
{
    constexpr std::size_t shortest = 6;
    const std::string_view summary = trimmed(step.output.quote);
    if (step.act != SessionAct::Tests || step.counts == RunCounts{} || summary.size() < shortest)
        return;
    const bool isWritten = std::any_of(m_written.begin(), m_written.end(), [summary](const std::string& line) {
        const std::size_t at = line.find(summary);
        const bool isLiteral = at != std::string::npos && at > 0 && (line[at - 1] == '"' || line[at - 1] == '\'');
        return isLiteral || trimmed(line) == summary;
    });
    if (!isWritten)
        return;
    step.isQuotation = true;
    step.result = ActResult::NotStarted;
}

/// What stands in for a runner tells neither by its status nor by what it prints how tests ended.
void SessionWriter::tellOwnProgram(SessionStep& step) const
{
    if (step.act != SessionAct::Tests || step.isQuotation)
        return;
    std::optional<std::string> program = m_programs.startedBy(step.text);
    if (!program)
        return;
    step.isMasked = true;
    step.owner = std::move(*program);
    step.result = ActResult::Unknown;
    step.counts = {};
}

SessionStep* SessionWriter::writerOf(std::string_view command)
{
    const auto found = std::find_if(m_outputs.begin(), m_outputs.end(), [command](const auto& output) {
        return command.find(output.first) != std::string_view::npos;
    });
    return found == m_outputs.end() ? nullptr : &m_steps[found->second];
}

void SessionWriter::wrote(std::string_view content)
{
    constexpr std::size_t mostLines = 4000;
    constexpr std::size_t longest = 400;
    for (const std::string_view line : splitLines(content)) {
        const bool isLike = line.size() <= longest && std::any_of(line.begin(), line.end(), isDigit) &&
                            m_rules.group("output.summary-like").matchesAny(line);
        if (isLike && m_written.size() < mostLines)
            m_written.emplace_back(line);
    }
}

void SessionWriter::keepOutputIn(std::string_view path)
{
    if (!m_steps.empty() && m_steps.back().act == SessionAct::Tests && !path.empty())
        m_outputs[std::string(path)] = m_steps.size() - 1;
}

void SessionWriter::showFile(std::string_view path, EndedCommand shown)
{
    const std::string command = "cat " + std::string(path);
    shown.text = command;
    addSteps(shown);
}

void SessionWriter::tokens(std::string_view id, TokenEvent event)
{
    if (!event.actual)
        return;
    const auto [known, isNew] = m_tokensById.emplace(id, m_tokens.size());
    if (isNew || id.empty()) {
        m_tokens.push_back(std::move(event));
    } else if (TokenEvent& before = m_tokens[known->second]; before.actual.value_or(0) <= *event.actual) {
        before = std::move(event);
    }
}

void SessionWriter::totalTokens(TokenEvent event)
{
    if (event.actual)
        m_totals.push_back(std::move(event));
}

void SessionWriter::see(std::string_view timestamp)
{
    if (timestamp.empty())
        return;
    constexpr double msPerSecond = 1000;
    constexpr std::int64_t tolerated = 60'000; // records of one moment are written in any order
    if (const std::optional<double> seconds = isoEpoch(timestamp, ZonelessTime::Utc)) {
        const auto now = static_cast<std::int64_t>(*seconds * msPerSecond);
        if (m_nowMs > 0 && m_nowMs - now > tolerated) {
            m_backMs = std::max(m_backMs, m_nowMs - now);
            ++m_backs;
        }
        m_nowMs = now;
    }
    if (m_session.started.empty())
        m_session.started = timestamp;
    m_session.ended = timestamp;
}

void SessionWriter::finish(DocumentRecords& records)
{
    for (TokenEvent& event : m_totals.empty() ? m_tokens : m_totals) {
        event.runId = m_session.id;
        if (event.model.empty())
            event.model = m_session.model;
        records.tokenEvents.push_back(std::move(event));
    }
    if (m_backs > 0) {
        constexpr std::int64_t msPerSecond = 1000;
        Problem problem{Severity::Info,
                        {"problem.session.clock", {{"seconds", std::to_string(m_backMs / msPerSecond)}}},
                        m_backAt.isNull() ? m_session.where : m_backAt};
        problem.count = m_backs;
        records.problems.push_back(std::move(problem));
    }
    append(records.claims, std::move(m_claims));
    append(records.sessionSteps, std::move(m_steps));
    records.sessions.push_back(std::move(m_session));
}

} // namespace exhibit
