// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/entryindex.h"
#include "models/review/claims/judgement.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

/// Rules `check.freshness` and, of generated blocks, `check.freshness.source`: stamps against the other stamps and
/// dated headings of the same document, commits that touched it, and the documents whose entries a generated block
/// sums up. A bare date tolerates a day; a time without zone is taken to be in the zone of the pack's commits, if they
/// agree on one, else it tolerates the width of the world. The reason says which of these was assumed.
class FreshnessCheck
{
public:
    FreshnessCheck(const ClaimFacts& facts, const EntryIndex& entries);

    Judgement check(const Claim& claim) const;

private:
    struct Moment
    {
        Stamp stamp;
        SourceRef where;
        std::string text; ///< as people read it: the stamp, or a commit's hash and date
    };
    struct Newest
    {
        const Claim *stamp = nullptr, *section = nullptr;
    };
    enum class Order { NotLater, Unclear, Later };
    Order orderOf(const Stamp& earlier, const Stamp& later) const;
    Judgement judgeStamp(const Claim& claim) const;
    Judgement judgeCommits(const Claim& claim, std::vector<MessageArg> args) const;
    bool isLater(const Claim& source, const Stamp& than) const;
    std::optional<Judgement> judgeSource(const Claim& claim) const;
    const Moment* newestCommit(const Claim& claim) const;
    std::string assumption(const Stamp& a, const Stamp& b) const;

    const ClaimFacts& m_facts;
    const EntryIndex& m_entries;
    std::map<std::pair<std::string, std::string>, Newest> m_newest; ///< by path and member
    std::map<std::string, Newest> m_newestOf;                       ///< by the document's own path
    std::map<std::string, Moment> m_commits;                        ///< the last commit that touched a path
    std::map<std::pair<std::string, std::string>, std::vector<const Claim*>> m_generated;
    std::optional<std::int64_t> m_zone; ///< seconds east of UTC that all commits share
    std::string m_zoneText;
};

} // namespace exhibit
