// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/freshnesscheck.h"

#include "models/parsing/claims/stamps.h"
#include "models/parsing/text/isotime.h"
#include "models/review/claims/entrycheck.h"
#include "models/review/claims/verdictof.h"

#include <re2/re2.h>

#include <algorithm>
#include <cstdlib>

namespace exhibit {

namespace {

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

Judgement judgedFreshness(Verdict verdict, Confidence confidence, const std::string& id, std::vector<MessageArg> args)
{
    return verdictOf("check.freshness", verdict, confidence, id, std::move(args));
}

void keepNewest(const Claim*& newest, const Claim& claim)
{
    if (!newest || *claim.stamp.epochSeconds > *newest->stamp.epochSeconds)
        newest = &claim;
}

} // namespace

FreshnessCheck::FreshnessCheck(const ClaimFacts& facts, const EntryIndex& entries) : m_facts(facts), m_entries(entries)
{
    for (const Claim& claim : facts.facts().claims) {
        const std::pair document{claim.where.path, claim.where.member};
        if (claim.generated && claim.claimClass == ClaimClass::Metric)
            m_generated[document].push_back(&claim);
        if (claim.claimClass != ClaimClass::Freshness || !claim.stamp.epochSeconds)
            continue;
        const bool section = kindOf(claim) == "section" || !isOfDocument(claim);
        static const RE2 otherAct(
            R"((?i)^\W*(?:date\s+)?(?:last|next|latest)?\s*(?:review|verif|check|audit|validat|approv))");
        if (!section && RE2::PartialMatch(claim.text, otherAct))
            continue; // who reads it over changes nothing in it
        if (claim.generated && kindOf(claim) == "generated")
            continue; // when a tool wrote its block, nobody wrote the rest
        for (Newest* newest : {&m_newest[document], &m_newestOf[documentPath(claim)]})
            keepNewest(section ? newest->section : newest->stamp, claim);
    }
    bool agree = true;
    for (const Commit& commit : facts.facts().commits) {
        const auto found = findStamp(commit.date);
        if (const auto zone = zoneOf(commit.date)) {
            agree = agree && (!m_zone || *m_zone == *zone);
            m_zone = zone;
            m_zoneText = commit.date.substr(commit.date.size() - 5);
        }
        if (!found || !found->stamp.epochSeconds)
            continue;
        for (const CommitFile& file : commit.files) {
            Moment& newest = m_commits[file.path];
            if (!newest.stamp.epochSeconds || *found->stamp.epochSeconds > *newest.stamp.epochSeconds)
                newest = {found->stamp, commit.where, commit.sha.substr(0, 8) + ", " + commit.date};
        }
    }
    if (!agree)
        m_zone.reset();
}

/// Later beyond what the precision of both leaves open.
FreshnessCheck::Order FreshnessCheck::orderOf(const Stamp& earlier, const Stamp& later) const
{
    std::int64_t difference = *later.epochSeconds - *earlier.epochSeconds;
    std::int64_t tolerance = hour;
    if (!earlier.hasTime || !later.hasTime)
        tolerance = secondsPerDay;
    if (earlier.hasZone != later.hasZone && earlier.hasTime && later.hasTime) {
        if (m_zone)
            difference += earlier.hasZone ? -*m_zone : *m_zone;
        else
            tolerance += widthOfTheWorld;
    } else if (earlier.hasZone != later.hasZone) {
        tolerance += m_zone ? std::abs(*m_zone) : widthOfTheWorld;
    }
    if (difference > tolerance)
        return Order::Later;
    return difference > 0 && tolerance > hour ? Order::Unclear : Order::NotLater;
}

/// What had to be taken for granted to compare the two; ends the id of the reason.
std::string FreshnessCheck::assumption(const Stamp& a, const Stamp& b) const
{
    if (a.hasTime && b.hasTime && a.hasZone != b.hasZone)
        return m_zone ? ".zone-assumed" : ".zone-unknown";
    return a.hasTime == b.hasTime ? "" : ".bare-date";
}

const FreshnessCheck::Moment* FreshnessCheck::newestCommit(const Claim& claim) const
{
    const auto found = m_commits.find(documentPath(claim));
    return found == m_commits.end() ? nullptr : &found->second;
}

Judgement FreshnessCheck::check(const Claim& claim) const
{
    const std::vector<MessageArg> args = {{"stamp", claim.stamp.text}, {"section", claim.subject.value}};
    if (!isOfDocument(claim))
        return judgedFreshness(Verdict::NotCheckable, Confidence::Medium, "claim.freshness.section", args);
    if (kindOf(claim) == "updated" && claim.stamp.epochSeconds)
        return judgeStamp(claim);
    Judgement judgement = judgedFreshness(Verdict::Unsupported, Confidence::Medium, "claim.freshness.undated", args);
    judgement.wouldSettle.push_back(
        {"claim.settle.git-log", {{"document", m_facts.names().nameOf(documentPath(claim))}}});
    return judgement;
}

/// No document is written after the commit that brought it: such a stamp is of another zone than it says, that of the
/// people who wrote both.
bool FreshnessCheck::isLater(const Claim& source, const Stamp& than) const
{
    Stamp stamp = source.stamp;
    const Moment* commit = newestCommit(source);
    if (stamp.hasZone && commit && orderOf(commit->stamp, stamp) == Order::Later)
        stamp.hasZone = false;
    return orderOf(than, stamp) == Order::Later;
}

/// The documents that list what the block counts are its sources.
std::optional<Judgement> FreshnessCheck::judgeSource(const Claim& claim) const
{
    const auto block = m_generated.find({claim.where.path, claim.where.member});
    if (!claim.generated || block == m_generated.end())
        return std::nullopt;
    constexpr std::int64_t reach = 12; // lines
    const auto first =
        std::lower_bound(block->second.begin(), block->second.end(), claim.where.firstLine.value - reach,
                         [](const Claim* count, std::int64_t line) { return count->where.firstLine.value < line; });
    for (auto at = first; at != block->second.end(); ++at) {
        const Claim* count = *at;
        if (count->where.firstLine.value > claim.where.firstLine.value + reach)
            break;
        const StatedCount stated = statedCountOf(count->text);
        if (stated.noun.empty())
            continue;
        for (const EntryList* list : m_entries.listsOf(stated.noun)) {
            const auto source = m_newestOf.find(list->document());
            const Claim* later = source == m_newestOf.end() ? nullptr : source->second.stamp;
            if (list->document() == documentPath(claim) || !later || !isLater(*later, claim.stamp))
                continue;
            Judgement judgement =
                verdictOf("check.freshness.source", Verdict::Stale, Confidence::Medium, "claim.freshness.source",
                          {{"stamp", claim.stamp.text},
                           {"later", later->stamp.text},
                           {"source", m_facts.names().nameOf(list->document())},
                           {"zone", m_zoneText}});
            judgement.reason.id = "claim.freshness.source" + assumption(claim.stamp, later->stamp) + ".reason";
            judgement.evidence.push_back(later->where);
            const Moment* commit = newestCommit(claim);
            if (commit && orderOf(claim.stamp, commit->stamp) == Order::Later)
                judgement.evidence.push_back(commit->where);
            return judgement;
        }
    }
    return std::nullopt;
}

Judgement FreshnessCheck::judgeStamp(const Claim& claim) const
{
    const auto found = m_newest.find({claim.where.path, claim.where.member});
    const Newest newest = found == m_newest.end() ? Newest{} : found->second;
    const auto later = [&](const Claim* other) {
        return other && other->where != claim.where && orderOf(claim.stamp, other->stamp) == Order::Later ? other
                                                                                                          : nullptr;
    };
    const Claim* stamp = later(newest.stamp);
    const Claim* section = later(newest.section);
    std::vector<MessageArg> args = {{"stamp", claim.stamp.text}, {"zone", m_zoneText}};
    if (!stamp) {
        if (auto source = judgeSource(claim))
            return *source;
    }
    if (!stamp && !section)
        return judgeCommits(claim, std::move(args));
    const Claim& other = stamp ? *stamp : *section;
    args.push_back({"later", other.stamp.text});
    const std::string id = stamp ? "claim.freshness.other-stamp" : "claim.freshness.newer-section";
    Judgement judgement =
        judgedFreshness(Verdict::Stale, stamp ? Confidence::High : Confidence::Medium, id, std::move(args));
    judgement.reason.id = id + assumption(claim.stamp, other.stamp) + ".reason";
    judgement.evidence.push_back(other.where);
    if (stamp && section)
        judgement.evidence.push_back(section->where);
    if (const Moment* commit = newestCommit(claim); commit && orderOf(claim.stamp, commit->stamp) == Order::Later)
        judgement.evidence.push_back(commit->where);
    // A date that is outdated itself is no correction.
    if (!stamp || !judgeSource(*stamp)) {
        judgement.edit.find = claim.stamp.text;
        judgement.edit.replacement = other.stamp.text;
    }
    return judgement;
}

Judgement FreshnessCheck::judgeCommits(const Claim& claim, std::vector<MessageArg> args) const
{
    const Moment* commit = newestCommit(claim);
    if (!commit) {
        Judgement judgement =
            judgedFreshness(Verdict::Unsupported, Confidence::Medium, "claim.freshness.undated", args);
        judgement.wouldSettle.push_back(
            {"claim.settle.git-log", {{"document", m_facts.names().nameOf(documentPath(claim))}}});
        return judgement;
    }
    args.push_back({"commit", commit->text});
    const Order order = orderOf(claim.stamp, commit->stamp);
    const std::string assumed = assumption(claim.stamp, commit->stamp);
    std::string id = "claim.freshness.no-later-commit";
    Verdict verdict = Verdict::Supported;
    const bool bothExact = claim.stamp.hasZone && claim.stamp.hasTime && commit->stamp.hasZone;
    if (bothExact && *claim.stamp.epochSeconds - *commit->stamp.epochSeconds > hour) {
        Judgement judgement =
            judgedFreshness(Verdict::Unsupported, Confidence::Medium, "claim.freshness.after-commit", std::move(args));
        judgement.evidence.push_back(commit->where);
        return judgement;
    }
    if (order == Order::Later) {
        id = "claim.freshness.later-commit";
        verdict = Verdict::Stale;
    } else if (order == Order::Unclear && assumed == ".zone-unknown") {
        id = "claim.freshness.unclear-commit";
        verdict = Verdict::Unsupported;
    }
    Judgement judgement = judgedFreshness(verdict, Confidence::Medium, id, std::move(args));
    judgement.reason.id = id + (verdict == Verdict::Unsupported ? std::string() : assumed) + ".reason";
    judgement.evidence.push_back(commit->where);
    return judgement;
}

} // namespace exhibit
