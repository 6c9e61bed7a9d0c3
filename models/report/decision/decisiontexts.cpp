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

QStringList passingTexts(const Messages& messages, const ReviewDecision& decision)
{
    QStringList texts;
    if (decision.reasons.empty())
        return texts;
    for (const PolicyResult& other : decision.otherwise) {
        if (other.result == DecisionResult::Accept || other.result == DecisionResult::AcceptWithConditions)
            texts << messages.text(Message{
                "decision.otherwise.result",
                {{"name", other.name}, {"result", messages.text(decisionMessage(other.result)).toStdString()}}});
    }
    for (const PassingPolicy& passing : decision.passing)
        texts << messages.text(counted(static_cast<std::int64_t>(passing.runs.size()), "decision.passing.one",
                                       "decision.passing.many", {{"name", passing.name}}));
    return texts;
}

} // namespace exhibit
