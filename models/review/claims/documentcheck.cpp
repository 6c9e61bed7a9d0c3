// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/documentcheck.h"

#include "models/domain/text.h"
#include "models/review/claims/manifests/manifestcheck.h"
#include "models/review/claims/suite/suitefigures.h"
#include "models/review/claims/verdictof.h"
#include "models/review/claims/wording/claimtext.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>

namespace exhibit {

namespace {

std::string plainVersion(const Claim& claim)
{
    std::string version = lowered(std::string(statedValue(claim, "version")));
    if (!version.empty() && version[0] == 'v')
        version.erase(0, 1);
    return version;
}

/// `2.5.1 - 2026-03-01` as the heading of an entry: its version and when it was released. What is still to come is
/// none.
std::optional<std::pair<std::string, std::int64_t>> releaseIn(const Claim& claim)
{
    static const RE2 entry(R"((?i)^\W*(?:version\s+|release\s+|v)?(\d{1,4}(?:\.\d{1,4}){1,2})(?:$|[^\w.+-].*|\W))");
    static const RE2 early(
        R"((?i)\b(?:unreleased|alpha|beta|rc\d*|pre|preview|dev|snapshot|planned|upcoming|yanked|next)\b)");
    if (claim.claimClass != ClaimClass::Freshness || claim.subject.type != "section" || !claim.stamp.epochSeconds)
        return std::nullopt;
    std::string version;
    if (!RE2::FullMatch(claim.subject.value, entry, &version) || RE2::PartialMatch(claim.subject.value, early))
        return std::nullopt;
    return std::pair(version, *claim.stamp.epochSeconds);
}

std::string folderOfPage(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

/// A history of releases is of what lies in its folder, or around that of its documents.
bool isHistoryOf(const std::string& history, const std::string& page)
{
    static const RE2 documents(R"((?i)(?:^|.*/)(?:docs?|documentation)$)");
    const auto project = [](const std::string& path) {
        const std::string folder = folderOfPage(path);
        return RE2::FullMatch(folder, documents) ? folderOfPage(folder) : folder;
    };
    return project(history) == project(page);
}

/// Whether `version` is lower than `other`, number by number.
bool isOlder(std::string_view version, std::string_view other)
{
    while (!version.empty() && !other.empty()) {
        const std::string_view a = version.substr(0, version.find('.'));
        const std::string_view b = other.substr(0, other.find('.'));
        const int numberA = std::atoi(std::string(a).c_str());
        const int numberB = std::atoi(std::string(b).c_str());
        if (numberA != numberB)
            return numberA < numberB;
        version.remove_prefix(std::min(version.size(), a.size() + 1));
        other.remove_prefix(std::min(other.size(), b.size() + 1));
    }
    return version.empty() && !other.empty();
}

bool isExcerpt(const Claim& claim)
{
    return claim.subject.type == "setting";
}

/// What a sentence says of a switch: -1 off, 1 on, 0 neither or both.
int switchPolarity(const std::string& text)
{
    static const RE2 off(R"((?i)\b(?:disabled|opt-in|turned off|off by default)\b)");
    static const RE2 on(R"((?i)\b(?:enabled|opt-out|turned on|on by default)\b)");
    const bool isOff = RE2::PartialMatch(text, off);
    const bool isOn = RE2::PartialMatch(text, on);
    return isOff == isOn ? 0 : isOff ? -1 : 1;
}

int polarityOfValue(const std::string& value)
{
    const std::string low = lowered(value);
    if (low == "true" || low == "on" || low == "yes" || low == "enabled")
        return 1;
    return low == "false" || low == "off" || low == "no" || low == "disabled" ? -1 : 0;
}

/// Identifiers in the part of a sentence that names what is switched: `execute_fix remains opt-in`.
std::vector<std::string> switchedNames(const std::string& text)
{
    static const RE2 clause(R"((?i)\b([A-Za-z][\w-]*)\s+(?:is|are|remains?|stays?|was|were|:)\s+(?:now\s+|still\s+)?)"
                            R"((?:opt-in|opt-out|disabled|enabled|turned))");
    std::vector<std::string> names;
    re2::StringPiece rest(text);
    std::string name;
    while (RE2::FindAndConsume(&rest, clause, &name))
        names.push_back(name);
    return names;
}

/// Keys that switch `name`: the name itself, or with a word of switching before or after it.
bool switches(const std::string& key, const std::string& name)
{
    const std::string low = lowered(key);
    const std::string want = lowered(name);
    if (want.find('_') == std::string::npos || want.size() < 6 || low.find(want) == std::string::npos)
        return false;
    return low == want || low.rfind("allow_", 0) == 0 || low.rfind("enable", 0) == 0 || low.rfind("use_", 0) == 0 ||
           (low.size() > 8 && low.compare(low.size() - 8, 8, "_enabled") == 0);
}

/// A list of the excerpt holds the name of something said to be off: `models: [glm-4.5, …]`.
bool lists(const std::string& value, const std::string& name)
{
    if (value.empty() || value[0] != '[' || name.size() < 3 || std::isupper(static_cast<unsigned char>(name[0])) == 0)
        return false;
    const std::string low = lowered(value);
    const std::string want = lowered(name);
    for (std::size_t at = low.find(want); at != std::string::npos; at = low.find(want, at + 1)) {
        const bool starts = std::isalnum(static_cast<unsigned char>(low[at - 1])) == 0;
        const bool ends =
            at + want.size() == low.size() || std::isalpha(static_cast<unsigned char>(low[at + want.size()])) == 0;
        if (starts && ends)
            return true;
    }
    return false;
}

/// True if the excerpt says the opposite of the switch that the sentence is about.
bool contradicts(const Claim& excerpt, const Claim& sentence, const std::vector<std::string>& names)
{
    const int said = switchPolarity(sentence.text);
    const std::string key(statedValue(excerpt, "key"));
    const std::string value(statedValue(excerpt, "value"));
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        if (said != 0 && switches(key, name) && polarityOfValue(value) == -said)
            return true;
        return lists(value, name) &&
               RE2::PartialMatch(sentence.text, "(?i)\\b" + RE2::QuoteMeta(name) + "\\s+is\\s+(?:now\\s+)?disabled");
    });
}

} // namespace

