// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandlinereview.h"

#include "app/commandline/commandlineconsole.h"
#include "app/commandline/commandlineoptions.h"
#include "models/loading/packreader.h"
#include "models/report/decision/decisiontexts.h"
#include "models/report/json/jsonreport.h"
#include "models/report/markdownreport.h"
#include "models/report/pointercheck.h"
#include "models/report/reportwriter.h"
#include "models/review/decision/decidereview.h"

#include <QCoreApplication>
#include <QFile>

#include <optional>

namespace exhibit {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// Keeps why what a person decided is missing: a report without it would say something else.
class KeptListener : public ReadListener
{
public:
    void keptNotRead(const Error& error) override { m_error = error; }

    const std::optional<Error>& error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

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
    return tr("claims that the evidence contradicts: %1, first %2")
        .arg(QString::number(count), QString::fromStdString(toString(first)));
}

/// `3 runs: a, b, c`.
QString runsText(const QStringList& runs)
{
    return runs.size() == 1 ? tr("in 1 run: %1").arg(runs.first())
                            : tr("in %1 runs: %2").arg(QString::number(runs.size()), runs.join(QStringLiteral(", ")));
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
        reasons
            << tr("tests newly failing against %1: %2").arg(baseline, QString::number(review.totals.newlyFailingTests));
    if (modules > 0)
        reasons << tr("new collection errors against %1: %2").arg(baseline, QString::number(modules));
    return tr("%1, %2").arg(reasons.join(QStringLiteral("; ")), runsText(runs));
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
    return tr("collection errors: %1, %2").arg(QString::number(review.totals.collectionErrors), runsText(runs));
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

/// Empty if the policy is one of those of the rules.
QString policyFault(const Review& review, const std::string& policy)
{
    QStringList names;
    for (const DecisionPolicy& known : review.policies) {
        if (policy.empty() || known.id == policy)
            return {};
        names << QString::fromStdString(known.id);
    }
    return tr("--policy %1: there is no such policy. Use one of %2.")
        .arg(QString::fromStdString(policy), names.join(QStringLiteral(", ")));
}

QByteArray reportOf(const PackSnapshot& snapshot, const Messages& messages, const ReportOptions& options, bool json)
{
    const std::vector<PointerFailure> failures = checkPointers(snapshot);
    if (!failures.empty()) {
        const PointerFailure& first = failures.front();
        printError(tr("%1: this pointer does not resolve (%2); pointers that do not: %3. Please report this.")
                       .arg(QString::fromStdString(toString(first.where)), messages.text(first.reason),
                            QString::number(failures.size())));
    }
    return json ? jsonReport(snapshot, messages, failures, options)
                : markdownReport(snapshot, messages, failures, options);
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

int runReviewCommand(const QStringList& arguments)
{
    CommandOptions options(tr("PACK"));
    options.addReadOptions();
    options.add(QStringLiteral("format"), tr("md or json"), QStringLiteral("FORMAT"));
    options.add(QStringLiteral("decisions"), tr("exported decisions instead of the kept ones"), QStringLiteral("FILE"));
    options.add(QStringLiteral("policy"), tr("policy that decides about the work"), QStringLiteral("ID"));
    options.add(QStringLiteral("o"), tr("file to write; - for standard output"), QStringLiteral("FILE"));
    options.add(QStringLiteral("fail-on"), failConditionNames().join(QLatin1Char('|')), QStringLiteral("CONDITION"));
    if (!options.parse(arguments, 1))
        return ExitUsage;
    const QString format =
        options.isSet(QStringLiteral("format")) ? options.value(QStringLiteral("format")) : QStringLiteral("md");
    const QStringList later{QStringLiteral("html"), QStringLiteral("pdf"), QStringLiteral("sarif"),
                            QStringLiteral("csv")};
    if (later.contains(format)) {
        printError(tr("--format %1: not available yet. Use md or json.").arg(format));
        return ExitUsage;
    }
    if (format != QLatin1String("md") && format != QLatin1String("json")) {
        printError(tr("--format %1: there is no such format. Use md or json.").arg(format));
        return ExitUsage;
    }
    ReportOptions reportOptions;
    reportOptions.policy = options.value(QStringLiteral("policy")).toStdString();
    const QStringList conditions = options.values(QStringLiteral("fail-on"));
    for (const QString& condition : conditions) {
        if (!failConditionNames().contains(condition)) {
            printError(tr("--fail-on %1: there is no such condition. Use one of %2.")
                           .arg(condition, failConditionNames().join(QStringLiteral(", "))));
            return ExitUsage;
        }
    }

    const Messages messages = messagesFor(options.value(QStringLiteral("rules")));
    const CancelFlag cancel;
    KeptListener listener;
    const Result<PackSnapshot> snapshot = readPack(options.pack(), options.readOptions(), cancel, &listener);
    if (!snapshot && snapshot.error().message.id.starts_with("error.decisions.")) {
        printError(messages.text(snapshot.error()));
        return ExitUsage;
    }
    if (!snapshot)
        return failWith(snapshot.error(), messages);
    if (listener.error()) {
        printError(tr("the kept decisions cannot be read: %1 Mend that file, or move it away.")
                       .arg(messages.text(listener.error()->message)));
        return ExitNoPack;
    }
    if (const QString fault = policyFault(*snapshot->review, reportOptions.policy); !fault.isEmpty()) {
        printError(fault);
        return ExitUsage;
    }
    const QByteArray report = reportOf(*snapshot, messages, reportOptions, format == QLatin1String("json"));
    const QString file = options.value(QStringLiteral("o"));
    if (file.isEmpty() || file == QLatin1String("-")) {
        if (!printOutput(report))
            return ExitNotWritable;
    } else if (const Result<void> written = writeReport(file, report); !written) {
        return failWith(written.error(), messages);
    }
    int code = ExitFine;
    for (const QString& condition : conditions) {
        const QString reason = failReason(condition, *snapshot, messages, reportOptions.policy);
        if (reason.isEmpty())
            continue;
        printError(QStringLiteral("--fail-on %1: %2").arg(condition, reason));
        code = ExitConditionHolds;
    }
    return code;
}

} // namespace exhibit
