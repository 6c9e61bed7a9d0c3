// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markdownsections.h"
#include "models/report/sessions/sessiongaps.h"
#include "models/report/tables/sessiontable.h"
#include "models/review/sessions/handovers.h"
#include "models/review/sessions/otherwords.h"

namespace exhibit {

namespace {

/// What each session hands over and how it stands, and what CI says of the state in which it ended.
std::string handOverLines(MarkdownContext& context)
{
    const PackFacts& facts = context.facts();
    const OtherWords words(facts, context.review().runs);
    std::string text;
    for (const HandOver& handOver : handOversOf(facts, context.review())) {
        const std::optional<OtherWord> word = words.ofEnd(handOver.document);
        if (handOver.statements == 0 && !word)
            continue;
        std::string line;
        for (const HandOverPart& part : handOver.parts)
            context.append(line, context.word("said.hand-over.part", handOverPartName(part.kind)) + ' ' +
                                     context.place(part.where));
        text += "- **" + context.say("said.hand-over") + "** " + context.say(handOver.verdict) +
                (line.empty() ? line : context.inBrackets(line)) + '\n';
        if (word)
            text += "  - **" + context.say("said.elsewhere") + "** " + context.say(word->sentence) + ' ' +
                    context.place(word->where) + '\n';
    }
    return text;
}

} // namespace

std::string markdownSessions(MarkdownContext& context)
{
    if (context.facts().sessions.empty())
        return {};
    std::string gaps;
    for (const AgentSession& session : context.facts().sessions) {
        std::string words;
        for (const Message& gap : sessionGaps(context.facts(), session))
            words += (words.empty() ? "" : " ") + context.say(gap);
        if (!words.empty())
            gaps += "- " + context.code(session.where.path) + context.marks().colon + words + '\n';
    }
    const std::string handOvers = handOverLines(context);
    return heading(2, context.say("report.sessions")) + context.say("report.sessions.note") + "\n\n" +
           markdownTable(context, sessionTable(context.snapshot(), context.messages())) + '\n' +
           (handOvers.empty() ? handOvers : handOvers + '\n') + (gaps.empty() ? gaps : gaps + '\n');
}

} // namespace exhibit
