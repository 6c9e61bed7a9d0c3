// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// Rule `check.freshness`: stamps against the other stamps and dated headings of the same document and against commits
/// that touched it. A bare date tolerates a day; a time without zone is taken to be in the zone of the pack's commits,
/// if they agree on one, else it tolerates the width of the world.
class FreshnessCheck
{
public:
    explicit FreshnessCheck(const ClaimFacts& facts);

    Judgement check(const Claim& claim) const;

private:
    struct Moment
    {
        Stamp stamp;
        SourceRef where;
        std::string text; ///< as people read it: the stamp, or a commit's hash and date
    };
    static std::string documentKey(const Claim& claim);
    const std::vector<const Claim*>& stampsOf(const Claim& claim) const;
    std::optional<Moment> laterInDocument(const Claim& claim, bool headings) const;
    std::vector<Moment> commitsTouching(const Claim& claim) const;
    std::int64_t secondsLater(const Stamp& earlier, const Stamp& later) const;

    const ClaimFacts& m_facts;
    std::map<std::string, std::vector<const Claim*>> m_stamps;
    std::vector<std::optional<Stamp>> m_commitStamps; ///< one per commit
    std::optional<std::int64_t> m_zone;               ///< seconds east of UTC that all commits share
};

} // namespace exhibit
