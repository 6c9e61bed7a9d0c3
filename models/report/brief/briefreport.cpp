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
#include <iterator>
#include <numeric>
#include <set>
#include <span>

namespace exhibit {

namespace {

constexpr DecisionLimits briefDecision{5, 3, 1, true};
constexpr std::ptrdiff_t mostLines = 60;     ///< a page
constexpr std::ptrdiff_t linesOfFigures = 4; ///< as a table; drawn they take as much

/// How much of a list the page has room for.
struct Room
{
    std::size_t later = 0; ///< steps that keep it from coming back, behind those to be done first
    std::size_t mismatches = 0, missing = 0;
};
constexpr Room rooms[] = {{3, 5, 4}, {3, 4, 3}, {3, 3, 3}, {3, 3, 2}, {3, 2, 2}, {3, 2, 1}, {2, 1, 1}, {1, 1, 1}};
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
    const bool isTotalTold = !run.passesUnnamed || run.counts.passed;
    std::string figures = context.say(!isTotalTold ? "brief.run.untold"
                                      : anew > 0   ? "brief.run.new"
                                                   : "brief.run",
                                      {{"failed", std::to_string(run.failing())},
                                       {"all", std::to_string(run.counts.tests())},
                                       {"new", std::to_string(anew)}});
    if (const std::int64_t modules = run.uncollectedModules(); modules > 0)
        figures += context.marks().comma + context.say("brief.run.uncollected", {{"count", std::to_string(modules)}});
    return run.state == RunState::Interrupted
               ? figures + context.marks().comma + context.say(runStateMessage(run.state))
               : figures;
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
        context.append(text, context.code(context.label(run.key)) + ' ' + runFigures(context, run, anew),
                       &Marks::semicolon);
    }
    if (text.empty())
        return {};
    if (review.runs.size() > mostRunsTold)
        context.append(text,
                       context.say("brief.run.more", {{"count", std::to_string(review.runs.size() - mostRunsTold)}}),
                       &Marks::semicolon);
    return context.say("brief.runs") + ' ' + text + context.marks().stop + "\n\n";
}

std::string shownOf(MarkdownContext& context, std::size_t shown, std::size_t all)
{
    return context.inBrackets(
        shown == all ? std::to_string(all)
                     : context.say("report.shown", {{"shown", std::to_string(shown)}, {"all", std::to_string(all)}}));
}

/// Where it is done, unless the reason that it answers has said so.
std::string placeOfStep(MarkdownContext& context, const NextStep& step)
{
    return step.pointers.empty() ? std::string() : context.inBrackets(placesText(context, step.pointers, false, 1));
}

std::string steps(MarkdownContext& context, const Room& room)
{
    const ReportOutline& outline = context.outline();
    if (outline.stepsTold == 0)
        return {};
    std::string text = heading(2, context.say("report.heading.first-steps"));
    for (std::size_t i = 0; i < outline.stepsTold; ++i) {
        const std::string answers = answeredText(context, outline.steps[i], briefDecision);
        text += std::to_string(i + 1) + ". " +
                context.mark(context.say(outline.steps[i].step.text), "step" + std::to_string(i + 1)) +
                (answers.empty() ? placeOfStep(context, outline.steps[i].step) : context.inBrackets(answers)) + '\n';
    }
    std::string later;
    std::size_t count = 0;
    for (std::size_t i = outline.stepsTold; i < outline.steps.size() && count < room.later; ++i) {
        const NextStep& step = outline.steps[i].step;
        if (step.why.id == "next.why.pattern") {
            later += bullet(context.say(step.text) + placeOfStep(context, step));
            ++count;
        }
    }
    return later.empty() ? text : text + '\n' + context.say("brief.later") + "\n\n" + later;
}

/// The statements that a reason of the decision names.
std::set<std::string> toldClaims(const Review& review, const ReviewDecision& decision)
{
    std::set<std::string> findings, claims;
    for (const DecisionReason* reason : toldReasons(decision, briefDecision)) {
        if (!reason->findings.empty())
            findings.insert(reason->findings.front());
    }
    for (const Finding& finding : review.findings) {
        if (findings.count(finding.id) > 0)
            claims.insert(finding.claimId);
    }
    return claims;
}

std::size_t statementsIn(const std::vector<SimilarMismatches>& groups, std::size_t first)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < first; ++i) {
        for (const ToldMismatch& told : groups[i])
            count += 1 + told.against.size();
    }
    return count;
}

/// Its number in the list of the decision.
std::size_t numberOf(const ReviewDecision& decision, const DecisionReason* reason)
{
    const auto place = [reason](const std::vector<DecisionReason>& reasons) {
        return static_cast<std::size_t>(
            std::find_if(reasons.begin(), reasons.end(), [reason](const auto& each) { return &each == reason; }) -
            reasons.begin());
    };
    const std::size_t blocking = place(decision.reasons);
    return (blocking < decision.reasons.size() ? blocking : blocking + place(decision.conditions)) + 1;
}

