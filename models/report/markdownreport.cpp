// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markdownreport.h"

#include "models/report/decision/decisiontexts.h"
#include "models/report/decision/markdowndecision.h"
#include "models/report/markdownsections.h"
#include "models/report/markdowntext.h"
#include "models/report/placeddecision.h"
#include "models/review/decision/decidereview.h"

namespace exhibit {

namespace {

std::string baselineText(MarkdownContext& context)
{
    const Baseline& baseline = context.review().baseline;
    if (baseline.source == BaselineSource::None)
        return context.say("report.baseline.none");
    const std::string name = context.code(toString(baseline.key));
    switch (baseline.source) {
    case BaselineSource::StandIn:
        return name + ' ' + context.say("report.baseline.stand-in");
    case BaselineSource::Tracker:
        return name + ' ' + context.say("report.baseline.tracker");
    case BaselineSource::Chosen:
    case BaselineSource::None:
        break;
    }
    return name + ' ' + context.say("report.baseline.chosen");
}

constexpr std::size_t mostReasons = 12;
constexpr std::size_t placesOfReason = 4;

/// What is decided and why, before anything else.
std::string opening(MarkdownContext& context, const ReviewDecision& decision)
{
    std::string text;
    if (!decision.policy.empty())
        text += "**" + context.say(decisionMessage(decision.result)) + ".** ";
    text += "**" + context.say(context.review().headline.headline) + "** " +
            context.say(context.review().headline.detail) + "\n\n";
    return text + markdownDecision(context, decision, mostReasons, placesOfReason) + '\n';
}

std::string intro(MarkdownContext& context, const std::vector<PointerFailure>& failures, const std::string& decision,
                  int masked)
{
    const PackFacts& facts = context.facts();
    std::string text = "# " + context.say("report.title") + ' ' + context.code(facts.name) + "\n\n";
    text += decision;
    text += bullet(context.say("report.pack-digest") + ' ' + context.code(facts.digest));
    text += bullet(context.say("report.baseline") + ' ' + baselineText(context));
    if (!context.review().rulesDigest.empty())
        text += bullet(context.say("report.rules-digest") + ' ' + context.code(context.review().rulesDigest));
    text += bullet(context.say("report.generator", {{"version", EXHIBIT_VERSION}}));
    const ReviewTotals& totals = context.review().totals;
    if (totals.toReview() > 0)
        text += bullet(context.say("report.to-review", {{"total", std::to_string(totals.toReview())},
                                                        {"claims", std::to_string(totals.claimsToReview)},
                                                        {"patterns", std::to_string(totals.patternsToReview)}}));
    if (context.snapshot().decisions) {
        const DecisionCounts counts = countDecisions(context.snapshot());
        text += bullet(context.say("report.decided", {{"accepted", std::to_string(counts.accepted)},
                                                      {"dismissed", std::to_string(counts.dismissed)},
                                                      {"needs", std::to_string(counts.needsEvidence)},
                                                      {"undecided", std::to_string(counts.undecided())}}));
    }
    if (masked > 0)
        text += bullet(context.say("report.masked", {{"count", std::to_string(masked)}}));
    text +=
        bullet(failures.empty() ? context.say("report.pointers.fine")
                                : context.say("report.pointers.broken", {{"count", std::to_string(failures.size())}}));
    if (!hasProse(facts) && !hasRuns(facts))
        text += '\n' + context.say("report.neither") + '\n';
    return text;
}

} // namespace

QByteArray markdownReport(const PackSnapshot& snapshot, const Messages& messages,
                          const std::vector<PointerFailure>& failures, const ReportOptions& options)
{
    MarkdownContext context(snapshot, messages);
    const std::string decision = opening(context, decideReview(snapshot, options.policy));
    std::string body = markdownEvidence(context);
    body += markdownMismatches(context);
    body += markdownRuns(context);
    body += markdownFailingSets(context);
    body += markdownSignatures(context);
    body += markdownGates(context);
    body += markdownPatterns(context);
    body += markdownCommits(context);
    body += markdownSystemic(context);
    body += markdownNextSteps(context);
    body += markdownTelemetry(context);
    body += markdownMissing(context);
    body += markdownProblems(context, failures);
    body += markdownNotices(context);
    body += markdownSupported(context);
    body += markdownAppendix(context);
    return QByteArray::fromStdString(
        withoutExtraBlankLines(intro(context, failures, decision, context.masked()) + body));
}

} // namespace exhibit
