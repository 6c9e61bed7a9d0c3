// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/requests/requestreport.h"

#include "models/report/markdowncontext.h"
#include "models/report/markdownsections.h"
#include "models/report/markdowntext.h"
#include "models/report/proof/reportproof.h"
#include "models/report/requests/requestlist.h"

namespace exhibit {

namespace {

constexpr std::size_t mostRequests = 60; ///< a longer message is not answered
constexpr std::size_t mostNamedPlaces = 3, mostFindings = 3;

std::string under(const std::string& line)
{
    return "    - " + line + '\n';
}

std::string findingsText(MarkdownContext& context, const std::vector<Message>& titles)
{
    std::string text;
    for (std::size_t i = 0; i < titles.size() && i < mostFindings; ++i)
        context.append(text, context.say(titles[i]), &Marks::semicolon);
    return text;
}

std::string fileText(MarkdownContext& context, const EvidenceRequest& request)
{
    std::string text = context.say("request.file") + ' ' + context.code(request.file) + '\n';
    for (const Message& shows : request.wouldShow)
        text += under(context.say("request.shows") + ' ' + context.say(shows));
    text += under(context.say("request.named") + ' ' + placesText(context, request.namedAt, false, mostNamedPlaces));
    if (!request.command.empty())
        text += under(context.say("request.again") + ' ' + context.code(request.command));
    return text;
}

std::string requestText(MarkdownContext& context, const EvidenceRequest& request)
{
    if (!request.file.empty())
        return fileText(context, request);
    std::string text = context.say(request.what) + '\n';
    if (!request.settles.empty())
        text += under(context.say(request.settles.size() == 1 ? "request.settles.one" : "request.settles.many",
                                  {{"count", std::to_string(request.settles.size())}}) +
                      ' ' + placesText(context, request.settles, false, mostNamedPlaces));
    if (!request.findings.empty())
        text += under(context.say("request.settles.findings") + ' ' + findingsText(context, request.findings));
    if (!request.command.empty())
        text += under(context.say("request.command") + ' ' + context.code(request.command));
    return text;
}

} // namespace

QByteArray requestReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                         const ReportOptions& options)
{
    MarkdownContext context(snapshot, messages);
    const std::vector<EvidenceRequest> requests = evidenceRequests(snapshot, messages);
    std::string text = "# " + context.say("request.title") + ' ' + context.code(context.facts().name) + "\n\n" +
                       context.say(requests.empty() ? "request.none" : "request.intro") + "\n\n";
    for (std::size_t i = 0; i < requests.size() && i < mostRequests; ++i)
        text += std::to_string(i + 1) + ". " + requestText(context, requests[i]);
    if (requests.size() > mostRequests)
        text += '\n' + context.say("request.more", {{"count", std::to_string(requests.size() - mostRequests)}}) + '\n';
    text += markdownProof(context, options, ReportFormat::Requests, checked);
    return QByteArray::fromStdString(withoutExtraBlankLines(text));
}

} // namespace exhibit