/// The point above that counts a statement as one more like the one that it tells; 0 if none does.
std::size_t pointOf(const Review& review, const ReviewDecision& decision, const std::string& claimId)
{
    const auto isOfClaim = [&](const std::string& id) {
        return std::any_of(review.findings.begin(), review.findings.end(),
                           [&](const Finding& finding) { return finding.id == id && finding.claimId == claimId; });
    };
    for (const DecisionReason* reason : toldReasons(decision, briefDecision)) {
        if (std::any_of(reason->findings.begin(), reason->findings.end(), isOfClaim))
            return numberOf(decision, reason);
    }
    return 0;
}

/// The worst of those that are no reason of the decision. The head counts what the figure above counts: statements,
/// whatever they are told with.
std::string mismatches(MarkdownContext& context, const ReviewDecision& decision, const Room& room)
{
    std::vector<SimilarMismatches> groups = similarMismatches(context.snapshot());
    const std::set<std::string> told = toldClaims(context.review(), decision);
    std::size_t above = 0;
    for (SimilarMismatches& group : groups)
        above += std::erase_if(group, [&](const auto& each) { return told.count(each.judged->id) > 0; });
    std::erase_if(groups, [](const SimilarMismatches& group) { return group.empty(); });
    if (groups.empty())
        return {};
    const std::size_t shown = std::min(groups.size(), room.mismatches);
    const std::size_t all =
        above == 0 ? static_cast<std::size_t>(context.review().totals.mismatches) : statementsIn(groups, groups.size());
    std::string text = heading(2, context.say(above == 0 ? "report.heading.mismatches" : "brief.mismatches.further") +
                                      shownOf(context, statementsIn(groups, shown), all));
    for (std::size_t i = 0; i < shown; ++i) {
        const JudgedClaim& first = *groups[i].front().judged;
        std::string line = "**" + context.say(verdictMessage(first.verdict)) + "** " + mismatchTitle(context, first);
        if (groups[i].size() > 1)
            line += " \u2013 " + context.say("report.similar.more", {{"count", std::to_string(groups[i].size() - 1)}});
        std::string places = toldPlaces(context, groups[i].front());
        if (const std::size_t point = pointOf(context.review(), decision, first.id); point > 0)
            places += context.marks().semicolon +
                      context.say("brief.mismatches.of-point", {{"point", std::to_string(point)}});
        line += context.inBrackets(places);
        text += bullet(line);
    }
    return text;
}

std::string missing(MarkdownContext& context, const Room& room)
{
    const auto& all = context.review().missing;
    if (all.empty())
        return {};
    const std::size_t shown = std::min(all.size(), room.missing);
    std::string text = heading(2, context.say("report.heading.missing") + shownOf(context, shown, all.size()));
    for (std::size_t i = 0; i < shown; ++i)
        text += bullet(context.code(all[i].what) + " \u2013 " + context.say("report.named-at") + ' ' +
                       placesText(context, all[i].namedAt, false, 1));
    return text;
}

bool showsFiguresAbove(ReportFormat format)
{
    return format == ReportFormat::Html || format == ReportFormat::Pdf;
}

/// What was found wrong with the pointers that the page shows: the others are no part of it.
CheckedPointers ofPage(const MarkdownContext& context, const CheckedPointers& checked)
{
    CheckedPointers shown;
    if (checked.failures.empty())
        return shown;
    std::set<std::string> places;
    for (const SourceRef& place : context.printed())
        places.insert(toString(place));
    std::copy_if(checked.failures.begin(), checked.failures.end(), std::back_inserter(shown.failures),
                 [&](const PointerFailure& failure) { return places.count(toString(failure.where)) > 0; });
    return shown;
}

std::string pageText(MarkdownContext& context, const ReportOptions& options, const CheckedPointers& checked,
                     ReportFormat format, const Room& room)
{
    const ReviewDecision& decision = context.outline().decision;
    std::string text = "# " + context.say("report.title.brief") + ' ' + context.code(context.facts().name) + "\n\n";
    const bool drawsFigures = showsFiguresAbove(format);
    text += reviewerText(context, options) + decisionHeadline(context, decision, !drawsFigures) + "\n\n";
    text += (drawsFigures ? std::string() : figureTable(context)) + runsLine(context);
    text += markdownDecision(context, decision, briefDecision);
    text += steps(context, room) + mismatches(context, decision, room) + missing(context, room);
    return text + markdownProof(context, options, format, ofPage(context, checked));
}

/// As much as a page holds. What is tried leaves no pointer behind.
Room roomOf(const MarkdownContext& context, const ReportOptions& options, const CheckedPointers& checked,
            ReportFormat format)
{
    const std::ptrdiff_t most = showsFiguresAbove(format) ? mostLines - linesOfFigures : mostLines;
    for (const Room& room : rooms) {
        MarkdownContext trial(context);
        const std::string text = withoutExtraBlankLines(pageText(trial, options, checked, format, room));
        if (std::count(text.begin(), text.end(), '\n') <= most)
            return room;
    }
    return *std::rbegin(rooms);
}

} // namespace

std::string briefText(MarkdownContext& context, const ReportOptions& options, const CheckedPointers& checked,
                      ReportFormat format)
{
    ReportOutline outline = briefOutline(context.snapshot(), decideReview(context.snapshot(), options.policy));
    outline.hasLinks = format == ReportFormat::Html || format == ReportFormat::Pdf;
    context.setOutline(std::move(outline));
    return pageText(context, options, checked, format, roomOf(context, options, checked, format));
}

} // namespace exhibit
