// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/sessionwriter.h"

#include "models/domain/text.h"
#include "models/parsing/formats/parserbases.h"
#include "models/parsing/sessions/utteranceclaims.h"
#include "models/parsing/text/isotime.h"

#include <utility>

namespace exhibit {

void SessionWriter::say(std::string_view text, const Locate& locate)
{
    if (isBlank(text) || text == m_said)
        return;
    m_said = text;
    ++m_session.utterances;
    for (Claim& claim : claimsOfUtterance(text, m_rules, locate)) {
        claim.sessionSteps = static_cast<int>(m_steps.size());
        claim.saidMs = m_nowMs;
        if (claim.claimClass == ClaimClass::Status)
            claim.values.push_back({"since", std::to_string(m_stepsAtLast)});
        m_claims.push_back(std::move(claim));
    }
    m_stepsAtLast = m_steps.size();
}

void SessionWriter::callCommand(std::string_view id, std::string_view command, SourceRef where)
{
    m_last = id;
    m_open.insert_or_assign(m_last, Call{std::string(command), std::move(where), false, m_nowMs});
}

void SessionWriter::callEdit(std::string_view id, std::string_view path, SourceRef where)
{
    m_last = id;
    m_open.insert_or_assign(m_last, Call{std::string(path), std::move(where), true, m_nowMs});
}

void SessionWriter::end(std::string_view id, EndedCommand ended)
{
    const auto found = m_open.find(std::string(id));
    if (found == m_open.end())
        return;
    Call call = std::move(found->second);
    m_open.erase(found);
    m_said.clear();
    const bool isRefused = ended.state == EndedCommand::State::NeverStarted;
    m_session.refused += isRefused ? 1 : 0;
    if (call.isEdit) {
        const bool made =
            ended.state == EndedCommand::State::Ended && !ended.isError && ended.exitCode.value_or(0) == 0;
        m_session.edits += made ? 1 : 0;
        SessionStep step;
        step.act = SessionAct::Edit;
        step.isPart = isDocumentPath(m_rules, call.text);
        step.result = made ? ActResult::Good : ActResult::NotStarted;
        step.text = std::move(call.text);
        step.where = std::move(call.where);
        step.output = std::move(ended.end);
        step.isOfSubAgent = ended.isOfSubAgent;
        step.atMs = call.calledMs;
        step.endedMs = m_nowMs;
        step.added = ended.added;
        step.removed = ended.removed;
        m_steps.push_back(std::move(step));
        return;
    }
    m_session.commands += isRefused ? 0 : 1;
    ended.text = call.text;
    ended.where = std::move(call.where);
    ended.calledMs = call.calledMs;
    ended.endedMs = m_nowMs;
    for (SessionStep& step : stepsOf(ended, m_rules))
        m_steps.push_back(std::move(step));
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
    if (const std::optional<double> seconds = isoEpoch(timestamp, ZonelessTime::Utc))
        m_nowMs = static_cast<std::int64_t>(*seconds * msPerSecond);
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
    append(records.claims, std::move(m_claims));
    append(records.sessionSteps, std::move(m_steps));
    records.sessions.push_back(std::move(m_session));
}

} // namespace exhibit
