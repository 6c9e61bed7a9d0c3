// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/brief/briefreport.h"

#include "models/report/brief/figures.h"
#include "models/report/decision/markdowndecision.h"
#include "models/report/markdownsections.h"
#include "models/report/markdowntext.h"
#include "models/report/mismatches/similar.h"
#include "models/report/proof/reportproof.h"
#include "models/review/decision/decidereview.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace exhibit {

namespace {

constexpr std::size_t mostReasons = 5;
constexpr std::size_t mostConditions = 3;
constexpr std::size_t mostSteps = 5;
constexpr std::size_t mostMismatches = 5;
constexpr std::size_t mostMissing = 4;
constexpr std::size_t mostRunsTold = 8;

std::string figureTable(MarkdownContext& context)
{
    std::vector<std::string> head, values;
    for (const ReportFigure& figure : reportFigures(context.review(), context.messages())) {
        head.push_back(context.words(figure.caption.toStdString()));
        values.push_back("**" + figure.value.toStdString() + "** " + context.words(figure.note.toStdString()));
    }
    return markdownTable(head, {values}) + '\n';
}

std::string runFigures(MarkdownContext& context, const Run& run, std::int64_t anew)
{
    if (run.counts.tests() == 0 || !run.executed)
        return context.say(runStateMessage(run.state));
    const std::string figures =
        context.say(anew > 0 ? "brief.run.new" : "brief.run", {{"failed", std::to_string(run.failing())},
                                                               {"all", std::to_string(run.counts.tests())},
                                                               {"new", std::to_string(anew)}});
    return run.state == RunState::Interrupted ? figures + ", " + context.say(runStateMessage(run.state)) : figures;
}

/// What each run says, in one line: a table would take the page. Of many runs, those that are not green.
std::string runsLine(MarkdownContext& context)
{
    const Review& review = context.review();
    std::vector<std::size_t> order(review.runs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (order.size() > mostRunsTold)
        std::stable_partition(order.begin(), order.end(),
                              [&review](std::size_t i) { return review.runs[i].state != RunState::Passed; });
    std::string text;
    for (const std::size_t i : std::span(order).first(std::min(order.size(), mostRunsTold))) {
        const Run& run = review.runs[i];
        const std::int64_t anew = i < review.deltas.size() ? review.deltas[i].testsNewlyFailing() : 0;
        text +=
            (text.empty() ? "" : "; ") + context.code(context.label(run.key)) + ' ' + runFigures(context, run, anew);
    }
    if (text.empty())
        return {};
    if (review.runs.size() > mostRunsTold)
        text += "; " + context.say("brief.run.more", {{"count", std::to_string(review.runs.size() - mostRunsTold)}});
    return context.say("brief.runs") + ' ' + text + ".\n\n";
}

std::string shownOf(MarkdownContext& context, std::size_t shown, std::size_t all)
{
    if (shown == all)
        return " (" + std::to_string(all) + ')';
    return " (" + context.say("report.shown", {{"shown", std::to_string(shown)}, {"all", std::to_string(all)}}) + ')';
}

std::string steps(MarkdownContext& context)
{
    const auto& all = context.review().nextSteps;
    if (all.empty())
        return {};
    std::string text = heading(2, context.say("report.heading.first-steps"));
    for (std::size_t i = 0; i < std::min(all.size(), mostSteps); ++i) {
        text += std::to_string(i + 1) + ". " + context.say(all[i].text);
        if (!all[i].pointers.empty())
            text += " (" + placesText(context, all[i].pointers, false, 1) + ')';
        text += '\n';
    }
    return text;
}

std::string mismatches(MarkdownContext& context)
{
    const std::vector<SimilarMismatches> groups = similarMismatches(context.snapshot());
    if (groups.empty())
        return {};
    const std::size_t shown = std::min(groups.size(), mostMismatches);
    std::string text = heading(2, context.say("report.heading.mismatches") + shownOf(context, shown, groups.size()));
    for (std::size_t i = 0; i < shown; ++i) {
        const JudgedClaim& first = *groups[i].front().judged;
        std::string line = "**" + context.say(verdictMessage(first.verdict)) + "** " + mismatchTitle(context, first);
        if (groups[i].size() > 1)
            line += " \u2013 " + context.say("report.similar.more", {{"count", std::to_string(groups[i].size() - 1)}});
        text += bullet(line + " (" + toldPlaces(context, groups[i].front()) + ')');
    }
    return text;
}

std::string missing(MarkdownContext& context)
{
    const auto& all = context.review().missing;
    if (all.empty())
        return {};
    const std::size_t shown = std::min(all.size(), mostMissing);
    std::string text = heading(2, context.say("report.heading.missing") + shownOf(context, shown, all.size()));
    for (std::size_t i = 0; i < shown; ++i)
        text += bullet(context.code(all[i].what) + " \u2013 " + context.say("report.named-at") + ' ' +
                       placesText(context, all[i].namedAt, false, 1));
    return text;
}

} // namespace

std::string briefText(MarkdownContext& context, const ReportOptions& options, const CheckedPointers& checked,
                      ReportFormat format)
{
    const ReviewDecision decision = decideReview(context.snapshot(), options.policy);
    std::string text = "# " + context.say("report.title.brief") + ' ' + context.code(context.facts().name) + "\n\n";
    text += reviewerText(context, options) + decisionHeadline(context, decision) + "\n\n";
    const bool drawsFigures = format == ReportFormat::Html || format == ReportFormat::Pdf; // these show them above
    text += (drawsFigures ? std::string() : figureTable(context)) + runsLine(context);
    text += markdownDecision(context, decision, {mostReasons, mostConditions, 1});
    text += steps(context) + mismatches(context) + missing(context);
    return text + markdownProof(context, options, format, checked);
}

} // namespace exhibit
