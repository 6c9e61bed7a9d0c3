// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/json/jsonsections.h"
#include "models/review/decision/orderedsteps.h"

#include <algorithm>
#include <set>

namespace exhibit {

namespace {

constexpr std::size_t maxExamples = 5;

QJsonObject hypothesisObject(JsonContext& context, const Hypothesis& hypothesis)
{
    QJsonObject object{{QStringLiteral("text"), context.say(hypothesis.text)},
                       {QStringLiteral("likelihood"), jsonName(likelihoodName(hypothesis.likelihood))},
                       {QStringLiteral("for"), context.statements(hypothesis.speaksFor)},
                       {QStringLiteral("against"), context.statements(hypothesis.speaksAgainst)}};
    context.putMessage(object, "explanation", hypothesis.explanation);
    return object;
}

QJsonObject rowObject(JsonContext& context, const FindingRow& row)
{
    QJsonObject object{{QStringLiteral("cells"), context.messages(row.cells)}};
    context.putPointer(object, "pointer", row.where);
    return object;
}

QString runLabel(JsonContext& context, int run)
{
    const auto& runs = context.review().runs;
    const auto index = static_cast<std::size_t>(run);
    return run >= 0 && index < runs.size() ? context.label(runs[index].key) : QString();
}

QJsonArray runLabels(JsonContext& context, const std::vector<int>& runs)
{
    QJsonArray labels;
    for (const int run : runs)
        labels.append(runLabel(context, run));
    return labels;
}

/// Members whose messages differ first; all else of them stands in the runs' failures.
QJsonArray examplesOf(JsonContext& context, const Signature& signature)
{
    QJsonArray examples;
    std::set<std::string> messages;
    for (const SignatureMember& member : signature.members) {
        if (static_cast<std::size_t>(examples.size()) == maxExamples)
            break;
        if (!messages.insert(member.message).second)
            continue;
        QJsonObject example{{QStringLiteral("test"), context.testName(member.test)}};
        context.putText(example, "message", member.message);
        if (const QString run = runLabel(context, member.run); !run.isEmpty())
            example[QStringLiteral("run")] = run;
        context.putPointer(example, "pointer", member.cause.isNull() ? member.where : member.cause);
        examples.append(example);
    }
    return examples;
}

QJsonObject signatureObject(JsonContext& context, const Signature& signature)
{
    QJsonObject object{{QStringLiteral("id"), jsonName(signature.id)},
                       {QStringLiteral("template"), context.text(signature.pattern)},
                       {QStringLiteral("tests"), static_cast<qint64>(signature.tests.size())},
                       {QStringLiteral("test_ids"), context.tests(signature.tests)},
                       {QStringLiteral("failures"), static_cast<qint64>(signature.members.size())},
                       {QStringLiteral("runs"), runLabels(context, signature.runs)},
                       {QStringLiteral("examples"), examplesOf(context, signature)},
                       {QStringLiteral("side"), jsonName(codeSideName(signature.side))}};
    context.putText(object, "exception", signature.exception);
    if (!signature.crashPath.empty()) {
        QJsonObject crash{{QStringLiteral("path"), context.text(signature.crashPath)}};
        if (signature.crashLine > 0)
            crash[QStringLiteral("line")] = static_cast<qint64>(signature.crashLine);
        object[QStringLiteral("crash")] = crash;
    }
    return object;
}

QJsonObject stepObject(JsonContext& context, const GateStep& step)
{
    QJsonObject object{{QStringLiteral("id"), jsonName(step.id)},
                       {QStringLiteral("state"), jsonName(gateStateName(step.state))},
                       {QStringLiteral("pointers"), context.pointers(step.pointers)}};
    context.putMessage(object, "title", step.title);
    context.putMessage(object, "text", step.text);
    return object;
}

QJsonObject outcomeObject(JsonContext& context, const GateOutcome& outcome)
{
    QJsonArray steps;
    for (const GateStep& step : outcome.steps)
        steps.append(stepObject(context, step));
    QJsonObject object{{QStringLiteral("policy"), jsonName(outcome.policy)},
                       {QStringLiteral("decision"), jsonName(gateDecisionName(outcome.decision))},
                       {QStringLiteral("reasons"), context.messages(outcome.reasons)},
                       {QStringLiteral("steps"), steps}};
    context.putMessage(object, "name", outcome.name);
    return object;
}

QJsonArray recordedArray(JsonContext& context, const RunGate& gate)
{
    QJsonArray array;
    for (const RecordedOutcome& recorded : gate.recorded) {
        QJsonObject object{{QStringLiteral("state"), context.text(recorded.state)},
                           {QStringLiteral("completed"), recorded.completed},
                           {QStringLiteral("failed"), recorded.failed}};
        context.putPointer(object, "pointer", recorded.where);
        array.append(object);
    }
    return array;
}

QJsonObject stepOfReview(JsonContext& context, const NextStep& step, int rank)
{
    QJsonArray findings;
    for (const std::string& id : step.findings)
        findings.append(jsonName(id));
    QJsonObject object{{QStringLiteral("rank"), rank},
                       {QStringLiteral("text"), context.say(step.text)},
                       {QStringLiteral("extra_evidence"), context.messages(step.extraEvidence)},
                       {QStringLiteral("findings"), findings},
                       {QStringLiteral("pointers"), context.pointers(step.pointers)}};
    context.putText(object, "id", step.id);
    context.putMessage(object, "why", step.why);
    return object;
}

} // namespace

void putPattern(JsonContext& context, QJsonObject& object, const Finding& finding)
{
    QJsonArray hypotheses;
    for (const Hypothesis& hypothesis : finding.hypotheses)
        hypotheses.append(hypothesisObject(context, hypothesis));
    object[QStringLiteral("hypotheses")] = hypotheses;
    context.putMessage(object, "signature", finding.signature);
    context.putMessage(object, "repeats", finding.repeats);
    if (!finding.rows.empty()) {
        QJsonArray rows;
        for (const FindingRow& row : finding.rows)
            rows.append(rowObject(context, row));
        object[QStringLiteral("table")] =
            QJsonObject{{QStringLiteral("columns"), context.messages(finding.columns)}, {QStringLiteral("rows"), rows}};
    }
    if (!finding.proposedFixes.empty())
        object[QStringLiteral("proposed_fixes")] = context.messages(finding.proposedFixes);
    if (!finding.proposedTests.empty())
        object[QStringLiteral("proposed_tests")] = context.messages(finding.proposedTests);
    if (finding.fixedIn.empty())
        return;
    QJsonArray fixed;
    for (const RunKey& key : finding.fixedIn)
        fixed.append(context.label(key));
    object[QStringLiteral("fixed_in")] = fixed;
}

void putGate(JsonContext& context, QJsonObject& object, const RunKey& key)
{
    const auto& gates = context.review().gates;
    const auto gate = std::find_if(gates.begin(), gates.end(), [&](const RunGate& of) { return of.key == key; });
    if (gate == gates.end() || gate->outcomes.empty())
        return;
    // The one that speaks of nothing but the comparison stands for the delta; --fail-on new-failures asks the same.
    const auto main = std::find_if(gate->outcomes.begin(), gate->outcomes.end(),
                                   [](const GateOutcome& outcome) { return outcome.policy == "no-new-failures"; });
    object[QStringLiteral("gate")] =
        outcomeObject(context, main == gate->outcomes.end() ? gate->outcomes.front() : *main);
    QJsonArray outcomes;
    for (const GateOutcome& outcome : gate->outcomes)
        outcomes.append(outcomeObject(context, outcome));
    object[QStringLiteral("gates")] = outcomes;
    object[QStringLiteral("has_baseline")] = gate->hasBaseline;
    object[QStringLiteral("has_readable_report")] = gate->hasReadableReport;
    object[QStringLiteral("completed_red")] = gate->completedRed;
    if (!gate->recorded.empty())
        object[QStringLiteral("recorded")] = recordedArray(context, *gate);
}

QJsonArray jsonSignatures(JsonContext& context)
{
    QJsonArray array;
    for (const Signature& signature : context.review().signatures)
        array.append(signatureObject(context, signature));
    return array;
}

QJsonArray jsonNextSteps(JsonContext& context, const ReviewDecision& decision)
{
    QJsonArray array;
    int rank = 0;
    for (const OrderedStep& known : orderedSteps(context.review(), decision)) {
        QJsonObject step = stepOfReview(context, known.step, ++rank);
        QJsonArray answers;
        for (const std::size_t reason : known.answers)
            answers.append(static_cast<qint64>(reason + 1));
        if (!answers.isEmpty())
            step[QStringLiteral("answers")] = answers;
        array.append(step);
    }
    if (!array.isEmpty())
        return array;
    // Without ranked steps what the findings recommend, in their order.
    std::set<QString> known;
    for (const Finding& finding : context.review().findings) {
        const QString text = context.say(finding.recommendation);
        if (text.isEmpty() || !known.insert(text).second)
            continue;
        const NextStep step{{}, finding.recommendation, {}, finding.extraEvidence, {finding.id}, {}};
        array.append(stepOfReview(context, step, ++rank));
    }
    return array;
}

void putCommitReview(JsonContext& context, QJsonObject& object, const CommitReview& review)
{
    const auto ids = [](const std::vector<std::string>& list) {
        QJsonArray array;
        for (const std::string& id : list)
            array.append(jsonName(id));
        return array;
    };
    object[QStringLiteral("assessment")] = context.statements(review.assessment);
    object[QStringLiteral("risks")] = context.statements(review.risks);
    object[QStringLiteral("follow_ups")] = context.statements(review.followUps);
    object[QStringLiteral("related_claims")] = ids(review.claims);
    object[QStringLiteral("related_findings")] = ids(review.findings);
    object[QStringLiteral("runs")] = runLabels(context, review.runs);
    object[QStringLiteral("added")] = static_cast<qint64>(review.added);
    object[QStringLiteral("removed")] = static_cast<qint64>(review.removed);
    object[QStringLiteral("tests_touched")] = review.testsTouched;
    object[QStringLiteral("docs_touched")] = review.docsTouched;
    context.putText(object, "classification", classificationName(review.classification));
    QJsonArray files = object.value(QStringLiteral("files")).toArray();
    for (qsizetype i = 0; i < files.size() && static_cast<std::size_t>(i) < review.fileKinds.size(); ++i) {
        QJsonObject file = files[i].toObject();
        file[QStringLiteral("kind")] = jsonName(commitFileKindName(review.fileKinds[static_cast<std::size_t>(i)]));
        files[i] = file;
    }
    if (!files.isEmpty())
        object[QStringLiteral("files")] = files;
}

} // namespace exhibit
