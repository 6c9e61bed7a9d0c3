// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markdownsections.h"
#include "models/report/sessions/sessiongaps.h"
#include "models/report/tables/sessiontable.h"

namespace exhibit {

std::string markdownSessions(MarkdownContext& context)
{
    if (context.facts().sessions.empty())
        return {};
    std::string gaps;
    for (const AgentSession& session : context.facts().sessions) {
        std::string words;
        for (const Message& gap : sessionGaps(context.facts(), session))
            words += ' ' + context.say(gap);
        if (!words.empty())
            gaps += "- " + context.code(session.where.path) + ':' + words + '\n';
    }
    return "## " + context.say("report.sessions") + "\n\n" + context.say("report.sessions.note") + "\n\n" +
           markdownTable(context, sessionTable(context.snapshot(), context.messages())) + '\n' +
           (gaps.empty() ? gaps : gaps + '\n');
}

} // namespace exhibit
