// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markdownsections.h"
#include "models/report/markdowntext.h"
#include "models/report/placeddecision.h"
#include "models/report/tables/runtable.h"

#include <algorithm>

namespace exhibit {

namespace {

std::string runPlaces(MarkdownContext& context, const Run& run)
{
    std::string line = "**" + context.code(context.label(run.key)) + "** " + context.say(runStateMessage(run.state));
    if (!run.summary.isNull())
        line += context.marks().colon + context.quoted(run.summary);
    if (!run.log.isNull())
        line += context.marks().semicolon + context.say("report.log") + ' ' + context.place(run.log);
    if (!run.report.isNull() && !(run.report == run.summary))
        line += context.marks().semicolon + context.say("report.report") + ' ' + context.place(run.report);
    std::string text = bullet(line);
    for (const Message& why : run.joins) {
        // That sources of one run name it is seen above.
        if (why.id != "join.named-run")
            text += "  " + bullet(context.say("report.joined") + ' ' + context.say(why));
    }
    return text;
}

std::string findingText(MarkdownContext& context, const Finding& finding)
{
    const PlacedDecision& placed = placedDecision(context.snapshot(), finding);
    std::string name;
    if (const ToldAt* told = context.outline().of(finding.id))
        name = context.mark(context.say(told->label), told->anchor) + ". ";
    const std::size_t step = context.outline().stepFor(finding);
    std::string text =
        bullet("**" + name + context.say(finding.title) + context.marks().stop + "** " +
               context.say(finding.assessment) + ' ' +
               (step == 0 ? context.say(finding.recommendation)
                          : context.say("decision.change") + ' ' + context.step(step) + context.marks().stop) +
               decisionWords(context, placed));
    for (const Message& message : finding.extraEvidence)
        text += "  " + bullet(context.say("report.would-settle") + ' ' + context.say(message));
    if (!finding.pointers.empty())
        text +=
            "  " + bullet(context.say("report.next-steps.see") + ' ' + placesText(context, finding.pointers, false, 3));
    return text;
}

} // namespace

const char* runStateMessage(RunState state)
{
    switch (state) {
    case RunState::Passed:
        return "run-state.passed";
    case RunState::Failed:
        return "run-state.failed";
    case RunState::CollectionFailed:
        return "run-state.collection-failed";
    case RunState::Interrupted:
        return "run-state.interrupted";
    case RunState::NoTests:
        return "run-state.no-tests";
    case RunState::Unknown:
        break;
    }
    return "run-state.unknown";
}

std::string markdownRuns(MarkdownContext& context)
{
    std::string text = heading(2, context.say("report.heading.runs"));
    const auto& runs = context.review().runs;
    if (!hasRuns(context.facts()))
        text += context.say("report.no-runs") + '\n';
    if (runs.empty())
        return text;
    text += '\n' + markdownTable(context, runTable(context.snapshot(), context.messages())) + '\n';
    for (const Run& run : runs)
        text += runPlaces(context, run);
    std::string findings;
    for (const Finding& finding : context.review().findings) {
        if (isPlainFinding(context.snapshot(), finding))
            findings += findingText(context, finding);
    }
    return findings.empty() ? text : text + heading(3, context.say("report.heading.run-findings")) + findings;
}

} // namespace exhibit
