// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/echocheck.h"

#include "models/review/claims/verdictof.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>

namespace exhibit {

namespace {

constexpr std::size_t mostAlike = 24;   ///< what more claims share tells nothing of one of them
constexpr std::size_t mostCommits = 64; ///< the same for a word of commit subjects
constexpr std::size_t fewestFigures = 2;
constexpr std::size_t fewestWords = 3;

bool canEcho(const Claim& claim)
{
    switch (claim.claimClass) {
    case ClaimClass::Status:
    case ClaimClass::Blanket:
    case ClaimClass::Metric:
    case ClaimClass::Config:
        return claim.subject.type != "setting";
    default:
        return false;
    }
}

/// Letters and digits of a statement in lower case; empty for one too short to be recognised.
std::string wordsKey(const Claim& claim)
{
    constexpr std::size_t shortest = 30;
    std::string key(claimClassName(claim.claimClass));
    const std::size_t prefix = key.size();
    for (const char c : claim.text) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            key += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return key.size() < prefix + shortest ? std::string() : key;
}

/// Figures that hardly agree by chance: with a fraction, as a ratio, of three digits and more. Years and error codes
/// are not.
std::vector<std::string> figuresIn(const std::string& text)
{
    static const RE2 date(R"(\d{4}-\d{2}-\d{2}\S*)");
    static const RE2 figure(R"((?:^|[^\w.])(\d+/\d+|\d+\.\d+|\d{3,9})(?:[%xk]|\b))");
    std::string plain = text;
    RE2::GlobalReplace(&plain, date, " ");
    std::vector<std::string> figures;
    re2::StringPiece rest(plain);
    std::string found;
    while (RE2::FindAndConsume(&rest, figure, &found)) {
        const bool year = found.size() == 4 && found.rfind("20", 0) == 0;
        const bool code = found.size() == 3 && (found[0] == '4' || found[0] == '5') && found[1] == '0';
        if (!year && !code && std::find(figures.begin(), figures.end(), found) == figures.end())
            figures.push_back(found);
    }
    return figures;
}

std::vector<std::string> wordsIn(const std::string& text)
{
    constexpr std::size_t shortest = 4;
    std::vector<std::string> words;
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const auto c = static_cast<unsigned char>(i < text.size() ? text[i] : ' ');
        if (std::isalnum(c) != 0 || c == '_') {
            word += static_cast<char>(std::tolower(c));
            continue;
        }
        if (word.size() > shortest && word.back() == 's')
            word.pop_back();
        if (word.size() >= shortest && std::find(words.begin(), words.end(), word) == words.end())
            words.push_back(word);
        word.clear();
    }
    return words;
}

} // namespace

EchoCheck::EchoCheck(const ClaimFacts& facts) : m_facts(facts)
{
    const auto add = [](std::vector<const Claim*>& claims, const Claim& claim) {
        if (claims.size() < mostAlike)
            claims.push_back(&claim);
    };
    for (const Claim& claim : facts.facts().claims) {
        if (claim.sessionSteps >= 0) // of its session alone
            continue;
        if (!canEcho(claim))
            continue;
        if (const std::string key = wordsKey(claim); !key.empty())
            add(m_byWords[key], claim);
        if (claim.claimClass == ClaimClass::Metric) {
            for (const std::string& figure : figuresIn(claim.text))
                add(m_byFigure[figure], claim);
        }
    }
    const auto& commits = facts.facts().commits;
    for (std::size_t i = 0; i < commits.size(); ++i) {
        for (const std::string& word : wordsIn(commits[i].subject))
            m_commitWords[word].push_back(i);
    }
}

Judgement EchoCheck::echo(const Claim& other, const char* id) const
{
    Judgement judgement =
        verdictOf("check.echo", Verdict::Supported, Confidence::Low, id,
                  {{"other", m_facts.names().nameOf(documentPath(other))}, {"text", shownStatement(other, 120)}});
    judgement.evidence.push_back(other.where);
    return judgement;
}

std::optional<Judgement> EchoCheck::sameWords(const Claim& claim) const
{
    const auto same = m_byWords.find(wordsKey(claim));
    if (same == m_byWords.end())
        return std::nullopt;
    for (const Claim* other : same->second) {
        if (documentPath(*other) != documentPath(claim))
            return echo(*other, "claim.echo");
    }
    return std::nullopt;
}

std::optional<Judgement> EchoCheck::sameFigures(const Claim& claim) const
{
    const std::vector<std::string> figures =
        claim.claimClass == ClaimClass::Metric ? figuresIn(claim.text) : std::vector<std::string>();
    if (figures.size() < fewestFigures)
        return std::nullopt;
    std::map<const Claim*, std::size_t> shared;
    for (const std::string& figure : figures) {
        const auto claims = m_byFigure.find(figure);
        if (claims == m_byFigure.end())
            return std::nullopt;
        for (const Claim* other : claims->second)
            ++shared[other];
    }
    const Claim* first = nullptr;
    for (const auto& [other, count] : shared) {
        const bool same = count == figures.size() && documentPath(*other) != documentPath(claim);
        if (same && (!first || comesBefore(other->where, first->where)))
            first = other;
    }
    return first ? std::optional(echo(*first, "claim.echo-figures")) : std::nullopt;
}

std::optional<Judgement> EchoCheck::sameCommit(const Claim& claim) const
{
    constexpr double enough = 0.6;
    const bool tells = claim.claimClass == ClaimClass::Status || claim.claimClass == ClaimClass::Blanket;
    const std::vector<std::string> words = tells ? wordsIn(claim.text) : std::vector<std::string>();
    if (words.size() < fewestWords)
        return std::nullopt;
    std::map<std::size_t, std::size_t> shared;
    for (const std::string& word : words) {
        const auto commits = m_commitWords.find(word);
        if (commits == m_commitWords.end() || commits->second.size() > mostCommits)
            continue;
        for (const std::size_t commit : commits->second)
            ++shared[commit];
    }
    const auto best = std::max_element(shared.begin(), shared.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (best == shared.end() || best->second < fewestWords ||
        static_cast<double>(best->second) < enough * static_cast<double>(words.size()))
        return std::nullopt;
    const Commit& commit = m_facts.facts().commits[best->first];
    Judgement judgement = verdictOf("check.echo.commit", Verdict::Supported, Confidence::Low, "claim.echo.commit",
                                    {{"commit", commit.sha.substr(0, 8)}, {"subject", commit.subject}});
    judgement.evidence.push_back(commit.where);
    return judgement;
}

std::optional<Judgement> EchoCheck::check(const Claim& claim) const
{
    if (!canEcho(claim))
        return std::nullopt;
    if (auto judgement = sameCommit(claim))
        return judgement;
    if (auto judgement = sameWords(claim))
        return judgement;
    return sameFigures(claim);
}

} // namespace exhibit
