// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/symptomcheck.h"

#include "models/domain/text.h"
#include "models/parsing/claims/stamps.h"
#include "models/review/claims/verdictof.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>
#include <iterator>

namespace exhibit {

namespace {

/// Words of a text that name one thing: routes with their placeholders alike, error codes, identifiers.
std::vector<std::string> namesIn(const std::string& text)
{
    static const RE2 route(R"((/[a-z][\w-]*(?:/(?:\{[^}]*\}|<[^>]*>|[\w-]+))*))");
    static const RE2 placeholder(R"(\{[^}]*\}|<[^>]*>)");
    static const RE2 code(R"(\b([45]\d\d)s?\b)");
    static const RE2 identifier(R"(\b([A-Za-z]+_[A-Za-z_]\w+|[A-Z][a-z]+[A-Z]\w+)\b)");
    std::vector<std::string> names;
    const auto addAll = [&](const RE2& pattern, const char* prefix) {
        re2::StringPiece rest(text);
        std::string found;
        while (RE2::FindAndConsume(&rest, pattern, &found)) {
            RE2::GlobalReplace(&found, placeholder, "{}");
            found.insert(0, prefix);
            if (found.size() > 4 && std::find(names.begin(), names.end(), found) == names.end())
                names.push_back(found);
        }
    };
    addAll(route, "route ");
    addAll(code, "code ");
    addAll(identifier, "name ");
    return names;
}

/// The sentence itself says which cause it is about.
bool namesItsCause(const std::string& text)
{
    static const RE2 cause(R"((?i)\b(?:from|caused by|due to|because of|resulting from|when|if)\b)");
    return RE2::PartialMatch(text, cause);
}

std::string entryId(const std::string& text)
{
    static const RE2 id(R"(\b([A-Z]{2,12}-\d{1,6})\b)");
    std::string found;
    RE2::PartialMatch(text, id, &found);
    return found;
}

bool isAboutTrouble(const std::string& text)
{
    static const RE2 trouble(
        R"((?i)\b(?:fix(?:e[sd])?|prevent(?:s|ed)?|bug|error|fail(?:s|ed|ure)?|crash|regress\w*|unblock\w*|hotfix|broken|[45]\d\ds?)\b)");
    return RE2::PartialMatch(text, trouble);
}

/// Words of five letters and more in lower case, plurals alike, sorted.
std::vector<std::string> symptomWords(const std::string& text)
{
    constexpr std::size_t shortest = 5;
    std::vector<std::string> words;
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const auto c = i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
        if (std::isalpha(static_cast<int>(c)) != 0) {
            word += static_cast<char>(std::tolower(static_cast<int>(c)));
            continue;
        }
        if (word.size() > shortest && word.back() == 's')
            word.pop_back();
        if (word.size() >= shortest)
            words.push_back(word);
        word.clear();
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

} // namespace

SymptomCheck::SymptomCheck(const ClaimFacts& facts)
{
    for (const Claim& claim : facts.facts().claims) {
        if (claim.sessionSteps >= 0) // of its session alone
            continue;
        const bool heading = claim.claimClass == ClaimClass::Freshness && claim.subject.type == "section";
        if (heading && claim.stamp.epochSeconds && isAboutTrouble(claim.text))
            add({claim.text, claim.where, *claim.stamp.epochSeconds, false});
    }
    for (const Commit& commit : facts.facts().commits) {
        const auto date = findStamp(commit.date);
        if (!date || !date->stamp.epochSeconds)
            continue;
        m_commits.push_back({*date->stamp.epochSeconds, symptomWords(commit.subject), commit.where});
        if (isAboutTrouble(commit.subject))
            add({commit.subject, commit.where, *date->stamp.epochSeconds, true});
    }
    std::stable_sort(m_commits.begin(), m_commits.end(),
                     [](const DatedCommit& a, const DatedCommit& b) { return a.epoch < b.epoch; });
}

void SymptomCheck::appendCommits(const Event& heading, std::vector<SourceRef>& evidence) const
{
    constexpr std::int64_t halfDay = 43'200; // a bare date is read as its midnight, UTC, wherever it was meant
    constexpr std::ptrdiff_t enoughWords = 3;
    const std::vector<std::string> words = symptomWords(heading.text);
    auto commit = std::lower_bound(m_commits.begin(), m_commits.end(), heading.epoch - halfDay,
                                   [](const DatedCommit& a, std::int64_t epoch) { return a.epoch < epoch; });
    for (; commit != m_commits.end() && commit->epoch <= heading.epoch + 3 * halfDay; ++commit) {
        std::vector<std::string> shared;
        std::set_intersection(words.begin(), words.end(), commit->words.begin(), commit->words.end(),
                              std::back_inserter(shared));
        const bool known = std::find(evidence.begin(), evidence.end(), commit->where) != evidence.end();
        if (std::ssize(shared) >= enoughWords && !known)
            evidence.push_back(commit->where);
    }
}

void SymptomCheck::add(Event event)
{
    for (const std::string& name : namesIn(event.text))
        m_byName[name].push_back(m_events.size());
    m_events.push_back(std::move(event));
}

/// Newest first, headings before commits.
std::vector<const SymptomCheck::Event*> SymptomCheck::laterEvents(const Claim& claim) const
{
    constexpr std::size_t mostEvents = 400; // a name that many entries share tells nothing
    const std::vector<std::string> names = namesIn(claim.text);
    const bool namesSymptom = std::any_of(names.begin(), names.end(), [](const std::string& name) {
        return name.rfind("code ", 0) == 0 || name.rfind("route ", 0) == 0;
    });
    std::vector<const Event*> later;
    if (names.size() < 2 || !namesSymptom || namesItsCause(claim.text))
        return later;
    std::map<std::size_t, int> shared;
    for (const std::string& name : names) {
        const auto events = m_byName.find(name);
        if (events == m_byName.end() || events->second.size() > mostEvents)
            continue;
        for (const std::size_t event : events->second)
            ++shared[event];
    }
    auto date = findStamp(claim.text);
    if (!date)
        date = findStamp(claim.heading);
    const std::string ownId = entryId(claim.text);
    const std::string headingId = entryId(claim.heading);
    for (const auto& [index, count] : shared) {
        const Event& event = m_events[index];
        const std::string id = entryId(event.text);
        const bool samePlace = event.where.path == claim.where.path && event.where.firstLine == claim.where.firstLine;
        const bool sameEntry =
            samePlace || event.text == claim.heading || (!id.empty() && (id == ownId || id == headingId));
        const bool isLater = !date || !date->stamp.epochSeconds || event.epoch > *date->stamp.epochSeconds;
        if (count > 1 && !sameEntry && isLater)
            later.push_back(&event);
    }
    std::stable_sort(later.begin(), later.end(), [](const Event* a, const Event* b) {
        return a->isCommit != b->isCommit ? b->isCommit : a->epoch > b->epoch;
    });
    return later;
}

Judgement SymptomCheck::check(const Claim& claim) const
{
    constexpr std::size_t mostShown = 2;
    constexpr std::size_t mostEvidence = 6;
    const std::vector<const Event*> later = laterEvents(claim);
    if (later.empty()) {
        Judgement judgement =
            verdictOf("check.blanket", Verdict::Unsupported, Confidence::Medium, "claim.blanket.unproven");
        judgement.wouldSettle.push_back({"claim.settle.blanket", {}});
        return judgement;
    }
    std::vector<std::string> texts;
    Judgement judgement;
    for (const Event* event : later) {
        if (texts.size() < mostShown && std::find(texts.begin(), texts.end(), event->text) == texts.end())
            texts.push_back(event->text);
        if (judgement.evidence.size() < mostEvidence)
            judgement.evidence.push_back(event->where);
        if (!event->isCommit && judgement.evidence.size() < mostEvidence)
            appendCommits(*event, judgement.evidence);
    }
    std::vector<SourceRef> evidence = std::move(judgement.evidence);
    judgement = verdictOf("check.blanket", Verdict::TooBroad, Confidence::Medium, "claim.blanket.came-back",
                          {{"later", joined(texts, "\n")}});
    judgement.evidence = std::move(evidence);
    return judgement;
}

} // namespace exhibit
