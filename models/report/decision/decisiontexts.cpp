// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/decision/decisiontexts.h"

#include "models/report/tables/celltext.h"
#include "models/review/counted.h"

namespace exhibit {

const char* decisionMessage(DecisionResult result)
{
    switch (result) {
    case DecisionResult::Accept:
        return "decision.accept";
    case DecisionResult::AcceptWithConditions:
        return "decision.accept-with-conditions";
    case DecisionResult::DoNotAccept:
        return "decision.do-not-accept";
    case DecisionResult::CannotBeDecided:
        break;
    }
    return "decision.cannot-be-decided";
}

QString decisionTitle(const Messages& messages, const ReviewDecision& decision)
{
    return messages.text(decisionMessage(decision.result));
}

const char* workDecisionMessage(DecisionState state)
{
    switch (state) {
    case DecisionState::Accepted:
        return "decision.own.accept";
    case DecisionState::Dismissed:
        return "decision.own.reject";
    case DecisionState::NeedsEvidence:
        return "decision.own.wait";
    case DecisionState::Undecided:
        break;
    }
    return "decision.own.undecided";
}

QString reasonText(const Messages& messages, const DecisionReason& reason, NumberStyle style)
{
    const QString text = messages.text(reason.text, style);
    // A broken fix and its new failures are one thing told twice.
    if (reason.findings.size() < 2 || reason.concern.starts_with("pattern."))
        return text;
    const auto more = static_cast<std::int64_t>(reason.findings.size()) - 1;
    const QString also = messages.text(counted(more, "decision.also.one", "decision.also.many"), style);
    return messages.text(
        Message{"decision.reason.several", {{"text", text.toStdString()}, {"also", also.toStdString()}}}, style);
}

const char* namesMessage(const DecisionReason& reason)
{
    return reason.concern == "run.collection-failed" ? "decision.names.missing" : "decision.names.tests";
}

QString namesText(const Messages& messages, const DecisionReason& reason, NumberStyle style)
{
    if (reason.names.empty())
        return {};
    QStringList names;
    for (const std::string& name : reason.names)
        names.append(QString::fromStdString(name));
    const Marks& marks = messages.language().marks;
    QString text = messages.text(namesMessage(reason)) + QLatin1Char(' ') + names.join(fromUtf8(marks.comma));
    if (reason.namesLeft > 0)
        text += QLatin1Char(' ') +
                messages.text(Message{"decision.names.more", {{"count", std::to_string(reason.namesLeft)}}}, style);
    return text + fromUtf8(marks.stop);
}

QString passingText(const Messages& messages, const ReviewDecision& decision, bool withCompletion)
{
    if (decision.reasons.empty())
        return {};
    QStringList accepting, refusing, completing;
    for (const PolicyResult& other : decision.otherwise) {
        if (other.result == DecisionResult::Accept || other.result == DecisionResult::AcceptWithConditions)
            accepting << messages.text(Message{
                "decision.otherwise.result",
                {{"name", other.name}, {"result", messages.text(decisionMessage(other.result)).toStdString()}}});
        else
            refusing << messages.text(Message{"decision.otherwise.name", {{"name", other.name}}});
    }
    for (const PassingPolicy& passing : decision.passing)
        completing << messages.text(Message{"decision.completes.policy",
                                            {{"count", std::to_string(passing.runs.size())}, {"name", passing.name}}});
    const auto listed = [&](const char* id, const QStringList& policies) {
        return messages.text(
            Message{id, {{"policies", policies.join(fromUtf8(messages.language().marks.semicolon)).toStdString()}}});
    };
    QStringList sentences;
    if (!accepting.isEmpty())
        sentences << listed("decision.otherwise.passes", accepting);
    else if (!refusing.isEmpty())
        sentences << listed("decision.otherwise.none", refusing);
    if (withCompletion && !completing.isEmpty())
        sentences << listed("decision.completes", completing);
    return sentences.join(QLatin1Char(' '));
}

} // namespace exhibit
