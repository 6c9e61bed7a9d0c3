// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandlineconditions.h"

#include "app/commandline/commandlineconsole.h"
#include "models/report/decision/decisiontexts.h"
#include "models/review/decision/decidereview.h"

namespace exhibit {

namespace {

bool isDismissed(const PackSnapshot& snapshot, const JudgedClaim& judged)
{
    return snapshot.decisions && snapshot.decisions->of(judged.id).state == DecisionState::Dismissed;
}

QString contradictedReason(const PackSnapshot& snapshot)
{
    qsizetype count = 0;
    SourceRef first;
    for (const JudgedClaim& judged : snapshot.review->claims) {
        if (judged.verdict != Verdict::Contradicted || isDismissed(snapshot, judged))
            continue;
        if (count++ == 0)
            first = judged.claim.where;
    }
    if (count == 0)
        return {};
    return CommandLineWords::tr("claims that the evidence contradicts: %1, first %2")
        .arg(QString::number(count), QString::fromStdString(toString(first)));
}

/// `3 runs: a, b, c`.
QString runsText(const QStringList& runs)
{
    return runs.size() == 1 ? CommandLineWords::tr("in 1 run: %1").arg(runs.first())
                            : CommandLineWords::tr("in %1 runs: %2")
                                  .arg(QString::number(runs.size()), runs.join(QStringLiteral(", ")));
}

QString newFailuresReason(const Review& review)
{
    std::size_t modules = 0;
    QStringList runs;
    for (const Delta& delta : review.deltas) {
        // A run that executed nothing cannot be compared; collection-errors is the condition for it.
        if (!delta.comparable || delta.newFailures() == 0)
            continue;
        modules += delta.newCollectionErrors.size();
        runs << QString::fromStdString(toString(delta.key));
    }
    if (runs.isEmpty())
        return {};
    const QString baseline = QString::fromStdString(toString(review.baseline.key));
    QStringList reasons;
    if (review.totals.newlyFailingTests > 0)
        reasons << CommandLineWords::tr("tests newly failing against %1: %2")
                       .arg(baseline, QString::number(review.totals.newlyFailingTests));
    if (modules > 0)
        reasons << CommandLineWords::tr("new collection errors against %1: %2").arg(baseline, QString::number(modules));
    return CommandLineWords::tr("%1, %2").arg(reasons.join(QStringLiteral("; ")), runsText(runs));
}

QString collectionErrorsReason(const Review& review)
{
    QStringList runs;
    for (const Run& run : review.runs) {
        if (run.uncollectedModules() > 0 || run.state == RunState::CollectionFailed)
            runs << QString::fromStdString(toString(run.key));
    }
    if (runs.isEmpty())
        return {};
    return CommandLineWords::tr("collection errors: %1, %2")
        .arg(QString::number(review.totals.collectionErrors), runsText(runs));
}

/// A gate lets pass what a policy accepts, and nothing that it cannot judge.
QString decisionReason(const PackSnapshot& snapshot, const Messages& messages, const std::string& policy)
{
    const ReviewDecision decision = decideReview(snapshot, policy);
    if (decision.result == DecisionResult::Accept || decision.result == DecisionResult::AcceptWithConditions)
        return {};
    QStringList reasons;
    for (const DecisionReason& reason : decision.reasons)
        reasons << reasonText(messages, reason);
    if (reasons.isEmpty())
        reasons << messages.text("decision.cannot.why");
    return messages.text(Message{"decision.fail",
                                 {{"decision", decisionTitle(messages, decision).toStdString()},
                                  {"reasons", reasons.join(QStringLiteral("; ")).toStdString()}}});
}

} // namespace

QStringList failConditionNames()
{
    return {QStringLiteral("decision"), QStringLiteral("contradicted"), QStringLiteral("new-failures"),
            QStringLiteral("collection-errors"), QStringLiteral("any")};
}

QString failReason(const QString& condition, const PackSnapshot& snapshot, const Messages& messages,
                   const std::string& policy)
{
    const Review& review = *snapshot.review;
    if (condition == QLatin1String("contradicted"))
        return contradictedReason(snapshot);
    if (condition == QLatin1String("new-failures"))
        return newFailuresReason(review);
    if (condition == QLatin1String("decision"))
        return decisionReason(snapshot, messages, policy);
    if (condition == QLatin1String("collection-errors"))
        return collectionErrorsReason(review);
    QStringList reasons{contradictedReason(snapshot), newFailuresReason(review), collectionErrorsReason(review)};
    reasons.removeAll(QString());
    return reasons.join(QStringLiteral("; "));
}

} // namespace exhibit
