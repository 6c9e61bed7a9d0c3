// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/proof/latestwords.h"

#include "models/domain/claim.h"
#include "models/domain/text.h"
#include "models/parsing/text/isotime.h"
#include "models/review/claims/wording/claimtext.h"
#include "models/review/runs/rundays.h"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

/// `logs/before-fix.log`, `baseline/junit.xml`: a record of what the work started from.
bool isOfEarlierState(const Run& run)
{
    static const RE2 earlier(
        R"((?i)(?:^|[/_. -])(?:before|pre|prior|old|older|prev(?:ious)?|base|baseline|broken|initial|first|orig(?:inal)?|start|last[_-]week)(?:[/_. -]|$))");
    return RE2::PartialMatch(run.log.isNull() ? run.report.path : run.log.path, earlier);
}

/// `PHASE_3_COMPLETE.md`, `Sprint 14`: the kind of a stage of the work, and its number.
std::optional<std::pair<std::string, std::int64_t>> stageIn(std::string_view text)
{
    static const RE2 stage(
        R"((?i)(?:^|[^\pL])(phase|sprint|milestone|iteration|stage|wave|round|epic)[-_ #]*(\d{1,4})(?:\D|$))");
    std::string kind;
    std::int64_t number = 0;
    if (!RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), stage, &kind, &number))
        return std::nullopt;
    return std::pair(lowered(kind), number);
}

} // namespace

LatestWords::LatestWords(const PackFacts& facts, const std::vector<Run>& runs)
{
    const auto take = [this](std::int64_t epoch) { m_last = std::max(m_last.value_or(epoch), epoch); };
    const std::string* document = nullptr; // neighbours mostly stand in one
    std::int64_t* newest = nullptr;
    for (const Claim& claim : facts.claims) {
        for (const std::optional<std::int64_t>& epoch : {claim.asOf.stamp.epochSeconds, claim.stamp.epochSeconds}) {
            if (!epoch || claim.sessionSteps >= 0)
                continue;
            if (!document || *document != documentPath(claim)) {
                document = &documentPath(claim);
                newest = &m_newest.try_emplace(*document, *epoch).first->second;
            }
            *newest = std::max(*newest, *epoch);
            take(*epoch);
        }
    }
    for (const Artifact& artifact : facts.artifacts) {
        if (const auto stage = stageIn(lastPart(artifact.path))) {
            std::int64_t& highest = m_stages.try_emplace(stage->first, stage->second).first->second;
            highest = std::max(highest, stage->second);
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
        return (claim.genre == Genre::Ledger && statedValue(claim, "entry") == "newest-version") ||
               isOfNewestStage(claim);
    const auto newest = m_newest.find(documentPath(claim));
    return newest != m_newest.end() && newest->second - *own < secondsPerDay &&
           m_last.value_or(*own) - *own < 2 * secondsPerDay;
}

/// The whole document is about the stage if its name is the same as that of the heading.
bool LatestWords::isOfNewestStage(const Claim& claim) const
{
    const auto own = claim.subject.type == "build" ? stageIn(claim.subject.value) : std::nullopt;
    const auto document = own ? stageIn(lastPart(documentPath(claim))) : std::nullopt;
    return document && *document == *own && m_stages.at(own->first) == own->second;
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
