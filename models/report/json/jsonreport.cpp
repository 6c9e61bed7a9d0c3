// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/json/jsonreport.h"

#include "models/report/json/jsondecision.h"
#include "models/report/json/jsonsections.h"
#include "models/report/proof/reportproof.h"
#include "models/review/decision/decidereview.h"

#include <QJsonDocument>

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

QJsonObject totalsObject(const ReviewTotals& totals)
{
    const auto number = [](std::int64_t value) { return static_cast<qint64>(value); };
    return QJsonObject{{QStringLiteral("runs"), number(totals.runs)},
                       {QStringLiteral("executed_runs"), number(totals.executedRuns)},
                       {QStringLiteral("red_runs"), number(totals.redRuns)},
                       {QStringLiteral("tests"), number(totals.tests)},
                       {QStringLiteral("failing_tests"), number(totals.failingTests)},
                       {QStringLiteral("newly_failing_tests"), number(totals.newlyFailingTests)},
                       {QStringLiteral("runs_with_new_failures"), number(totals.newFailureRuns)},
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

QByteArray jsonReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                      const ReportOptions& options)
{
    JsonContext context(snapshot, messages);
    QJsonObject root{{QStringLiteral("schema"), QStringLiteral("exhibit.review/1")},
                     {QStringLiteral("generator"), generatorObject(context.review())},
                     {QStringLiteral("pack"), packObject(context.facts())},
                     {QStringLiteral("artifacts"), jsonArtifacts(context)},
                     {QStringLiteral("runs"), jsonRuns(context)},
                     {QStringLiteral("core"), jsonCore(context)},
                     {QStringLiteral("deltas"), jsonDeltas(context)},
                     {QStringLiteral("signatures"), jsonSignatures(context)},
                     {QStringLiteral("collection_errors"), jsonCollectionErrors(context)},
                     {QStringLiteral("claims"), jsonClaims(context)},
                     {QStringLiteral("notices"), jsonNotices(context)},
                     {QStringLiteral("findings"), jsonFindings(context)},
                     {QStringLiteral("commits"), jsonCommits(context)},
                     {QStringLiteral("telemetry"), jsonTelemetry(context)},
                     {QStringLiteral("next_steps"), jsonNextSteps(context)},
                     {QStringLiteral("missing_evidence"), jsonMissingEvidence(context)},
                     {QStringLiteral("problems"), jsonProblems(context, checked)},
                     {QStringLiteral("totals"), totalsObject(context.review().totals)}};
    context.putMessage(root, "headline", context.review().headline.headline);
    QJsonObject proof{
        {QStringLiteral("options"), jsonName("exhibit review " + optionsText(options, ReportFormat::Json))}};
    if (const std::string decisions = decisionsDigest(snapshot); !decisions.empty())
        proof[QStringLiteral("decisions_digest")] = jsonName(decisions);
    root[QStringLiteral("proof")] = proof;
    if (!options.reviewer.empty())
        root[QStringLiteral("reviewer")] = jsonName(options.reviewer);
    if (const ReviewDecision decision = decideReview(snapshot, options.policy); !decision.policy.empty())
        root[QStringLiteral("decision")] = jsonDecision(context, decision);
    if (snapshot.decisions)
        root[QStringLiteral("decisions")] = jsonDecisions(context);
    if (!context.facts().coverage.empty())
        root[QStringLiteral("coverage")] = jsonCoverage(context);
    if (!context.facts().toolFindings.empty())
        root[QStringLiteral("tool_findings")] = jsonToolFindings(context);
    if (!context.facts().sessions.empty())
        root[QStringLiteral("sessions")] = jsonSessions(context);
    if (context.masked() > 0)
        root[QStringLiteral("masked_secrets")] = context.masked();
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace exhibit
