// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/proof/prooftime.h"

#include "models/parsing/rules/rules.h"
#include "models/review/claims/claimfacts.h"
#include "models/review/runs/rundays.h"

#include <algorithm>

namespace exhibit {

bool isDated(const Claim& claim)
{
    switch (claim.asOf.source) {
    case AsOfSource::None:
        return claim.genre == Genre::Ledger;
    case AsOfSource::Document: // of a page that is kept up to date its stamp says when that was done
        return claim.genre == Genre::Report || claim.genre == Genre::Ledger;
    case AsOfSource::Sentence:
    case AsOfSource::Row:
    case AsOfSource::Heading:
    case AsOfSource::FileName:
        break;
    }
    return true;
}

bool isBehind(const Claim& claim, const std::vector<const Run*>& witnesses)
{
    constexpr std::int64_t day = 24 * 60 * 60; // what a bare date tolerates
    const Stamp& stamp = claim.asOf.stamp;
    return std::any_of(witnesses.begin(), witnesses.end(), [&stamp](const Run* run) {
        return stamp.epochSeconds && run->createdEpoch &&
               static_cast<std::int64_t>(*run->createdEpoch) > *stamp.epochSeconds + (stamp.hasTime ? 0 : day);
    });
}

bool isPutAside(const ClaimFacts& facts, const Claim& claim, const std::vector<const Run*>& witnesses)
{
    const RuleGroup& aside = facts.wordings("document.put-aside");
    return !witnesses.empty() && aside.matchesAny(claim.where.path) &&
           std::none_of(witnesses.begin(), witnesses.end(),
                        [&aside](const Run* run) { return aside.matchesAny(run->log.path + ' ' + run->report.path); });
}

bool isOfItsTime(const Claim& claim, const std::vector<const Run*>& witnesses)
{
    return !witnesses.empty() && std::all_of(witnesses.begin(), witnesses.end(),
                                             [&](const Run* run) { return isOfTimeOf(*run, claim.asOf.stamp); });
}

bool areOfBefore(const std::vector<const Run*>& witnesses)
{
    static const RE2 before(
        R"((?i)(?:.*[-_. ])?(?:before|pre[-_]?(?:fix|change|patch|merge|refactor|migration|work)\w*|previous|prior|original)(?:[-_. ].*)?)");
    return !witnesses.empty() && std::all_of(witnesses.begin(), witnesses.end(), [](const Run* run) {
        const std::string& path = run->log.isNull() ? run->report.path : run->log.path;
        return RE2::FullMatch(std::string(lastPart(path)), before);
    });
}

} // namespace exhibit
