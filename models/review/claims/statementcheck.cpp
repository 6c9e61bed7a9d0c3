// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/statementcheck.h"

#include "models/parsing/claims/stamps.h"
#include "models/review/claims/verdictof.h"

#include <re2/re2.h>

#include <algorithm>
#include <cmath>

namespace exhibit {

namespace {

/// Words of a text that name one thing: routes with their placeholders alike, identifiers, error codes.
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

/// The entry itself, or its row in a table of contents.
bool isSameEntry(const Claim& claim, const std::string& text, const SourceRef& where)
{
    const bool samePlace = where.path == claim.where.path && where.firstLine == claim.where.firstLine;
    const std::string id = entryId(text);
    return samePlace || (!id.empty() && (entryId(claim.text) == id || entryId(claim.heading) == id));
}

bool isAboutTrouble(const std::string& text)
{
    static const RE2 trouble(
        R"((?i)\b(?:fix(?:e[sd])?|prevent(?:s|ed)?|bug|error|fail(?:s|ed|ure)?|crash|regress\w*|unblock\w*|hotfix|broken|[45]\d\ds?)\b)");
    return RE2::PartialMatch(text, trouble);
}

} // namespace

StatementCheck::StatementCheck(const ClaimFacts& facts) : m_facts(facts)
{
    for (const Claim& claim : facts.facts().claims) {
        const bool heading = claim.claimClass == ClaimClass::Freshness && claim.subject.type == "section";
        if (heading && claim.stamp.epochSeconds && isAboutTrouble(claim.text))
            m_events.push_back({claim.text, claim.where, namesIn(claim.text), claim.stamp.epochSeconds});
    }
    for (const Commit& commit : facts.facts().commits) {
        const auto date = findStamp(commit.date);
        if (isAboutTrouble(commit.subject) && date && date->stamp.epochSeconds)
            m_events.push_back({commit.subject, commit.where, namesIn(commit.subject), date->stamp.epochSeconds});
    }
}

Judgement StatementCheck::checkMetric(const Claim& claim) const
{
    // Only a rate can be held against the ratio behind it: "the 100% cases (2/3 of them)" states two things.
    static const RE2 percentFirst(
        R"((?i)(\d{1,3}(?:\.\d+)?)\s*%(?:\s+(?:[\w-]+\s+){0,2}(?:rate|ratio|share|passed|passing|success|accuracy|coverage|complete[d]?))?\s*\((\d{1,7})/(\d{1,7})\b)");
    static const RE2 ratioFirst(
        R"((?:^|[^\w./])(\d{1,7})/(\d{1,7})(?:\s+[\w-]+){0,2}\s*\((\d{1,3}(?:\.\d+)?)\s*%\s*\))");
    double percent = 0;
    double part = 0;
    double whole = 0;
    const bool stated = RE2::PartialMatch(claim.text, percentFirst, &percent, &part, &whole) ||
                        RE2::PartialMatch(claim.text, ratioFirst, &part, &whole, &percent);
    if (stated && whole > 0) {
        const double actual = part / whole * 100;
        const bool right = std::abs(actual - percent) < 0.6;
        std::string rounded = std::to_string(std::round(actual * 10) / 10);
        rounded.resize(rounded.find('.') + 2);
        const std::vector<MessageArg> args = {{"actual", rounded}};
        Judgement judgement =
            right ? verdictOf("check.metric", Verdict::Supported, Confidence::Low, "claim.metric.adds-up", args)
                  : verdictOf("check.metric", Verdict::Contradicted, Confidence::Medium, "claim.metric.wrong-ratio",
                              args);
        judgement.evidence.push_back(claim.where);
        return judgement;
    }
    Judgement judgement = verdictOf("check.metric", Verdict::Unsupported, Confidence::Medium, "claim.metric.unproven");
    judgement.wouldSettle.push_back({"claim.settle.measurement", {}});
    return judgement;
}

Judgement StatementCheck::checkReference(const Claim& claim) const
{
    for (const MessageArg& value : claim.values) {
        if (value.name != "commit")
            continue;
        for (const Commit& commit : m_facts.facts().commits) {
            const bool same =
                commit.sha.rfind(value.value, 0) == 0 || (!commit.sha.empty() && value.value.rfind(commit.sha, 0) == 0);
            if (!same)
                continue;
            Judgement judgement =
                verdictOf("check.reference", Verdict::Supported, Confidence::High, "claim.reference.found",
                          {{"commit", value.value}, {"subject", commit.subject}});
            judgement.evidence.push_back(commit.where);
            return judgement;
        }
    }
    Judgement judgement =
        verdictOf("check.reference", Verdict::Unsupported, Confidence::High, "claim.reference.unknown");
    judgement.wouldSettle.push_back({"claim.settle.git-log-all", {}});
    return judgement;
}

Judgement StatementCheck::checkStatus(const Claim&) const
{
    Judgement judgement = verdictOf("check.status", Verdict::Unsupported, Confidence::Medium, "claim.status.unproven");
    judgement.wouldSettle.push_back({"claim.settle.status", {}});
    return judgement;
}

Judgement StatementCheck::checkBlanket(const Claim& claim) const
{
    const std::vector<std::string> names = namesIn(claim.text);
    auto date = findStamp(claim.text);
    if (!date)
        date = findStamp(claim.heading);
    const bool namesSymptom = std::any_of(names.begin(), names.end(), [](const std::string& name) {
        return name.rfind("code ", 0) == 0 || name.rfind("route ", 0) == 0;
    });
    if (names.size() > 1 && namesSymptom && !namesItsCause(claim.text)) {
        const Event* later = nullptr;
        for (const Event& event : m_events) {
            const auto shared = std::count_if(names.begin(), names.end(), [&](const std::string& name) {
                return std::find(event.tokens.begin(), event.tokens.end(), name) != event.tokens.end();
            });
            const bool elsewhere = event.text != claim.heading && !isSameEntry(claim, event.text, event.where);
            const bool isLater = !date || !date->stamp.epochSeconds || *event.epoch > *date->stamp.epochSeconds;
            if (shared > 1 && elsewhere && isLater && (!later || *event.epoch > *later->epoch))
                later = &event;
        }
        if (later) {
            Judgement judgement = verdictOf("check.blanket", Verdict::TooBroad, Confidence::Medium,
                                            "claim.blanket.came-back", {{"later", later->text}});
            judgement.evidence.push_back(later->where);
            return judgement;
        }
    }
    Judgement judgement =
        verdictOf("check.blanket", Verdict::Unsupported, Confidence::Medium, "claim.blanket.unproven");
    judgement.wouldSettle.push_back({"claim.settle.blanket", {}});
    return judgement;
}

} // namespace exhibit
