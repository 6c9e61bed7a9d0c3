// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/decisionparts.h"
#include "models/report/markdownsections.h"

#include <algorithm>
#include <map>

namespace exhibit {

namespace {

std::string statements(MarkdownContext& context, const char* label, const std::vector<EvidenceStatement>& list)
{
    std::string text;
    for (const EvidenceStatement& statement : list) {
        const std::string places = placesText(context, statement.pointers);
        text += bullet(context.say(statement.text) + (places.empty() ? places : " (" + places + ')'));
    }
    return text.empty() ? text : "**" + context.say(label) + "**\n\n" + text + '\n';
}

std::string filesByKind(MarkdownContext& context, const Commit& commit, const CommitReview& review)
{
    std::map<CommitFileKind, std::string> kinds;
    for (std::size_t i = 0; i < commit.files.size(); ++i) {
        const CommitFileKind kind = i < review.fileKinds.size() ? review.fileKinds[i] : CommitFileKind::Other;
        std::string& files = kinds[kind];
        files += (files.empty() ? "" : ", ") + context.code(commit.files[i].path);
    }
    std::string text;
    for (const auto& [kind, files] : kinds)
        text += bullet(std::string(commitFileKindName(kind)) + ": " + files);
    return text.empty() ? text : text + '\n';
}

/// Titles of the claims and findings that it touches.
std::string related(MarkdownContext& context, const CommitReview& review)
{
    const auto& claims = context.review().claims;
    const auto& findings = context.review().findings;
    std::string text;
    for (const std::string& id : review.claims) {
        const auto claim =
            std::find_if(claims.begin(), claims.end(), [&](const JudgedClaim& judged) { return judged.id == id; });
        if (claim != claims.end())
            text += bullet(context.place(claim->claim.where) + ": " + context.code(cutQuote(claim->claim.text)));
    }
    for (const std::string& id : review.findings) {
        const auto finding =
            std::find_if(findings.begin(), findings.end(), [&](const Finding& known) { return known.id == id; });
        if (finding != findings.end())
            text += bullet(context.say(finding->title));
    }
    return text.empty() ? text : "**" + context.say("report.commit.related") + "**\n\n" + text + '\n';
}

std::string commitText(MarkdownContext& context, const Commit& commit, const CommitReview& review)
{
    std::string text = heading(4, context.code(commit.sha.substr(0, 12)) + ' ' + context.words(commit.subject));
    std::string origin = context.place(commit.where);
    if (!commit.author.empty())
        origin += ", " + context.code(commit.author);
    if (!commit.date.empty())
        origin += ", " + context.code(commit.date);
    text += origin + "\n\n";
    if (commit.files.empty())
        text += context.say("report.commit.no-files") + "\n\n";
    else
        text += context.say("report.commit.files", {{"files", std::to_string(commit.files.size())},
                                                    {"added", std::to_string(review.added)},
                                                    {"removed", std::to_string(review.removed)},
                                                    {"tests", std::to_string(review.testsTouched)},
                                                    {"documents", std::to_string(review.docsTouched)}}) +
                "\n\n" + filesByKind(context, commit, review);
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
    return text.empty() ? text : heading(3, context.say("report.heading.commits")) + text;
}

} // namespace exhibit