DocumentCheck::DocumentCheck(const PackFacts& facts)
{
    std::map<Document, std::vector<const Claim*>> excerpts, sentences;
    for (const Claim& claim : facts.claims) {
        if (ManifestCheck::isAsked(claim))
            continue;
        if (auto release = releaseIn(claim))
            m_releases[{claim.where.path, claim.where.member}].push_back({release->first, release->second, &claim});
        const Document document{claim.where.path, claim.where.member};
        if (claim.claimClass == ClaimClass::Version) {
            m_versions[document].try_emplace({std::string(statedValue(claim, "kind")), plainVersion(claim)}, &claim);
        } else if (claim.claimClass == ClaimClass::Config && isExcerpt(claim)) {
            excerpts[document].push_back(&claim);
            m_excerpts[document][{std::string(statedValue(claim, "key")), std::string(statedValue(claim, "value"))}]
                .push_back(&claim);
        } else if (claim.claimClass == ClaimClass::Config) {
            sentences[document].push_back(&claim);
        }
    }
    for (const auto& [document, list] : sentences) {
        if (const auto found = excerpts.find(document); found != excerpts.end())
            findOpposites(list, found->second);
    }
}

/// Sentences that switch something are few; more than these are not prose any more.
void DocumentCheck::findOpposites(const std::vector<const Claim*>& sentences, const std::vector<const Claim*>& excerpts)
{
    constexpr int mostSentences = 200;
    int tried = 0;
    for (const Claim* sentence : sentences) {
        const std::vector<std::string> names = switchedNames(sentence->text);
        if (names.empty() || ++tried > mostSentences)
            continue;
        for (const Claim* excerpt : excerpts) {
            if (!contradicts(*excerpt, *sentence, names))
                continue;
            m_opposites.try_emplace(sentence, excerpt);
            m_opposites.try_emplace(excerpt, sentence);
        }
    }
}

