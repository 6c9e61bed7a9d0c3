// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/documentcheck.h"

#include "models/review/claims/verdictof.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>

namespace exhibit {

namespace {

std::string keyOf(const Claim& claim, ClaimClass claimClass)
{
    return std::string(claimClassName(claimClass)) + '\n' + claim.where.path + '\n' + claim.where.member;
}

std::string valueOf(const Claim& claim, std::string_view name)
{
    for (const MessageArg& value : claim.values) {
        if (value.name == name)
            return value.value;
    }
    return {};
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::string plainVersion(const Claim& claim)
{
    std::string version = lower(valueOf(claim, "version"));
    if (!version.empty() && version[0] == 'v')
        version.erase(0, 1);
    return version;
}

bool isExcerpt(const Claim& claim)
{
    return claim.subject.type == "setting";
}

/// What a sentence says of a switch: -1 off, 1 on, 0 neither or both.
int polarityOf(const std::string& text)
{
    static const RE2 off(R"((?i)\b(?:disabled|opt-in|turned off|off by default)\b)");
    static const RE2 on(R"((?i)\b(?:enabled|opt-out|turned on|on by default)\b)");
    const bool isOff = RE2::PartialMatch(text, off);
    const bool isOn = RE2::PartialMatch(text, on);
    return isOff == isOn ? 0 : isOff ? -1 : 1;
}

int polarityOfValue(const std::string& value)
{
    const std::string low = lower(value);
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
    const std::string low = lower(key);
    const std::string want = lower(name);
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
    const std::string low = lower(value);
    const std::string want = lower(name);
    for (std::size_t at = low.find(want); at != std::string::npos; at = low.find(want, at + 1)) {
        const bool starts = std::isalnum(static_cast<unsigned char>(low[at - 1])) == 0;
        const bool ends =
            at + want.size() == low.size() || std::isalpha(static_cast<unsigned char>(low[at + want.size()])) == 0;
        if (starts && ends)
            return true;
    }
    return false;
}

/// True if one is a sentence and the other an excerpt that says the opposite of the same switch.
bool contradict(const Claim& a, const Claim& b)
{
    if (isExcerpt(a) == isExcerpt(b))
        return false;
    const Claim& sentence = isExcerpt(a) ? b : a;
    const Claim& excerpt = isExcerpt(a) ? a : b;
    const int said = polarityOf(sentence.text);
    const std::string key = valueOf(excerpt, "key");
    const std::string value = valueOf(excerpt, "value");
    for (const std::string& name : switchedNames(sentence.text)) {
        if (said != 0 && switches(key, name) && polarityOfValue(value) == -said)
            return true;
        if (RE2::PartialMatch(sentence.text, "(?i)\\b" + RE2::QuoteMeta(name) + "\\s+is\\s+(?:now\\s+)?disabled") &&
            lists(value, name))
            return true;
    }
    return false;
}

} // namespace

DocumentCheck::DocumentCheck(const PackFacts& facts)
{
    for (const Claim& claim : facts.claims) {
        if (claim.claimClass == ClaimClass::Version || claim.claimClass == ClaimClass::Config)
            m_claims[keyOf(claim, claim.claimClass)].push_back(&claim);
    }
}

const std::vector<const Claim*>& DocumentCheck::sameDocument(const Claim& claim, ClaimClass claimClass) const
{
    static const std::vector<const Claim*> none;
    const auto found = m_claims.find(keyOf(claim, claimClass));
    return found == m_claims.end() ? none : found->second;
}

Judgement DocumentCheck::checkVersion(const Claim& claim) const
{
    const std::string own = plainVersion(claim);
    for (const Claim* other : sameDocument(claim, ClaimClass::Version)) {
        const bool comparable = valueOf(*other, "kind") != valueOf(claim, "kind");
        if (!comparable || plainVersion(*other) == own)
            continue;
        const std::vector<MessageArg> args = {{"version", own}, {"other", plainVersion(*other)}};
        Judgement judgement =
            verdictOf("check.version", Verdict::Contradicted, Confidence::Medium, "claim.version.two", args);
        judgement.evidence.push_back(other->where);
        return judgement;
    }
    Judgement judgement =
        verdictOf("check.version", Verdict::Unsupported, Confidence::Medium, "claim.version.alone", {{"version", own}});
    judgement.wouldSettle.push_back({"claim.settle.version", {}});
    return judgement;
}

Judgement DocumentCheck::checkSetting(const Claim& claim) const
{
    const std::vector<const Claim*>& others = sameDocument(claim, ClaimClass::Config);
    const auto opposite =
        std::find_if(others.begin(), others.end(), [&](const Claim* other) { return contradict(claim, *other); });
    if (opposite != others.end()) {
        Judgement judgement = verdictOf("check.setting", Verdict::Contradicted, Confidence::Medium,
                                        "claim.setting.opposite", {{"other", (*opposite)->text}});
        judgement.evidence.push_back((*opposite)->where);
        return judgement;
    }
    const std::string key = valueOf(claim, "key");
    const auto same = std::find_if(others.begin(), others.end(), [&](const Claim* other) {
        return isExcerpt(claim) && isExcerpt(*other) && other->heading != claim.heading &&
               key.find('_') != std::string::npos && valueOf(*other, "key") == key &&
               valueOf(*other, "value") == valueOf(claim, "value");
    });
    if (same != others.end()) {
        Judgement judgement =
            verdictOf("check.setting", Verdict::Supported, Confidence::Low, "claim.setting.twice", {{"key", key}});
        judgement.evidence.push_back((*same)->where);
        return judgement;
    }
    Judgement judgement =
        verdictOf("check.setting", Verdict::Unsupported, Confidence::Medium, "claim.setting.unproven", {});
    judgement.wouldSettle.push_back({"claim.settle.config", {}});
    return judgement;
}

} // namespace exhibit
