// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/entrycheck.h"

#include "models/parsing/text/isotime.h"
#include "models/review/claims/verdictof.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

constexpr const char* entryRule = "check.entries";

/// `Latest Build: ### BUILD-100 | …` on a line beside the number.
std::optional<std::int64_t> latestIn(const std::vector<TextLine>& lines)
{
    static const RE2 latest(R"((?i)\b(?:latest|last|newest|most recent)\b[^\n]{0,40}?\b[A-Z]{2,12}-(\d{1,6})\b)");
    std::int64_t number = 0;
    for (const TextLine& line : lines) {
        if (RE2::PartialMatch(line.text, latest, &number))
            return number;
    }
    return std::nullopt;
}

} // namespace

StatedCount statedCountOf(const std::string& text)
{
    static const RE2 label(
        R"((?i)^\W*(?:(?:total|number|count)(?:\s+of)?\s+)?(?:[a-z]+\s+)?([a-z]{3,20}s)(?:[_ ](?:completed|done|total|count|recorded|logged|listed|finished))?\W*[:=]\W*(\d{1,7})\W*(?:\([^()]{1,80}\)\W*)?$)");
    StatedCount count;
    if (!RE2::FullMatch(text, label, &count.noun, &count.number))
        count.noun.clear();
    return count;
}

std::optional<Judgement> EntryCheck::checkCount(const Claim& claim) const
{
    const StatedCount stated = statedCountOf(claim.text);
    if (stated.noun.empty())
        return std::nullopt;
    const std::vector<const EntryList*> lists = m_index.listsOf(stated.noun);
    const auto other = std::find_if(lists.begin(), lists.end(), [&](const EntryList* list) {
        return list->document() != documentPath(claim) || list->total != stated.number;
    });
    return other == lists.end() ? std::nullopt : std::optional(judgeCount(claim, stated.number, **other));
}

Judgement EntryCheck::judgeCount(const Claim& claim, std::int64_t stated, const EntryList& list) const
{
    const auto listed = static_cast<std::int64_t>(list.entries.size());
    std::vector<MessageArg> args = {{"stated", std::to_string(stated)},
                                    {"listed", std::to_string(listed)},
                                    {"largest", std::to_string(list.largest())},
                                    {"other", m_facts.names().nameOf(list.document())}};
    const bool totalDiffers = list.total && *list.total != stated && *list.total > stated;
    if (list.total)
        args.push_back({"total", std::to_string(*list.total)});
    if (listed <= stated && !totalDiffers) {
        const bool same = listed == stated || list.total == stated;
        Judgement judgement = verdictOf(entryRule, same ? Verdict::Supported : Verdict::Unsupported, Confidence::Medium,
                                        same ? "claim.entries.same" : "claim.entries.fewer-listed", args);
        judgement.evidence.push_back(list.total == stated ? list.totalAt : list.highest());
        if (!same)
            judgement.wouldSettle.push_back({"claim.settle.entries", {}});
        return judgement;
    }
    const Claim* stamp = m_facts.stampBeside(claim);
    const std::int64_t before = stamp && stamp->stamp.epochSeconds ? list.datedBefore(*stamp->stamp.epochSeconds) : 0;
    const bool wrongThen = !stamp || before > stated;
    std::string id = wrongThen ? "claim.entries.more" : "claim.entries.grown";
    Judgement judgement = verdictOf(entryRule, wrongThen ? Verdict::Contradicted : Verdict::Stale,
                                    stamp ? Confidence::High : Confidence::Medium, id, args);
    const std::string variant = std::string(list.total ? ".total" : "") + (stamp && wrongThen ? ".dated" : "");
    if (stamp) {
        judgement.reason.args.push_back({"stamp", stamp->stamp.text});
        judgement.reason.args.push_back({"before", std::to_string(before)});
    }
    judgement.reason.id = id + variant + ".reason";
    if (list.total)
        judgement.evidence.push_back(list.totalAt);
    judgement.evidence.push_back(list.highest());
    const LineNumber next = claim.where.lastLine.plus(1);
    const std::vector<TextLine> below = m_facts.linesBeside(claim, next, next);
    const auto latest = latestIn(below);
    if (latest && *latest < list.largest()) {
        SourceRef where = claim.where;
        where.firstLine = where.lastLine = next;
        if (!where.member.empty())
            where.memberFirstLine = claim.where.memberFirstLine.plus(next.value - claim.where.firstLine.value);
        where.quote = cutQuote(below.front().text);
        judgement.evidence.push_back(where);
    }
    return judgement;
}

/// `Latest Build: BUILD-100`: a document that lists a higher one, dated before the date beside the line, was not read
/// when the line was written; of one without a date it is not known.
std::optional<Judgement> EntryCheck::checkLatest(const Claim& claim) const
{
    static const RE2 id(R"(([A-Z]{2,12})-(\d{1,6}))");
    std::string prefix;
    std::int64_t stated = 0;
    if (!RE2::FullMatch(std::string(statedValue(claim, "latest")), id, &prefix, &stated))
        return std::nullopt;
    for (const EntryList* list : m_index.listsWithPrefix(prefix)) {
        if (list->document() == documentPath(claim))
            continue;
        const std::vector<MessageArg> args = {{"stated", prefix + '-' + std::to_string(stated)},
                                              {"newest", prefix + '-' + std::to_string(list->largest())},
                                              {"other", m_facts.names().nameOf(list->document())}};
        const bool isLatest = list->largest() == stated;
        const Claim* stamp = m_facts.stampBeside(claim);
        const auto& date = list->entries.rbegin()->second.date;
        const bool wasListed = stamp && stamp->stamp.epochSeconds && date && date->epochSeconds &&
                               *date->epochSeconds + secondsPerDay <= *stamp->stamp.epochSeconds;
        if (!isLatest && list->largest() < stated)
            continue;
        Judgement judgement =
            isLatest ? verdictOf(entryRule, Verdict::Supported, Confidence::Medium, "claim.entries.latest", args)
                     : verdictOf(entryRule, wasListed ? Verdict::Contradicted : Verdict::Stale, Confidence::Medium,
                                 "claim.entries.not-latest", args);
        judgement.evidence.push_back(list->highest());
        return judgement;
    }
    return std::nullopt;
}

std::optional<Judgement> EntryCheck::checkRange(const Claim& claim) const
{
    static const RE2 id(R"(([A-Z]{2,12})-(\d{1,6}))");
    std::string prefix, lastPrefix;
    std::int64_t first = 0;
    std::int64_t last = 0;
    if (!RE2::FullMatch(std::string(statedValue(claim, "from")), id, &prefix, &first) ||
        !RE2::FullMatch(std::string(statedValue(claim, "to")), id, &lastPrefix, &last) || prefix != lastPrefix ||
        first > last)
        return std::nullopt;
    for (const EntryList* list : m_index.listsWithPrefix(prefix)) {
        const auto begin = list->entries.lower_bound(first);
        const auto count = std::distance(begin, list->entries.upper_bound(last));
        if (count != last - first + 1)
            continue;
        Judgement judgement =
            verdictOf(entryRule, Verdict::Supported, Confidence::Low, "claim.entries.range",
                      {{"count", std::to_string(count)}, {"other", m_facts.names().nameOf(list->document())}});
        judgement.evidence.push_back(begin->second.where);
        return judgement;
    }
    return std::nullopt;
}

} // namespace exhibit
