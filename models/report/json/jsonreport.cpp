// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/json/jsonreport.h"

#include "models/report/json/jsondecision.h"
#include "models/report/json/jsonmembers.h"
#include "models/report/json/jsonsections.h"
#include "models/report/proof/reportproof.h"
#include "models/report/reportcancel.h"
#include "models/report/tables/newfailures.h"
#include "models/review/decision/decidereview.h"

namespace exhibit {

namespace {

QJsonObject packObject(const PackFacts& facts)
{
    qint64 bytes = 0;
    for (const Artifact& artifact : facts.artifacts)
        bytes += static_cast<qint64>(artifact.bytes);
    return QJsonObject{{QStringLiteral("name"), jsonName(facts.name)},
                       {QStringLiteral("digest"), jsonName(facts.digest)},
                       {QStringLiteral("artifacts"), static_cast<qint64>(facts.artifacts.size())},
                       {QStringLiteral("bytes"), bytes}};
}

QJsonObject generatorObject(const Review& review)
{
    QJsonObject generator{{QStringLiteral("name"), QStringLiteral("exhibit")},
                          {QStringLiteral("version"), QLatin1String(EXHIBIT_VERSION)}};
    if (!review.rulesDigest.empty())
        generator[QStringLiteral("rules_digest")] = jsonName(review.rulesDigest);
    return generator;
}

QJsonObject totalsObject(const Review& review)
{
    const ReviewTotals& totals = review.totals;
    const bool isCompared = knownNewFailures(review).has_value();
    const auto compared = [isCompared](std::int64_t value) {
        return isCompared ? QJsonValue(static_cast<qint64>(value)) : QJsonValue();
    };
    const auto number = [](std::int64_t value) { return static_cast<qint64>(value); };
    return QJsonObject{{QStringLiteral("runs"), number(totals.runs)},
                       {QStringLiteral("executed_runs"), number(totals.executedRuns)},
                       {QStringLiteral("red_runs"), number(totals.redRuns)},
                       {QStringLiteral("tests"), number(totals.tests)},
                       {QStringLiteral("failing_tests"), number(totals.failingTests)},
                       {QStringLiteral("newly_failing_tests"), compared(totals.newlyFailingTests)},
                       {QStringLiteral("runs_with_new_failures"), compared(totals.newFailureRuns)},
                       {QStringLiteral("collection_errors"), number(totals.collectionErrors)},
                       {QStringLiteral("runs_with_collection_errors"), number(totals.collectErrorRuns)},
                       {QStringLiteral("claims"), number(totals.claims)},
                       {QStringLiteral("mismatches"), number(totals.mismatches)},
                       {QStringLiteral("notices"), number(totals.notices)},
                       {QStringLiteral("patterns"), number(totals.patterns)},
                       {QStringLiteral("to_review"), number(totals.toReview())},
                       {QStringLiteral("claims_to_review"), number(totals.claimsToReview)},
                       {QStringLiteral("patterns_to_review"), number(totals.patternsToReview)},
                       {QStringLiteral("problems"), number(totals.problems)}};
}

} // namespace

bool writeJsonReview(ReportFormat format, const PackSnapshot& snapshot, const Messages& messages,
                     const CheckedPointers& checked, const ReportOptions& options, const TakeBlock& take, int indent)
{
    // What reads it compares sentences and names: they are the same whoever asked.
    const Messages plain = messages.in(english());
    JsonContext context(snapshot, plain);
    const ReviewDecision decision = decideReview(snapshot, options.policy);
    JsonMembers root;
    root.add("schema", QStringLiteral("exhibit.review/1"));
    root.add("generator", generatorObject(context.review()));
    root.add("pack", packObject(context.facts()));
    root.add("artifacts", jsonArtifacts(context));
    root.add("runs", jsonRuns(context));
    root.add("core", jsonCore(context));
    root.add("deltas", jsonDeltas(context));
    root.add("signatures", jsonSignatures(context));
    root.add("collection_errors", jsonCollectionErrors(context));
    root.addArray("claims", [&context](const TakeValue& claim) {
        const ProgressPart part(0, 2);
        jsonClaims(context, claim);
    });
    root.addArray("notices", [&context](const TakeValue& notice) { jsonNotices(context, notice); });
    root.add("findings", jsonFindings(context));
    root.add("commits", jsonCommits(context));
    root.addWithArray("telemetry", jsonTelemetry(context), "utilization", [&context](const TakeValue& event) {
        const ProgressPart part(1, 2);
        jsonUtilization(context, event);
    });
    root.add("next_steps", jsonNextSteps(context, decision));
    root.add("missing_evidence", jsonMissingEvidence(context));
    root.add("problems", jsonProblems(context, checked));
    root.add("totals", totalsObject(context.review()));
    if (const Message& headline = context.review().headline.headline; !headline.isEmpty())
        root.add("headline", context.say(headline));
    QJsonObject proof{{QStringLiteral("options"), jsonName("exhibit review " + optionsText(options, format))}};
    if (const std::string decisions = decisionsDigest(snapshot); !decisions.empty())
        proof[QStringLiteral("decisions_digest")] = jsonName(decisions);
    root.add("proof", proof);
    if (!options.reviewer.empty())
        root.add("reviewer", jsonName(options.reviewer));
    if (!decision.policy.empty())
        root.add("decision", jsonDecision(context, decision));
    if (snapshot.decisions)
        root.add("decisions", jsonDecisions(context));
    if (!context.facts().coverage.empty())
        root.add("coverage", jsonCoverage(context));
    if (!context.facts().toolFindings.empty())
        root.add("tool_findings", jsonToolFindings(context));
    if (!context.facts().sessions.empty())
        root.add("sessions", jsonSessions(context));
    if (context.masked() > 0)
        root.add("masked_secrets", context.masked());
    return root.write(take, indent);
}

void streamJsonReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                      const ReportOptions& options, const TakeBlock& take)
{
    if (writeJsonReview(ReportFormat::Json, snapshot, messages, checked, options, take))
        take("\n");
}

QByteArray jsonReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                      const ReportOptions& options)
{
    QByteArray report;
    streamJsonReport(snapshot, messages, checked, options, [&report](const QByteArray& block) {
        report += block;
        return true;
    });
    return report;
}

} // namespace exhibit
