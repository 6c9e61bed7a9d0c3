// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/json/jsonreport.h"

#include "models/report/json/jsondecision.h"
#include "models/report/json/jsonsections.h"
#include "models/report/proof/reportproof.h"
#include "models/review/decision/decidereview.h"

#include <QJsonDocument>

#include <map>
#include <string_view>
#include <utility>

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

/// As QJsonDocument::toJson() of all members together, which takes several times the memory.
class JsonSections
{
public:
    void add(const char* key, const QJsonValue& value)
    {
        // Between the braces of an object of this member alone.
        const QByteArray text = QJsonDocument(QJsonObject{{QLatin1String(key), value}}).toJson(QJsonDocument::Indented);
        m_members[key] = text.mid(2, text.size() - 5);
    }

    /// Gives up each member as soon as it stands in the text.
    QByteArray takeText()
    {
        qsizetype size = 8;
        for (const auto& [key, member] : m_members)
            size += member.size() + 2;
        QByteArray text = "{";
        text.reserve(size);
        for (auto& [key, member] : m_members) {
            text += text.size() > 1 ? ",\n" : "\n";
            text += std::exchange(member, {});
        }
        return text += "\n}\n";
    }

private:
    std::map<std::string_view, QByteArray> m_members; ///< in the order of QJsonObject
};

} // namespace

QByteArray jsonReportFor(ReportFormat format, const PackSnapshot& snapshot, const Messages& messages,
                         const CheckedPointers& checked, const ReportOptions& options)
{
    JsonContext context(snapshot, messages);
    const ReviewDecision decision = decideReview(snapshot, options.policy);
    JsonSections root;
    root.add("schema", QStringLiteral("exhibit.review/1"));
    root.add("generator", generatorObject(context.review()));
    root.add("pack", packObject(context.facts()));
    root.add("artifacts", jsonArtifacts(context));
    root.add("runs", jsonRuns(context));
    root.add("core", jsonCore(context));
    root.add("deltas", jsonDeltas(context));
    root.add("signatures", jsonSignatures(context));
    root.add("collection_errors", jsonCollectionErrors(context));
    root.add("claims", jsonClaims(context));
    root.add("notices", jsonNotices(context));
    root.add("findings", jsonFindings(context));
    root.add("commits", jsonCommits(context));
    root.add("telemetry", jsonTelemetry(context));
    root.add("next_steps", jsonNextSteps(context, decision));
    root.add("missing_evidence", jsonMissingEvidence(context));
    root.add("problems", jsonProblems(context, checked));
    root.add("totals", totalsObject(context.review().totals));
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
    return root.takeText();
}

QByteArray jsonReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                      const ReportOptions& options)
{
    return jsonReportFor(ReportFormat::Json, snapshot, messages, checked, options);
}

} // namespace exhibit
