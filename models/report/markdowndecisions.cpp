// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/history/carried.h"
#include "models/domain/notes/keptquery.h"
#include "models/domain/notes/linenote.h"
#include "models/report/markdownsections.h"

namespace exhibit {

namespace {

const char* stateMessage(DecisionState state)
{
    switch (state) {
    case DecisionState::Accepted:
        return "report.decision.accepted";
    case DecisionState::Dismissed:
        return "report.decision.dismissed";
    case DecisionState::NeedsEvidence:
        return "report.decision.needs-evidence";
    case DecisionState::Undecided:
        break;
    }
    return "report.decision.undecided";
}

std::string matchNote(MarkdownContext& context, const PlacedDecision& placed)
{
    std::string note;
    if (const std::optional<DecisionOrigin> origin = originOf(placed))
        note = ' ' + context.say("report.decision.carried", {{"pack", origin->name}});
    if (placed.match == AnchorMatch::Moved)
        return note + ' ' + context.say("report.decision.moved");
    return placed.match == AnchorMatch::Similar ? note + ' ' + context.say("report.decision.similar") : note;
}

std::string nameOf(MarkdownContext& context, const Decision& said)
{
    return said.by.empty() ? context.say("report.decision.somebody") : context.words(said.by);
}

/// What another reviewer says, who knew nothing of the decision that stands.
std::string otherwiseWords(MarkdownContext& context, const PlacedDecision& placed, const Decision& other)
{
    std::string text = nameOf(context, other) + context.marks().colon + context.say(stateMessage(other.state));
    for (const std::string& words : {other.reason, other.note})
        text += words.empty() ? std::string() : ' ' + context.words(words);
    return text + ' ' + context.say("report.decision.stands") + ' ' + nameOf(context, placed.decision) +
           context.marks().stop;
}

std::string otherwiseText(MarkdownContext& context, const PlacedDecision& placed)
{
    std::string text;
    for (const Decision& other : placed.others)
        text +=
            "**" + context.say("report.decision.otherwise") + "** " + otherwiseWords(context, placed, other) + "\n\n";
    return text;
}

std::string unplacedLine(MarkdownContext& context, const UnplacedDecision& unplaced)
{
    std::string line;
    if (!unplaced.anchor.path.empty())
        line += context.code(unplaced.anchor.path) + context.marks().colon;
    line += context.code(unplaced.anchor.quote) + " \u2013 " + context.say(stateMessage(unplaced.decision.state));
    if (!unplaced.decision.reason.empty())
        line += ' ' + context.words(unplaced.decision.reason);
    if (!unplaced.decision.note.empty())
        line += ' ' + context.say("report.note") + ' ' + context.words(unplaced.decision.note);
    return bullet(line);
}

} // namespace

std::string decisionText(MarkdownContext& context, const PlacedDecision& placed)
{
    if (placed.decision.isEmpty())
        return {};
    std::string text;
    if (placed.decision.state != DecisionState::Undecided || placed.match != AnchorMatch::Exact)
        text += "**" + context.say("report.decision") + "** " + context.say(stateMessage(placed.decision.state)) +
                matchNote(context, placed) + "\n\n";
    if (!placed.decision.reason.empty())
        text += "**" + context.say("report.reason") + "** " + context.words(placed.decision.reason) + "\n\n";
    if (!placed.decision.note.empty())
        text += "**" + context.say("report.note") + "** " + context.words(placed.decision.note) + "\n\n";
    return text + otherwiseText(context, placed);
}

std::string decisionWords(MarkdownContext& context, const PlacedDecision& placed)
{
    if (placed.decision.isEmpty())
        return {};
    std::string text;
    if (placed.decision.state != DecisionState::Undecided)
        text += ' ' + context.say(stateMessage(placed.decision.state)) + matchNote(context, placed);
    if (!placed.decision.reason.empty())
        text += ' ' + context.words(placed.decision.reason);
    if (!placed.decision.note.empty())
        text += ' ' + context.say("report.note") + ' ' + context.words(placed.decision.note);
    return text;
}

std::string dismissedLine(MarkdownContext& context, const std::string& title, const PlacedDecision& placed)
{
    std::string line = title + " \u2013 ";
    line += placed.decision.reason.empty() ? context.say("report.no-reason") : context.words(placed.decision.reason);
    line += matchNote(context, placed);
    if (!placed.decision.note.empty())
        line += ' ' + context.say("report.note") + ' ' + context.words(placed.decision.note);
    for (const Decision& other : placed.others)
        line += ' ' + context.say("report.decision.otherwise") + ' ' + otherwiseWords(context, placed, other);
    return bullet(line);
}

std::string markdownUnplaced(MarkdownContext& context)
{
    if (!context.snapshot().decisions || context.snapshot().decisions->unplaced.empty())
        return {};
    const auto& unplaced = context.snapshot().decisions->unplaced;
    std::string text =
        heading(3, context.say("report.heading.unplaced", {{"count", std::to_string(unplaced.size())}})) +
        context.say("report.unplaced.intro") + "\n\n";
    for (const UnplacedDecision& decision : unplaced)
        text += unplacedLine(context, decision);
    return text;
}

std::string markdownLineNotes(MarkdownContext& context)
{
    const std::vector<LineNote> notes = lineNotes(context.snapshot().decisions.get());
    if (notes.empty())
        return {};
    std::string text = heading(3, context.say("report.heading.line-notes", {{"count", std::to_string(notes.size())}}));
    for (const LineNote& note : notes) {
        std::string line = context.place(note.lines);
        if (!note.lines.quote.empty())
            line += context.marks().colon + context.code(note.lines.quote);
        text += bullet(line + " \u2013 " +
                       (note.isBookmark() ? context.say("report.line-note.bookmark") : context.words(note.text)));
    }
    return text;
}

std::string markdownKeptQueries(MarkdownContext& context)
{
    const std::vector<KeptQuery> queries = keptQueries(context.snapshot().decisions.get());
    if (queries.empty())
        return {};
    std::string text =
        heading(3, context.say("report.heading.kept-queries", {{"count", std::to_string(queries.size())}}));
    for (const KeptQuery& query : queries) {
        text += "**" + context.words(query.name) + "**" + context.marks().comma + context.code(query.database) + "\n\n";
        text += context.codeLines(query.sql, "sql") + '\n';
        if (!query.answer.empty())
            text += context.say("report.kept-query.answer") + "\n\n" + context.codeLines(query.answer, "") + '\n';
    }
    return text;
}

} // namespace exhibit
