// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markdownsections.h"
#include "models/report/placeddecision.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace exhibit {

namespace {

constexpr std::size_t mostRelatedShown = 10;

std::string statements(MarkdownContext& context, const char* label, const std::vector<EvidenceStatement>& list)
{
    std::string text;
    for (const EvidenceStatement& statement : list) {
        const std::string places = placesText(context, statement.pointers);
        text += bullet(context.say(statement.text) + (places.empty() ? places : context.inBrackets(places)));
    }
    return text.empty() ? text : withList(context, label, text);
}

std::string filesByKind(MarkdownContext& context, const Commit& commit, const CommitReview& review)
{
    std::map<CommitFileKind, std::string> kinds;
    for (std::size_t i = 0; i < commit.files.size(); ++i) {
        const CommitFileKind kind = i < review.fileKinds.size() ? review.fileKinds[i] : CommitFileKind::Other;
        context.append(kinds[kind], context.code(commit.files[i].path));
    }
    std::string text;
    for (const auto& [kind, files] : kinds)
        text += "  " + bullet(context.word("file-kind", commitFileKindName(kind)) + context.marks().colon + files);
    return text;
}

/// Places that name a file of the commit and make no statement listed already.
std::string mentionedElsewhere(MarkdownContext& context, const std::vector<const Claim*>& statements,
                               const std::vector<SourceRef>& mentions)
{
    std::map<std::string, SourceRef> others;
    for (const SourceRef& where : mentions)
        others.emplace(toString(where), where);
    for (const Claim* statement : statements)
        others.erase(toString(statement->where));
    std::vector<SourceRef> refs;
    for (const auto& [text, where] : others)
        refs.push_back(where);
    std::stable_sort(refs.begin(), refs.end(), comesBefore);
    return placesText(context, refs);
}

/// The claims and findings that it touches: each place once, with the longest statement that stands there.
std::string related(MarkdownContext& context, const CommitReview& review)
{
    const auto& claims = context.review().claims;
    const auto& findings = context.review().findings;
    std::string text;
    std::vector<const Claim*> statements;
    std::unordered_map<std::string, std::size_t> statementAt; // by place
    std::vector<SourceRef> mentions;
    for (const std::string& id : review.claims) {
        const auto judged =
            std::find_if(claims.begin(), claims.end(), [&](const JudgedClaim& known) { return known.id == id; });
        if (judged == claims.end())
            continue;
        const Claim& claim = judged->claim;
        if (claim.claimClass == ClaimClass::Path || claim.claimClass == ClaimClass::Line) {
            mentions.push_back(claim.where);
            continue;
        }
        const auto [same, isNew] = statementAt.emplace(toString(claim.where), statements.size());
        if (isNew)
            statements.push_back(&claim);
        else if (statements[same->second]->text.size() < claim.text.size())
            statements[same->second] = &claim;
    }
    for (std::size_t i = 0; i < statements.size() && i < mostRelatedShown; ++i)
        text += bullet(context.place(statements[i]->where) + context.marks().colon +
                       context.code(cutQuote(statements[i]->text)));
    if (statements.size() > mostRelatedShown)
        text += bullet(context.say("report.more", {{"count", std::to_string(statements.size() - mostRelatedShown)}}));
    if (const std::string places = mentionedElsewhere(context, statements, mentions); !places.empty())
        text += bullet(context.say("report.commit.mentions") + ' ' + places);
    for (const std::string& id : review.findings) {
        const auto finding =
            std::find_if(findings.begin(), findings.end(), [&](const Finding& known) { return known.id == id; });
        if (finding != findings.end())
            text += bullet(context.say(finding->title));
    }
    return text.empty() ? text : withList(context, "report.commit.related", text);
}

std::string commitText(MarkdownContext& context, const Commit& commit, const CommitReview& review)
{
    std::string text = heading(3, context.code(commit.sha.substr(0, 12)) + ' ' + context.words(commit.subject));
    std::string origin = context.place(commit.where);
    if (!commit.author.empty())
        context.append(origin, context.code(commit.author));
    if (!commit.date.empty())
        context.append(origin, context.code(commit.date));
    text += origin + "\n\n";
    if (commit.files.empty())
        text += bullet(context.say("report.commit.no-files"));
    else
        text += bullet(context.say("report.commit.files", {{"files", std::to_string(commit.files.size())},
                                                           {"added", std::to_string(review.added)},
                                                           {"removed", std::to_string(review.removed)},
                                                           {"tests", std::to_string(review.testsTouched)},
                                                           {"documents", std::to_string(review.docsTouched)}})) +
                filesByKind(context, commit, review);
    text += statements(context, "report.commit.assessment", review.assessment);
    text += statements(context, "report.commit.risks", review.risks);
    text += statements(context, "report.commit.follow-ups", review.followUps);
    return text + related(context, review);
}

/// A line of a commit list about which nothing is known stands in the evidence only.
bool isReviewed(const Commit& commit, const CommitReview& review)
{
    return commit.hasDiff || !commit.files.empty() || !review.assessment.empty() || !review.risks.empty() ||
           !review.followUps.empty();
}

} // namespace

std::string markdownCommits(MarkdownContext& context)
{
    std::string text;
    const auto& commits = context.facts().commits;
    for (const CommitReview& review : context.review().commits) {
        const auto index = static_cast<std::size_t>(review.commit);
        if (review.commit >= 0 && index < commits.size() && isReviewed(commits[index], review))
            text += commitText(context, commits[index], review);
    }
    return text.empty() ? text : heading(2, context.say("report.heading.commits")) + text;
}

} // namespace exhibit
