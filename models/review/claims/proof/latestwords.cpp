// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/proof/latestwords.h"

#include "models/domain/claim.h"
#include "models/parsing/text/isotime.h"
#include "models/review/claims/wording/claimtext.h"
#include "models/review/runs/rundays.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

/// `logs/before-fix.log`, `baseline/junit.xml`: a record of what the work started from.
bool isOfEarlierState(const Run& run)
{
    static const RE2 earlier(
        R"((?i)(?:^|[/_. -])(?:before|pre|prior|old|older|prev(?:ious)?|base|baseline|broken|initial|first|orig(?:inal)?|start|last[_-]week)(?:[/_. -]|$))");
    return RE2::PartialMatch(run.log.isNull() ? run.report.path : run.log.path, earlier);
}

} // namespace

LatestWords::LatestWords(const PackFacts& facts, const std::vector<Run>& runs)
{
    const auto take = [this](std::int64_t epoch) { m_last = std::max(m_last.value_or(epoch), epoch); };
    for (const Claim& claim : facts.claims) {
        for (const std::optional<std::int64_t>& epoch : {claim.asOf.stamp.epochSeconds, claim.stamp.epochSeconds}) {
            if (!epoch || claim.sessionSteps >= 0)
                continue;
            const auto [newest, isFirst] = m_newest.try_emplace(documentPath(claim), *epoch);
            newest->second = std::max(newest->second, *epoch);
            take(*epoch);
        }
    }
    for (const Run& run : runs) {
        if (const auto moment = momentOf(run))
            take(moment->epochSeconds);
    }
}

bool LatestWords::isLatest(const Claim& claim) const
{
    const std::optional<std::int64_t>& own = claim.asOf.stamp.epochSeconds;
    if (!own)
        return claim.genre == Genre::Ledger && statedValue(claim, "entry") == "newest-version";
    const auto newest = m_newest.find(documentPath(claim));
    return newest != m_newest.end() && newest->second - *own < secondsPerDay &&
           m_last.value_or(*own) - *own < 2 * secondsPerDay;
}

bool LatestWords::mayBeRefutedBy(const Claim& claim, const std::vector<const Run*>& witnesses) const
{
    if (std::any_of(witnesses.begin(), witnesses.end(), [](const Run* run) { return isOfEarlierState(*run); }))
        return false;
    const bool isTimeless =
        std::none_of(witnesses.begin(), witnesses.end(), [](const Run* run) { return momentOf(*run).has_value(); });
    return !witnesses.empty() && (isTimeless || !claim.asOf.stamp.epochSeconds) && isLatest(claim);
}

} // namespace exhibit