/// The stated version is an older entry of the history of releases: the page was true, and is no more.
std::optional<Judgement> DocumentCheck::checkReleased(const Claim& claim, const std::string& version) const
{
    static const RE2 own(
        R"((?i)^[^\pL]*(?:(?:current|project|app(?:lication)?|package|software|product|latest)\s+)?version\b)");
    static const RE2 current(R"((?i)\b(?:current|latest)\b)");
    const bool isOfNow = claim.genre == Genre::CurrentState && claim.asOf.source == AsOfSource::None;
    if (!isOfNow || !RE2::PartialMatch(claim.text, own) ||
        (!isFrontPage(claim) && !RE2::PartialMatch(claim.text, current)))
        return std::nullopt;
    for (const auto& [document, releases] : m_releases) {
        const Release *stated = nullptr, *newest = nullptr;
        for (const Release& release : releases) {
            if (release.version == version)
                stated = &release;
            if (!newest || isOlder(newest->version, release.version))
                newest = &release;
        }
        if (!stated || !isOlder(version, newest->version) || newest->day <= stated->day ||
            !isHistoryOf(document.first, claim.where.path))
            continue;
        Judgement judgement = verdictOf("check.version", Verdict::Stale, Confidence::Medium, "claim.version.released",
                                        {{"version", version},
                                         {"date", stated->entry->stamp.text},
                                         {"newest", newest->version},
                                         {"newestDate", newest->entry->stamp.text}});
        judgement.evidence.push_back(newest->entry->where);
        return judgement;
    }
    return std::nullopt;
}

Judgement DocumentCheck::checkVersion(const Claim& claim) const
{
    const std::string own = plainVersion(claim);
    const std::string kind(statedValue(claim, "kind"));
    if (const auto document = m_versions.find({claim.where.path, claim.where.member}); document != m_versions.end()) {
        // Of headings that each announce a version the highest is the newest; the others are its history.
        std::string newest;
        for (const auto& [stated, other] : document->second) {
            if (stated.first == "newest" && (newest.empty() || isOlder(newest, stated.second)))
                newest = stated.second;
        }
        for (const auto& [stated, other] : document->second) {
            const bool history =
                (kind == "newest" && own != newest) || (stated.first == "newest" && stated.second != newest);
            if (stated.first == kind || stated.second == own || history)
                continue;
            Judgement judgement = verdictOf("check.version", Verdict::Contradicted, Confidence::Medium,
                                            "claim.version.two", {{"version", own}, {"other", stated.second}});
            judgement.evidence.push_back(other->where);
            return judgement;
        }
    }
    if (auto released = checkReleased(claim, own))
        return *std::move(released);
    Judgement judgement =
        verdictOf("check.version", Verdict::Unsupported, Confidence::Medium, "claim.version.alone", {{"version", own}});
    judgement.wouldSettle.push_back({"claim.settle.version", {}});
    return judgement;
}

const Claim* DocumentCheck::sameExcerpt(const Claim& claim) const
{
    const std::string key(statedValue(claim, "key"));
    const auto document = m_excerpts.find({claim.where.path, claim.where.member});
    if (!isExcerpt(claim) || key.find('_') == std::string::npos || document == m_excerpts.end())
        return nullptr;
    const auto same = document->second.find({key, std::string(statedValue(claim, "value"))});
    if (same == document->second.end())
        return nullptr;
    for (const Claim* other : {same->second.front(), same->second.back()}) {
        if (other->heading != claim.heading)
            return other;
    }
    return nullptr;
}

Judgement DocumentCheck::checkSetting(const Claim& claim) const
{
    if (const auto opposite = m_opposites.find(&claim); opposite != m_opposites.end()) {
        const Claim& other = *opposite->second;
        Judgement judgement = verdictOf("check.setting", Verdict::Contradicted, Confidence::Medium,
                                        "claim.setting.opposite", {{"other", shownStatement(other, 120)}});
        judgement.evidence.push_back(other.where);
        return judgement;
    }
    if (const Claim* same = sameExcerpt(claim)) {
        Judgement judgement = verdictOf("check.setting", Verdict::Supported, Confidence::Low, "claim.setting.twice",
                                        {{"key", std::string(statedValue(claim, "key"))}});
        judgement.evidence.push_back(same->where);
        return judgement;
    }
    Judgement judgement =
        verdictOf("check.setting", Verdict::Unsupported, Confidence::Medium, "claim.setting.unproven");
    judgement.wouldSettle.push_back({"claim.settle.config", {}});
    return judgement;
}

} // namespace exhibit
