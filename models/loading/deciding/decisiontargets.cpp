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
    : m_snapshot(snapshot), m_messages(messages.in(english()))
{
    const auto& claims = snapshot.review->claims;
    m_byId.reset(claims.size() + snapshot.review->findings.size());
    for (std::size_t i = 0; i < claims.size(); ++i)
        m_byId.add(claims[i].id, static_cast<int>(i));
    for (const Finding& finding : snapshot.review->findings) {
        if (!finding.claimId.empty()) {
            m_claimOfFinding.emplace(finding.id, finding.claimId);
            continue;
        }
        if (m_byId.add(finding.id, static_cast<int>(claims.size() + m_findings.size())))
            m_findings.push_back(&finding);
    }
}

const JudgedClaim* DecisionTargets::claim(std::size_t target) const
{
    const auto& claims = m_snapshot.review->claims;
    return target < claims.size() ? &claims[target] : nullptr;
}

const Finding& DecisionTargets::finding(std::size_t target) const
{
    return *m_findings[target - m_snapshot.review->claims.size()];
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
    return m_byId.find(id);
}

std::string DecisionTargets::decidedId(const std::string& id) const
{
    if (isAboutNoStatement(id))
        return id;
    const auto claimOf = m_claimOfFinding.find(id);
    std::string decided(claimOf == m_claimOfFinding.end() ? std::string_view(id) : claimOf->second);
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
