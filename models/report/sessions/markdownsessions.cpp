// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markdownsections.h"
#include "models/report/tables/sessiontable.h"

namespace exhibit {

std::string markdownSessions(MarkdownContext& context)
{
    if (context.facts().sessions.empty())
        return {};
    return "## " + context.say("report.sessions") + "\n\n" + context.say("report.sessions.note") + "\n\n" +
           markdownTable(context, sessionTable(context.snapshot(), context.messages())) + '\n';
}

} // namespace exhibit
