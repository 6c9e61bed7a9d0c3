// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/states/statedwork.h"

#include "models/domain/text.h"
#include "models/parsing/text/isotime.h"
#include "models/review/audit/words.h"
#include "models/review/claims/states/workids.h"
#include "models/review/claims/verdictof.h"

#include <re2/re2.h>

#include <algorithm>
#include <set>

namespace exhibit {

namespace {

constexpr std::size_t mostOfOneId = 64; ///< a number that more lines carry names no one thing

std::optional<std::int64_t> dayOf(const StateLine& line)
{
    const auto& stamp = line.asOf.stamp.epochSeconds;
    return stamp ? std::optional(*stamp / secondsPerDay) : std::nullopt;
}

/// What is left of the line without its id, its state and words that any such line has.
std::set<std::uint64_t> subjectOf(const StateLine& line)
{
    static constexpr std::string_view noise[] = {
        "complete", "completed", "done",    "finished", "pending", "open",       "blocked", "not",      "started",
        "progress", "todo",      "phase",   "step",     "stage",   "milestone",  "sprint",  "task",     "status",
        "still",    "report",    "summary", "work",     "tests",   "validation", "all",     "delivered"};
    std::set<std::uint64_t> words;
    for (const TextWord& word : wordsOf(line.text)) {
        const bool isNoise = word.kind != TextWord::Kind::Word || isCommonWord(word.id) ||
                             std::any_of(std::begin(noise), std::end(noise),
                                         [&](std::string_view text) { return word.stem == stemId(text); });
        if (!isNoise)
            words.insert(word.stem);
    }
    return words;
}

/// Lines that say nothing but an id and its state have none.
bool haveOtherSubjects(const std::set<std::uint64_t>& words, const std::set<std::uint64_t>& others)
{
    return !words.empty() && !others.empty() &&
           std::none_of(words.begin(), words.end(), [&](std::uint64_t word) { return others.count(word) > 0; });
}

bool shareSubject(const std::set<std::uint64_t>& words, const std::set<std::uint64_t>& others)
{
    return std::any_of(words.begin(), words.end(), [&](std::uint64_t word) { return others.count(word) > 0; });
}

/// The same text says of a later day that it is done: what was open is so no more.
bool isTakenUp(const StateLine& open, const StateLine& later)
{
    const auto day = dayOf(open), laterDay = dayOf(later);
    return later.isDone && day && laterDay && *laterDay > *day;
}

} // namespace

StatedWork::StatedWork(const ClaimFacts& facts) : m_facts(facts)
{
    std::map<std::string, std::vector<Line>> byWork;
    const std::vector<Document>& documents = facts.facts().documents;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        for (const StateLine& line : documents[i].text.states) {
            const Line here{static_cast<int>(i), &line};
            if (line.isDone && line.open > 0)
                m_refuted.try_emplace({here.document, line.where.firstLine.value}, here, refutedByTasks(line));
            if (!line.work.empty())
                byWork[line.work].push_back(here);
        }
    }
    for (const auto& [work, lines] : byWork) {
        if (lines.size() > mostOfOneId)
            continue;
        for (const Line& line : lines) {
            if (line.line->isDone)
                judge(line, lines);
        }
    }
}

void StatedWork::judge(const Line& done, const std::vector<Line>& same)
{
    std::optional<Judgement> found;
    for (const Line& other : same) {
        if (other.line->isDone || (found && found->lacks.empty()) ||
            std::any_of(same.begin(), same.end(), [&other](const Line& later) {
                return later.document == other.document && isTakenUp(*other.line, *later.line);
            }))
            continue;
        auto judgement = refutedBy(done, other);
        if (judgement && (!found || judgement->lacks.empty()))
            found = std::move(judgement);
    }
    if (found)
        m_refuted.try_emplace({done.document, done.line->where.firstLine.value}, done, std::move(*found));
}

Judgement StatedWork::refutedByTasks(const StateLine& line) const
{
    Judgement judgement =
        verdictOf("check.status.tasks", Verdict::Contradicted, Confidence::Medium, "claim.status.tasks",
                  {{"open", std::to_string(line.open)},
                   {"tasks", std::to_string(line.tasks)},
                   {"text", std::string(trimmed(line.firstOpen.quote))}});
    judgement.evidence.push_back(line.firstOpen);
    return judgement;
}

/// A line that is open refutes only if it is not the older one: by dates, and inside of one text by the order of lines.
std::optional<Judgement> StatedWork::refutedBy(const Line& done, const Line& open) const
{
    const StateLine& said = *done.line;
    const StateLine& other = *open.line;
    const auto day = dayOf(said);
    const auto otherDay = dayOf(other);
    const bool isHere = done.document == open.document;
    if ((day && otherDay && *otherDay < *day) || other.genre == Genre::Reference ||
        (isHere && day == otherDay && (said.genre == Genre::Ledger || other.where.firstLine < said.where.firstLine)))
        return std::nullopt;
    const std::set<std::uint64_t> words = subjectOf(said), others = subjectOf(other);
    const bool isUnique = isUniqueId(said.work);
    if (!isUnique && haveOtherSubjects(words, others))
        return std::nullopt;
    const std::string name = m_facts.names().nameOf(other.where.member.empty() ? other.where.path : other.where.member);
    Judgement judgement =
        verdictOf("check.status.work", Verdict::Contradicted, Confidence::Medium,
                  isHere ? "claim.status.open-here" : "claim.status.differs",
                  {{"other", name}, {"text", other.text}, {"line", std::to_string(other.where.firstLine.value)}});
    judgement.evidence.push_back(other.where);
    const bool isSameTime = isHere || (day && otherDay) || (!day && !otherDay && said.genre == other.genre);
    if (!isSameTime)
        judgement.lacks.push_back(ProofEntry::AsOf);
    const bool isPhase = said.work.find(' ') != std::string::npos; // counted through one document
    const bool isNamedSo = isUnique || (isHere && (isPhase || said.heading == other.heading));
    if (!isNamedSo && !shareSubject(words, others))
        judgement.lacks.push_back(ProofEntry::Binding);
    return judgement;
}

std::optional<Judgement> StatedWork::check(const Claim& claim) const
{
    const auto found = m_refuted.find({claim.document, claim.where.firstLine.value});
    return found == m_refuted.end() ? std::nullopt : std::optional(found->second.second);
}

std::vector<Claim> StatedWork::claims() const
{
    std::set<Place> stated;
    for (const Claim& claim : m_facts.facts().claims) {
        if (claim.claimClass == ClaimClass::Status && claim.subject.type != "badge")
            stated.emplace(claim.document, claim.where.firstLine.value);
    }
    std::vector<Claim> claims;
    for (const auto& [place, refuted] : m_refuted) {
        if (stated.count(place) > 0)
            continue;
        const StateLine& line = *refuted.first.line;
        Claim claim;
        claim.claimClass = ClaimClass::Status;
        claim.text = claim.binding = line.text;
        claim.where = line.where;
        claim.heading = line.heading;
        claim.genre = line.genre;
        claim.asOf = line.asOf;
        claim.document = place.first;
        claims.push_back(std::move(claim));
    }
    return claims;
}

} // namespace exhibit
