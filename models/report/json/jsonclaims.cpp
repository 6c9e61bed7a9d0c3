// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/json/jsonsections.h"
#include "models/report/placeddecision.h"
#include "models/report/reportcancel.h"
#include "models/review/claims/wording/closedtext.h"
#include "models/review/sessions/otherwords.h"

namespace exhibit {

namespace {

/// A stated value as the number that it is, else as text.
QJsonValue valueOf(JsonContext& context, const std::string& text)
{
    bool isNumber = false;
    const QString string = context.text(text);
    const qint64 whole = string.toLongLong(&isNumber);
    if (isNumber && QString::number(whole) == string)
        return whole;
    const double number = string.toDouble(&isNumber);
    return isNumber && !string.contains(QLatin1Char('e')) && !string.contains(QLatin1Char('n')) ? QJsonValue(number)
                                                                                                : QJsonValue(string);
}

void putTestValues(QJsonObject& values, const TestClaimValues& stated)
{
    JsonContext::putNumber(values, "passed", stated.passed);
    JsonContext::putNumber(values, "failed", stated.failed);
    JsonContext::putNumber(values, "skipped", stated.skipped);
    JsonContext::putNumber(values, "total", stated.total);
    JsonContext::putNumber(values, "errors", stated.errors);
    JsonContext::putNumber(values, "percent", stated.percent);
    // What "all" implies of a stated total.
    if (stated.allPass && stated.total && !stated.passed)
        JsonContext::putNumber(values, "passed", stated.total);
}

QJsonObject valuesOf(JsonContext& context, const Claim& claim)
{
    QJsonObject values;
    if (claim.claimClass == ClaimClass::Test)
        putTestValues(values, claim.test);
    if (!claim.stamp.text.empty())
        values[QStringLiteral("date")] = context.text(claim.stamp.text);
    for (const MessageArg& value : claim.values)
        values[jsonName(value.name)] = valueOf(context, value.value);
    return values;
}

/// The reviewer's own lines stand in for the proposed ones.
void putProposal(JsonContext& context, QJsonObject& object, const JudgedClaim& judged)
{
    const std::string& edited = placedDecision(context.snapshot(), judged.id).decision.editedText;
    context.putText(object, "proposed_text", edited.empty() ? judged.proposedText : edited);
    context.putText(object, "proposed_diff",
                    edited.empty() ? judged.proposedDiff : editedDiff(judged.proposedDiff, edited));
    if (!edited.empty())
        object[QStringLiteral("proposal_edited")] = true;
}

QJsonArray lackingArray(const Proof& proof)
{
    QJsonArray lacks;
    for (const ProofEntry entry : proof.lacks)
        lacks.append(jsonName(proofEntryName(entry)));
    return lacks;
}

QJsonObject proofObject(JsonContext& context, const Proof& proof)
{
    QJsonObject asOf;
    context.putText(asOf, "stated", proof.asOf);
    context.putText(asOf, "by", proof.asOfSource);
    JsonContext::putNumber(asOf, "evidence_epoch", proof.evidenceEpoch);
    QJsonObject scope{{QStringLiteral("is"), jsonName(scopeName(proof.scope))}};
    context.putText(scope, "by", proof.scopeWords);
    QJsonObject object{{QStringLiteral("as_of"), asOf},
                       {QStringLiteral("scope"), scope},
                       {QStringLiteral("evidence"), QJsonObject{{QStringLiteral("complete"), proof.complete}}},
                       {QStringLiteral("lacks"), lackingArray(proof)}};
    context.putText(object, "genre", genreName(proof.genre));
    context.putText(object, "binding", proof.binding);
    if (proof.witness)
        context.putPointer(object, "witness", *proof.witness);
    return object;
}

QJsonObject precisionObject(const Precision& precision)
{
    return {{QStringLiteral("right"), static_cast<qint64>(precision.right)},
            {QStringLiteral("unfair"), static_cast<qint64>(precision.unfair)},
            {QStringLiteral("labelled"), static_cast<qint64>(precision.labelled())}};
}

QJsonObject claimObject(JsonContext& context, const JudgedClaim& judged)
{
    const Claim& claim = judged.claim;
    QJsonObject object{{QStringLiteral("id"), jsonName(judged.id)},
                       {QStringLiteral("class"), jsonName(claimClassName(claim.claimClass))},
                       {QStringLiteral("text"), context.text(withClosedBrackets(claim.text))},
                       {QStringLiteral("pointer"), context.pointer(claim.where)},
                       {QStringLiteral("values"), valuesOf(context, claim)},
                       {QStringLiteral("verdict"), jsonName(verdictName(judged.verdict))},
                       {QStringLiteral("confidence"), jsonName(confidenceName(judged.confidence))},
                       {QStringLiteral("evidence"), context.pointers(judged.evidence)}};
    if (!claim.subject.type.empty())
        object[QStringLiteral("subject")] = QJsonObject{{QStringLiteral("type"), jsonName(claim.subject.type)},
                                                        {QStringLiteral("value"), context.text(claim.subject.value)}};
    context.putText(object, "rule", judged.rule);
    context.putMessage(object, "title", judged.title);
    context.putMessage(object, "reason", judged.reason);
    context.putMessage(object, "recommendation", judged.recommendation);
    context.putText(object, "heading", claim.heading);
    context.putText(object, "genre", genreName(claim.genre));
    if (judged.proof)
        object[QStringLiteral("proof")] = proofObject(context, *judged.proof);
    if (judged.precision)
        object[QStringLiteral("precision")] = precisionObject(*judged.precision);
    putProposal(context, object, judged);
    if (!judged.wouldSettle.empty())
        object[QStringLiteral("would_settle")] = context.messages(judged.wouldSettle);
    if (!judged.claim.alsoAt.empty())
        object[QStringLiteral("also_at")] = context.pointers(judged.claim.alsoAt);
    if (judged.toldBy >= 0)
        context.putText(object, "told_by", context.review().claims[static_cast<std::size_t>(judged.toldBy)].id);
    if (const PlacedDecision& placed = placedDecision(context.snapshot(), judged.id); !placed.decision.isEmpty())
        putDecision(context, object, placed);
    return object;
}

QJsonObject findingObject(JsonContext& context, const Finding& finding)
{
    QJsonArray runs;
    for (const RunKey& key : finding.runs)
        runs.append(context.label(key));
    QJsonObject object{{QStringLiteral("id"), jsonName(finding.id)},
                       {QStringLiteral("kind"), jsonName(findingKindName(finding.kind))},
                       {QStringLiteral("confidence"), jsonName(confidenceName(finding.confidence))},
                       {QStringLiteral("runs"), runs},
                       {QStringLiteral("pointers"), context.pointers(finding.pointers)},
                       {QStringLiteral("extra_evidence"), context.messages(finding.extraEvidence)}};
    context.putMessage(object, "title", finding.title);
    context.putMessage(object, "assessment", finding.assessment);
    context.putMessage(object, "recommendation", finding.recommendation);
    context.putText(object, "classification", classificationName(finding.classification));
    context.putText(object, "rule", finding.rule);
    context.putText(object, "claim", finding.claimId);
    if (finding.toldBy >= 0)
        context.putText(object, "told_by", context.review().findings[static_cast<std::size_t>(finding.toldBy)].id);
    if (finding.isMismatch())
        object[QStringLiteral("verdict")] = jsonName(verdictName(finding.verdict));
    putPattern(context, object, finding);
    putDecision(context, object, placedDecision(context.snapshot(), finding));
    return object;
}

} // namespace

void jsonClaims(JsonContext& context, const TakeValue& take)
{
    const OtherWords words(context.facts(), context.review().runs);
    const std::vector<JudgedClaim>& claims = context.review().claims;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        QJsonObject object = claimObject(context, claims[i]);
        if (const std::optional<OtherWord> word = words.of(claims[i].claim))
            object[QStringLiteral("ci_says")] = jsonOtherWord(context, *word);
        take(object);
        tellProgress(i + 1, claims.size());
    }
}

void jsonNotices(JsonContext& context, const TakeValue& take)
{
    for (const JudgedClaim& claim : context.review().claims) {
        if (!claim.isNotice())
            continue;
        QJsonObject object{{QStringLiteral("claim"), jsonName(claim.id)},
                           {QStringLiteral("pointer"), context.pointer(claim.claim.where)},
                           {QStringLiteral("lacks"), lackingArray(*claim.proof)}};
        context.putMessage(object, "title", claim.title);
        context.putMessage(object, "reason", claim.reason);
        take(object);
    }
}

QJsonArray jsonFindings(JsonContext& context)
{
    QJsonArray array;
    for (const Finding& finding : context.review().findings)
        array.append(findingObject(context, finding));
    return array;
}

} // namespace exhibit
