// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/json/jsonsections.h"
#include "models/review/sessions/handovers.h"
#include "models/review/sessions/otherwords.h"

#include <algorithm>

namespace exhibit {

namespace {

QJsonObject stepObject(JsonContext& context, const SessionStep& step)
{
    QJsonObject object;
    context.putText(object, "act", std::string(sessionActName(step.act)));
    context.putText(object, "result", std::string(actResultName(step.result)));
    context.putText(object, step.act == SessionAct::Edit ? "path" : "command", step.text);
    context.putText(object, "runner", step.runner);
    if (step.isMasked)
        object[QStringLiteral("status_is_of_another_program")] = true;
    context.putText(object, "status_is_of", step.owner);
    if (step.isQuotation)
        object[QStringLiteral("only_printed")] = true;
    if (step.isBackground)
        object[QStringLiteral("background")] = true;
    if (step.isOfSubAgent)
        object[QStringLiteral("of_sub_agent")] = true;
    if (step.atMs > 0)
        object[QStringLiteral("at_ms")] = static_cast<qint64>(step.atMs);
    if (step.atMs > 0 && step.endedMs >= step.atMs)
        object[QStringLiteral("lasted_ms")] = static_cast<qint64>(step.endedMs - step.atMs);
    if (step.added + step.removed > 0) {
        object[QStringLiteral("added")] = static_cast<qint64>(step.added);
        object[QStringLiteral("removed")] = static_cast<qint64>(step.removed);
    }
    if (step.isPart && step.act != SessionAct::Edit)
        object[QStringLiteral("part")] = true;
    if (step.exitCode)
        object[QStringLiteral("exit_code")] = *step.exitCode;
    JsonContext::putNumber(object, "passed", step.counts.passed);
    if (step.act == SessionAct::Tests) {
        JsonContext::putNumber(object, "failed", step.counts.failures());
    } else {
        JsonContext::putNumber(object, "errors", step.counts.errors);
        JsonContext::putNumber(object, "warnings", step.counts.warnings);
    }
    context.putText(object, "changed_check", step.changedCheck);
    JsonContext::putNumber(object, "skipped", step.counts.skipped);
    context.putText(object, "commit", step.commit);
    context.putPointer(object, "pointer", step.where);
    if (!step.output.isNull())
        context.putPointer(object, "result_pointer", step.output);
    return object;
}

QJsonObject handOverObject(JsonContext& context, const HandOver& handOver)
{
    QJsonObject object{{QStringLiteral("state"), jsonName(handOverStateName(handOver.state))}};
    context.putMessage(object, "verdict", handOver.verdict);
    const std::pair<const char*, std::size_t> counts[] = {
        {"statements", handOver.statements}, {"hold", handOver.hold},   {"contradicted", handOver.contradicted},
        {"never_run", handOver.neverRun},    {"stale", handOver.stale}, {"open", handOver.open}};
    for (const auto& [key, count] : counts)
        JsonContext::putNumber(object, key, std::optional(static_cast<std::int64_t>(count)));
    QJsonArray parts;
    for (const HandOverPart& part : handOver.parts) {
        QJsonArray claims;
        for (const std::size_t index : part.claims)
            claims.append(jsonName(context.review().claims[index].id));
        QJsonObject one{{QStringLiteral("kind"), jsonName(handOverPartName(part.kind))},
                        {QStringLiteral("claims"), claims}};
        context.putPointer(one, "pointer", part.where);
        parts.append(one);
    }
    object[QStringLiteral("parts")] = parts;
    return object;
}

} // namespace

QJsonObject jsonOtherWord(JsonContext& context, const OtherWord& word)
{
    const Run& run = context.review().runs[word.run];
    QJsonObject object{{QStringLiteral("same"), jsonName(sameName(word.same))},
                       {QStringLiteral("run"), context.label(run.key)},
                       {QStringLiteral("green"), word.isGreen}};
    context.putText(object, "commit", word.commit);
    JsonContext::putNumber(object, "passed", run.counts.passed);
    JsonContext::putNumber(object, "failed", run.counts.failures());
    context.putMessage(object, "text", word.sentence);
    context.putPointer(object, "pointer", word.where);
    return object;
}

QJsonArray jsonSessions(JsonContext& context)
{
    QJsonArray array;
    const PackFacts& facts = context.facts();
    const std::vector<HandOver> handOvers = handOversOf(facts, context.review());
    const OtherWords words(facts, context.review().runs);
    for (std::size_t i = 0; i < facts.sessions.size(); ++i) {
        const AgentSession& session = facts.sessions[i];
        QJsonObject object;
        context.putText(object, "format", session.format);
        context.putText(object, "id", session.id);
        context.putText(object, "agent_version", session.version);
        context.putText(object, "model", session.model);
        context.putText(object, "folder", session.folder);
        context.putText(object, "branch", session.branch);
        context.putText(object, "parent", session.parent);
        context.putText(object, "started", session.started);
        context.putText(object, "ended", session.ended);
        JsonContext::putNumber(object, "utterances", std::optional(session.utterances));
        JsonContext::putNumber(object, "commands", std::optional(session.commands));
        JsonContext::putNumber(object, "edits", std::optional(session.edits));
        JsonContext::putNumber(object, "refused", std::optional(session.refused));
        JsonContext::putNumber(object, "unknown_records", std::optional(session.unknownRecords));
        object[QStringLiteral("whole")] = session.isWhole;
        object[QStringLiteral("shows_status")] = session.showsStatus;
        object[QStringLiteral("shows_sub_agents")] = session.showsSubAgents;
        context.putPointer(object, "pointer", session.where);
        object[QStringLiteral("hand_over")] = handOverObject(context, handOvers[i]);
        if (const std::optional<OtherWord> word = words.ofEnd(session.document))
            object[QStringLiteral("ci_says")] = jsonOtherWord(context, *word);
        QJsonArray steps;
        for (const SessionStep& step : facts.sessionSteps) {
            if (step.document != session.document || step.act == SessionAct::Command)
                continue;
            QJsonObject one = stepObject(context, step);
            if (const Commit* commit = facts.findCommit(step.commit))
                context.putPointer(one, "commit_pointer", commit->where);
            steps.append(one);
        }
        object[QStringLiteral("steps")] = steps;
        array.append(object);
    }
    return array;
}

} // namespace exhibit
