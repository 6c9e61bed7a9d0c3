// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sarif/sarifreport.h"

#include "models/domain/workdecision.h"
#include "models/report/json/jsoncontext.h"
#include "models/report/json/jsonsections.h"
#include "models/report/markdowntext.h"
#include "models/report/placeddecision.h"
#include "models/report/proof/reportproof.h"
#include "models/report/reportformats.h"
#include "models/report/tables/celltext.h"
#include "models/review/decision/decidereview.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <map>

namespace exhibit {

namespace {

// What a code host takes in of one file.
constexpr qsizetype mostResults = 5000; ///< it shows as many, the most severe first
constexpr std::size_t mostRelated = 20;
constexpr qsizetype longestText = 1000; ///< of a message

/// Shown by viewers of any kind: controls and what turns the direction of writing are made visible.
QJsonObject textObject(const QString& evidence)
{
    const QString text = fromUtf8(inertText(evidence.toStdString()));
    return {{QStringLiteral("text"), text.size() > longestText ? text.left(longestText - 1) + QChar(0x2026) : text}};
}

/// `/`-separated, without what would make it an address or lead out of the folder.
QString uriOf(const std::string& path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(fromUtf8(path), QByteArrayLiteral("/")));
}

QJsonObject location(JsonContext& context, const SourceRef& place)
{
    QJsonObject physical{
        {QStringLiteral("artifactLocation"), QJsonObject{{QStringLiteral("uri"), uriOf(place.path)},
                                                         {QStringLiteral("uriBaseId"), QStringLiteral("PACK")}}}};
    if (place.firstLine.isValid()) {
        QJsonObject region{{QStringLiteral("startLine"), static_cast<qint64>(place.firstLine.value)}};
        if (place.lastLine.value > place.firstLine.value)
            region[QStringLiteral("endLine")] = static_cast<qint64>(place.lastLine.value);
        if (!place.quote.empty())
            region[QStringLiteral("snippet")] = textObject(context.text(place.quote));
        physical[QStringLiteral("region")] = region;
    }
    return {{QStringLiteral("physicalLocation"), physical}};
}

SourceRef wholeFile(const std::string& path)
{
    SourceRef place;
    place.path = path;
    return place;
}

QString ruleOf(const Finding& finding)
{
    return finding.isMismatch() ? QStringLiteral("mismatch.") + jsonName(verdictName(finding.verdict))
                                : fromUtf8(finding.rule.empty() ? findingKindName(finding.kind) : finding.rule);
}

QString levelOf(const Finding& finding, const ReviewDecision& decision)
{
    const auto names = [&finding](const DecisionReason& reason) {
        return std::find(reason.findings.begin(), reason.findings.end(), finding.id) != reason.findings.end();
    };
    if (std::any_of(decision.reasons.begin(), decision.reasons.end(), names))
        return QStringLiteral("error");
    if (std::any_of(decision.conditions.begin(), decision.conditions.end(), names) || finding.isMismatch())
        return QStringLiteral("warning");
    return QStringLiteral("note");
}

/// Only a run against a true baseline can be called new; the others say nothing about what was before.
QString baselineState(const Review& review, const Finding& finding)
{
    const bool isTrue =
        review.baseline.source == BaselineSource::Chosen || review.baseline.source == BaselineSource::Tracker;
    if (!isTrue)
        return {};
    if (finding.rule == "run.new-failures")
        return QStringLiteral("new");
    return finding.rule == "run.always-failing" ? QStringLiteral("unchanged") : QString();
}

class Sarif
{
public:
    Sarif(const PackSnapshot& snapshot, const Messages& messages, const ReportOptions& options)
        : m_snapshot(snapshot), m_options(options), m_context(snapshot, messages),
          m_decision(decideReview(snapshot, options.policy))
    {}

    QJsonObject log()
    {
        for (const Finding& finding : m_snapshot.review->findings) {
            if (m_results.size() < mostResults)
                m_results.append(result(finding));
        }
        QJsonObject run{{QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), driver()}}},
                        {QStringLiteral("columnKind"), QStringLiteral("unicodeCodePoints")},
                        {QStringLiteral("originalUriBaseIds"),
                         QJsonObject{{QStringLiteral("PACK"),
                                      QJsonObject{{QStringLiteral("description"),
                                                   textObject(QStringLiteral("The folder of the evidence pack"))}}}}},
                        {QStringLiteral("artifacts"), artifacts()},
                        {QStringLiteral("results"), m_results},
                        {QStringLiteral("properties"), properties()}};
        return {{QStringLiteral("$schema"), QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
                {QStringLiteral("version"), QStringLiteral("2.1.0")},
                {QStringLiteral("runs"), QJsonArray{run}}};
    }

