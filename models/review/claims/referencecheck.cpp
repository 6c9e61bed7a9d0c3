// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/referencecheck.h"

#include "models/review/claims/verdictof.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t shortestSha = 7;

} // namespace

ReferenceCheck::ReferenceCheck(const ClaimFacts& facts, const EntryCheck& entries) : m_entries(entries)
{
    static const RE2 revert(R"re(^Revert "(.+)"\s*$)re");
    for (const Commit& commit : facts.facts().commits) {
        if (commit.sha.size() >= shortestSha)
            m_bySha.push_back(&commit);
        std::string subject;
        if (RE2::FullMatch(commit.subject, revert, &subject))
            m_reverts.try_emplace(subject, &commit);
    }
    std::stable_sort(m_bySha.begin(), m_bySha.end(), [](const Commit* a, const Commit* b) { return a->sha < b->sha; });
}

/// Either may be abbreviated.
const Commit* ReferenceCheck::find(const std::string& sha) const
{
    if (sha.size() < shortestSha)
        return nullptr;
    const auto first =
        std::lower_bound(m_bySha.begin(), m_bySha.end(), sha.substr(0, shortestSha),
                         [](const Commit* commit, const std::string& text) { return commit->sha < text; });
    for (auto commit = first; commit != m_bySha.end(); ++commit) {
        const std::size_t length = std::min(sha.size(), (*commit)->sha.size());
        if ((*commit)->sha.compare(0, length, sha, 0, length) == 0)
            return *commit;
        if ((*commit)->sha.compare(0, shortestSha, sha, 0, shortestSha) != 0)
            break;
    }
    return nullptr;
}

Judgement ReferenceCheck::check(const Claim& claim) const
{
    if (auto judgement = m_entries.checkRange(claim))
        return *judgement;
    if (auto judgement = m_entries.checkLatest(claim))
        return *judgement;
    const std::string sha(statedValue(claim, "commit"));
    const Commit* commit = find(sha);
    if (!commit) {
        Judgement judgement =
            verdictOf("check.reference", Verdict::Unsupported, Confidence::High,
                      sha.empty() || m_bySha.empty() ? "claim.reference.not-listed" : "claim.reference.unknown",
                      {{"commit", sha}});
        judgement.wouldSettle.push_back({"claim.settle.git-log-all", {}});
        return judgement;
    }
    const auto revert = m_reverts.find(commit->subject);
    if (revert != m_reverts.end() && revert->second != commit) {
        Judgement judgement =
            verdictOf("check.reference.reverted", Verdict::Stale, Confidence::Medium, "claim.reference.reverted",
                      {{"commit", sha}, {"revert", revert->second->sha.substr(0, 8)}});
        judgement.evidence = {revert->second->where, commit->where};
        return judgement;
    }
    Judgement judgement = verdictOf("check.reference", Verdict::Supported, Confidence::High, "claim.reference.found",
                                    {{"commit", sha}, {"subject", commit->subject}});
    judgement.evidence.push_back(commit->where);
    return judgement;
}

} // namespace exhibit
