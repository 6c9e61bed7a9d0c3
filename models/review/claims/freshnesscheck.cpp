// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/freshnesscheck.h"

#include "models/parsing/claims/stamps.h"

#include <algorithm>
#include <cstdlib>

namespace exhibit {

namespace {

constexpr std::int64_t day = 86'400;
constexpr std::int64_t hour = 3'600;
constexpr std::int64_t widthOfTheWorld = 14 * hour; // the farthest zone from UTC

std::string kindOf(const Claim& claim)
{
    return claim.values.empty() ? std::string() : claim.values.front().value;
}

bool isOfDocument(const Claim& claim)
{
    return claim.subject.type == "document";
}

/// `+1100` at the end of a git date.
std::optional<std::int64_t> zoneOf(const std::string& date)
{
    if (date.size() < 5)
        return std::nullopt;
    const std::string zone = date.substr(date.size() - 5);
    if ((zone[0] != '+' && zone[0] != '-') || zone.find_first_not_of("0123456789", 1) != std::string::npos)
        return std::nullopt;
    const int value = std::atoi(zone.c_str() + 1);
    return (zone[0] == '-' ? -1 : 1) * std::int64_t{value / 100 * 60 + value % 100} * 60;
}

Judgement judged(Verdict verdict, Confidence confidence, const std::string& id, std::vector<MessageArg> args)
{
    Judgement judgement;
    judgement.rule = "check.freshness";
    judgement.verdict = verdict;
    judgement.confidence = confidence;
    judgement.title = {id + ".title", args};
    judgement.reason = {id + ".reason", args};
    judgement.recommendation = {id + ".recommendation", std::move(args)};
    return judgement;
}

} // namespace

FreshnessCheck::FreshnessCheck(const ClaimFacts& facts) : m_facts(facts)
{
    for (const Claim& claim : facts.facts().claims) {
        if (claim.claimClass == ClaimClass::Freshness && claim.stamp.epochSeconds)
            m_stamps[documentKey(claim)].push_back(&claim);
    }
    bool agree = true;
    for (const Commit& commit : facts.facts().commits) {
        const auto found = findStamp(commit.date);
        m_commitStamps.push_back(found ? std::optional(found->stamp) : std::nullopt);
        if (const auto zone = zoneOf(commit.date)) {
            agree = agree && (!m_zone || *m_zone == *zone);
            m_zone = zone;
        }
    }
    if (!agree)
        m_zone.reset();
}

std::string FreshnessCheck::documentKey(const Claim& claim)
{
    return claim.where.path + '\n' + claim.where.member;
}

const std::vector<const Claim*>& FreshnessCheck::stampsOf(const Claim& claim) const
{
    static const std::vector<const Claim*> none;
    const auto found = m_stamps.find(documentKey(claim));
    return found == m_stamps.end() ? none : found->second;
}

/// How much later, beyond what the precision of both leaves open; 0 or less: not later for sure.
std::int64_t FreshnessCheck::secondsLater(const Stamp& earlier, const Stamp& later) const
{
    std::int64_t difference = *later.epochSeconds - *earlier.epochSeconds;
    std::int64_t tolerance = hour;
    if (!earlier.hasTime || !later.hasTime)
        tolerance = day;
    if (earlier.hasZone != later.hasZone && earlier.hasTime && later.hasTime) {
        if (m_zone)
            difference += earlier.hasZone ? -*m_zone : *m_zone;
        else
            tolerance += widthOfTheWorld;
    } else if (earlier.hasZone != later.hasZone) {
        tolerance += m_zone ? std::abs(*m_zone) : widthOfTheWorld;
    }
    return difference - tolerance;
}

std::optional<FreshnessCheck::Moment> FreshnessCheck::laterInDocument(const Claim& claim, bool headings) const
{
    std::optional<Moment> newest;
    for (const Claim* other : stampsOf(claim)) {
        const bool section = kindOf(*other) == "section" || !isOfDocument(*other);
        if (section != headings || other->where == claim.where || secondsLater(claim.stamp, other->stamp) <= 0)
            continue;
        if (!newest || *other->stamp.epochSeconds > *newest->stamp.epochSeconds)
            newest = Moment{other->stamp, other->where, other->stamp.text};
    }
    return newest;
}

std::vector<FreshnessCheck::Moment> FreshnessCheck::commitsTouching(const Claim& claim) const
{
    const std::string& path = claim.where.member.empty() ? claim.where.path : claim.where.member;
    std::vector<Moment> moments;
    const auto& commits = m_facts.facts().commits;
    for (std::size_t i = 0; i < commits.size(); ++i) {
        const bool touches = std::any_of(commits[i].files.begin(), commits[i].files.end(),
                                         [&](const CommitFile& file) { return file.path == path; });
        if (touches && m_commitStamps[i] && m_commitStamps[i]->epochSeconds)
            moments.push_back(
                {*m_commitStamps[i], commits[i].where, commits[i].sha.substr(0, 8) + ", " + commits[i].date});
    }
    return moments;
}

Judgement FreshnessCheck::check(const Claim& claim) const
{
    std::vector<MessageArg> args = {{"stamp", claim.stamp.text}, {"section", claim.subject.value}};
    if (!isOfDocument(claim) || kindOf(claim) != "updated" || !claim.stamp.epochSeconds) {
        const bool section = !isOfDocument(claim);
        Judgement judgement = judged(Verdict::Unsupported, Confidence::Medium,
                                     section ? "claim.freshness.section" : "claim.freshness.undated", args);
        judgement.wouldSettle.push_back({"claim.settle.git-log", args});
        return judgement;
    }
    const std::optional<Moment> stamp = laterInDocument(claim, false);
    const std::optional<Moment> heading = laterInDocument(claim, true);
    if (stamp || heading) {
        const Moment& later = stamp ? *stamp : *heading;
        args.push_back({"later", later.text});
        Judgement judgement = judged(Verdict::Stale, stamp ? Confidence::High : Confidence::Medium,
                                     stamp ? "claim.freshness.other-stamp" : "claim.freshness.newer-section", args);
        judgement.evidence.push_back(later.where);
        if (stamp && heading)
            judgement.evidence.push_back(heading->where);
        judgement.edit.find = claim.stamp.text;
        judgement.edit.replacement = later.stamp.text;
        return judgement;
    }
    std::optional<Moment> newest;
    for (Moment& commit : commitsTouching(claim)) {
        if (!newest || *commit.stamp.epochSeconds > *newest->stamp.epochSeconds)
            newest = std::move(commit);
    }
    if (!newest) {
        Judgement judgement = judged(Verdict::Unsupported, Confidence::Medium, "claim.freshness.undated", args);
        judgement.wouldSettle.push_back({"claim.settle.git-log", args});
        return judgement;
    }
    args.push_back({"commit", newest->text});
    const bool later = secondsLater(claim.stamp, newest->stamp) > 0;
    Judgement judgement = later
                              ? judged(Verdict::Stale, Confidence::Medium, "claim.freshness.later-commit", args)
                              : judged(Verdict::Supported, Confidence::Medium, "claim.freshness.no-later-commit", args);
    judgement.evidence.push_back(newest->where);
    return judgement;
}

} // namespace exhibit