private:
    QJsonObject driver() const
    {
        return {{QStringLiteral("name"), QStringLiteral("exhibit")},
                {QStringLiteral("version"), QLatin1String(EXHIBIT_VERSION)},
                {QStringLiteral("rules"), m_rules}};
    }

    int ruleIndex(const Finding& finding)
    {
        const QString id = ruleOf(finding);
        if (const auto known = m_ruleIndex.find(id); known != m_ruleIndex.end())
            return known->second;
        const int index = static_cast<int>(m_rules.size());
        m_ruleIndex.emplace(id, index);
        // The help is that of the first finding of the rule: what to do is told by rule, with the names of each case.
        const QString help = m_context.say(finding.recommendation);
        QJsonObject rule{{QStringLiteral("id"), id},
                         {QStringLiteral("shortDescription"), textObject(id)},
                         {QStringLiteral("fullDescription"), textObject(m_context.say(finding.assessment))},
                         {QStringLiteral("help"), textObject(help.isEmpty() ? id : help)}};
        if (m_context.say(finding.assessment).isEmpty())
            rule[QStringLiteral("fullDescription")] = textObject(id);
        m_rules.append(rule);
        return index;
    }

    QJsonObject result(const Finding& finding)
    {
        QJsonObject object{{QStringLiteral("ruleId"), ruleOf(finding)},
                           {QStringLiteral("ruleIndex"), ruleIndex(finding)},
                           {QStringLiteral("level"), levelOf(finding, m_decision)},
                           {QStringLiteral("message"), textObject(messageOf(finding))},
                           {QStringLiteral("partialFingerprints"),
                            QJsonObject{{QStringLiteral("exhibitFinding/v1"), fromUtf8(finding.id)}}}};
        QJsonArray related, places;
        for (const SourceRef& place : finding.pointers) {
            if (!place.table.empty())
                continue; // a row of a database is no line of a file
            if (places.isEmpty())
                places.append(location(m_context, place));
            else if (static_cast<std::size_t>(related.size()) < mostRelated)
                related.append(location(m_context, place));
        }
        if (places.isEmpty() && !m_snapshot.facts->artifacts.empty())
            places.append(location(m_context, wholeFile(m_snapshot.facts->artifacts.front().path)));
        object[QStringLiteral("locations")] = places;
        if (!related.isEmpty())
            object[QStringLiteral("relatedLocations")] = related;
        if (const QString state = baselineState(*m_snapshot.review, finding); !state.isEmpty())
            object[QStringLiteral("baselineState")] = state;
        putSaid(object, placedDecision(m_snapshot, finding));
        return object;
    }

    /// What a reviewer set aside is suppressed; as long as another one says otherwise, that is under review.
    void putSaid(QJsonObject& object, const PlacedDecision& placed)
    {
        const Decision& decision = placed.decision;
        const bool isUnsettled = !placed.others.empty();
        if (decision.state == DecisionState::Dismissed) {
            QJsonObject suppression{
                {QStringLiteral("kind"), QStringLiteral("external")},
                {QStringLiteral("status"), isUnsettled ? QStringLiteral("underReview") : QStringLiteral("accepted")}};
            if (!decision.reason.empty())
                suppression[QStringLiteral("justification")] =
                    fromUtf8(inertText(m_context.text(decision.reason).toStdString()));
            object[QStringLiteral("suppressions")] = QJsonArray{suppression};
        }
        if (!isUnsettled)
            return;
        QJsonObject said;
        putDecision(m_context, said, placed);
        object[QStringLiteral("properties")] = said;
    }

    QString messageOf(const Finding& finding)
    {
        const QString title = m_context.say(finding.title), assessment = m_context.say(finding.assessment);
        return assessment.isEmpty() ? title : title + QLatin1String(". ") + assessment;
    }

    QJsonArray artifacts()
    {
        QJsonArray array;
        for (const Artifact& artifact : m_snapshot.facts->artifacts) {
            QJsonObject object{
                {QStringLiteral("location"), QJsonObject{{QStringLiteral("uri"), uriOf(artifact.path)},
                                                         {QStringLiteral("uriBaseId"), QStringLiteral("PACK")}}}};
            if (!artifact.sha256.empty())
                object[QStringLiteral("hashes")] = QJsonObject{{QStringLiteral("sha-256"), fromUtf8(artifact.sha256)}};
            array.append(object);
        }
        return array;
    }

    QJsonObject properties()
    {
        const Decision& own = workDecision(m_snapshot.decisions.get());
        return {{QStringLiteral("reviewer_decision"), jsonName(workDecisionName(own.state))},
                {QStringLiteral("reviewer_reason"), fromUtf8(inertText(m_context.text(own.reason).toStdString()))},
                {QStringLiteral("pack_digest"), fromUtf8(m_snapshot.facts->digest)},
                {QStringLiteral("rules_digest"), fromUtf8(m_snapshot.review->rulesDigest)},
                {QStringLiteral("decisions_digest"), fromUtf8(decisionsDigest(m_snapshot))},
                {QStringLiteral("options"), fromUtf8("exhibit review " + optionsText(m_options, ReportFormat::Sarif))},
                {QStringLiteral("decision"), jsonName(decisionResultName(m_decision.result))},
                {QStringLiteral("policy"), fromUtf8(m_decision.policy)}};
    }

    const PackSnapshot& m_snapshot;
    const ReportOptions& m_options;
    JsonContext m_context;
    ReviewDecision m_decision;
    QJsonArray m_rules, m_results;
    std::map<QString, int> m_ruleIndex;
};

} // namespace

QByteArray sarifReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers&,
                       const ReportOptions& options)
{
    return QJsonDocument(Sarif(snapshot, messages, options).log()).toJson(QJsonDocument::Indented);
}

} // namespace exhibit
