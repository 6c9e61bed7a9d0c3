// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/json/jsondecision.h"

#include "models/domain/workdecision.h"

namespace exhibit {

namespace {

QJsonArray names(const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& text : texts)
        array.append(jsonName(text));
    return array;
}

QJsonArray reasonArray(JsonContext& context, const std::vector<DecisionReason>& reasons)
{
    QJsonArray array;
    for (const DecisionReason& reason : reasons) {
        QJsonObject object{{QStringLiteral("concern"), jsonName(reason.concern)},
                           {QStringLiteral("findings"), names(reason.findings)},
                           {QStringLiteral("pointers"), context.pointers(reason.pointers)}};
        if (!reason.names.empty()) {
            QJsonArray told;
            for (const std::string& name : reason.names)
                told.append(context.text(name));
            object[QStringLiteral("names")] = told;
            object[QStringLiteral("names_left_out")] = qint64{reason.namesLeft};
        }
        context.putMessage(object, "text", reason.text);
        context.putMessage(object, "would_change", reason.change);
        array.append(object);
    }
    return array;
}

} // namespace

QJsonObject jsonDecision(JsonContext& context, const ReviewDecision& decision)
{
    QJsonArray otherwise;
    for (const PolicyResult& other : decision.otherwise)
        otherwise.append(QJsonObject{{QStringLiteral("policy"), jsonName(other.policy)},
                                     {QStringLiteral("name"), context.text(other.name)},
                                     {QStringLiteral("result"), jsonName(decisionResultName(other.result))}});
    QJsonArray passing;
    for (const PassingPolicy& policy : decision.passing)
        passing.append(QJsonObject{{QStringLiteral("policy"), jsonName(policy.policy)},
                                   {QStringLiteral("name"), context.text(policy.name)},
                                   {QStringLiteral("runs"), names(policy.runs)}});
    QJsonObject object{{QStringLiteral("result"), jsonName(decisionResultName(decision.result))},
                       {QStringLiteral("policy"), jsonName(decision.policy)},
                       {QStringLiteral("policy_name"), context.text(decision.name)},
                       {QStringLiteral("reasons"), reasonArray(context, decision.reasons)},
                       {QStringLiteral("conditions"), reasonArray(context, decision.conditions)},
                       {QStringLiteral("other_policies"), otherwise},
                       {QStringLiteral("completes_red_runs"), passing}};
    const Decision& own = workDecision(context.snapshot().decisions.get());
    if (own.state == DecisionState::Undecided)
        return object;
    QJsonObject reviewer{{QStringLiteral("decision"), jsonName(workDecisionName(own.state))}};
    context.putText(reviewer, "reason", own.reason);
    object[QStringLiteral("reviewer")] = reviewer;
    return object;
}

} // namespace exhibit
