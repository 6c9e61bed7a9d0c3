// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/deciding/decisiontargets.h"

#include "models/domain/workdecision.h"
#include "models/review/deciding/anchors.h"

namespace exhibit {

namespace {

const std::string& documentPath(const SourceRef& where)
{
    return where.member.empty() ? where.path : where.member;
}

} // namespace

DecisionTargets::DecisionTargets(const PackSnapshot& snapshot, const Messages& messages)
    : m_snapshot(snapshot), m_messages(messages.in(english())),
      m_indexes(std::async(std::launch::async, [review = snapshot.review] { return indexesOf(*review); }))
{}

DecisionTargets::Indexes DecisionTargets::indexesOf(const Review& review)
{
    Indexes made;
    const auto& claims = review.claims;
    made.byId.reset(claims.size() + review.findings.size());
    made.briefs.reserve(claims.size());
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const JudgedClaim& judged = claims[i];
        made.byId.add(judged.id, static_cast<int>(i));
        made.briefs.push_back({judged.verdict, judged.claim.claimClass, judged.isNotice(), waitsForDecision(judged)});
    }
    made.ofClaims.reset(review.findings.size());
    for (std::size_t i = 0; i < review.findings.size(); ++i) {
        const Finding& finding = review.findings[i];
        if (!finding.claimId.empty())
            made.ofClaims.add(finding.id, static_cast<int>(i));
        else if (made.byId.add(finding.id, static_cast<int>(claims.size() + made.findings.size())))
            made.findings.push_back(&finding);
    }
    return made;
}

const JudgedClaim* DecisionTargets::claim(std::size_t target) const
{
    const auto& claims = m_snapshot.review->claims;
    return target < claims.size() ? &claims[target] : nullptr;
}

const Finding& DecisionTargets::finding(std::size_t target) const
{
    return *indexes().findings[target - m_snapshot.review->claims.size()];
}

const std::string& DecisionTargets::id(std::size_t target) const
{
    const JudgedClaim* judged = claim(target);
    return judged ? judged->id : finding(target).id;
}

Anchor DecisionTargets::anchor(std::size_t target) const
{
    const SourceRef where = place(target);
    const std::string& path = documentPath(where);
    if (const JudgedClaim* judged = claim(target))
        return {judged->id,
                std::string(claimClassName(judged->claim.claimClass)),
                path,
                collapsedSpace(judged->claim.text),
                {},
                {},
                collapsedSpace(judged->claim.heading)};
    const Finding& found = finding(target);
    return {found.id, "finding:" + found.rule, path, collapsedSpace(m_messages.text(found.title).toStdString()), {}, {},
            {}};
}

SourceRef DecisionTargets::place(std::size_t target) const
{
    if (const JudgedClaim* judged = claim(target))
        return judged->claim.where;
    const Finding& found = finding(target);
    return found.pointers.empty() ? SourceRef() : found.pointers.front();
}

int DecisionTargets::find(std::string_view id) const
{
    return indexes().byId.find(id);
}

std::string DecisionTargets::decidedId(const std::string& id) const
{
    if (isAboutNoStatement(id))
        return id;
    const int ofClaim = indexes().ofClaims.find(id);
    const std::string& decided =
        ofClaim < 0 ? id : m_snapshot.review->findings[static_cast<std::size_t>(ofClaim)].claimId;
    return find(decided) < 0 ? std::string() : decided;
}

Anchor DecisionTargets::anchorOf(const std::string& decidedId) const
{
    if (isAboutNoStatement(decidedId))
        return anchorWithoutStatement(decidedId);
    const int target = find(decidedId);
    return target < 0 ? Anchor() : anchor(static_cast<std::size_t>(target));
}

} // namespace exhibit
