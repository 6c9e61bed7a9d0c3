// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markdownsections.h"
#include "models/report/placeddecision.h"
#include "models/review/claims/wording/closedtext.h"

namespace exhibit {

namespace {

constexpr int mostListed = 100; ///< what was decided is listed always

std::string entriesText(MarkdownContext& context, const Proof& proof)
{
    std::string text;
    for (const ProofEntry entry : proof.lacks) {
        context.append(text, context.word("proof", proofEntryName(entry)));
    }
    return text;
}

std::string noticeText(MarkdownContext& context, const JudgedClaim& claim)
{
    std::string line = context.place(claim.claim.where) + context.marks().colon +
                       context.code(cutQuote(withClosedBrackets(claim.claim.text)));
    line += " \u2013 " + context.say("report.notices.not-settled", {{"entries", entriesText(context, *claim.proof)}});
    line += ' ' + context.say(claim.reason);
    if (!claim.evidence.empty())
        line += " \u2190 " + placesText(context, claim.evidence, false, 2);
    return bullet(line + decisionWords(context, placedDecision(context.snapshot(), claim.id)));
}

} // namespace

std::string markdownNotices(MarkdownContext& context)
{
    const std::int64_t count = context.review().totals.notices;
    if (count == 0)
        return {};
    std::string text = heading(2, context.say("report.heading.notices")) +
                       context.say("report.notices.intro", {{"count", std::to_string(count)}}) + "\n\n";
    std::int64_t listed = 0;
    for (const JudgedClaim& claim : context.review().claims) {
        const bool decided = !placedDecision(context.snapshot(), claim.id).decision.isEmpty();
        if (!claim.isNotice() || (listed >= mostListed && !decided))
            continue;
        ++listed;
        text += noticeText(context, claim);
    }
    return listed == count ? text
                           : text + bullet(context.say("report.more", {{"count", std::to_string(count - listed)}}));
}

} // namespace exhibit
