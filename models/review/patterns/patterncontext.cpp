// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/patterns/patterncontext.h"

#include "models/review/findings/severities.h"
#include "models/review/runs/runs.h"
#include "models/review/stableid.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t mostNamed = 5;

} // namespace

const Rule* PatternContext::wording(std::string_view use, std::string_view text) const
{
    if (!rules || text.empty())
        return nullptr;
    const Rule* rule = rules->group(use).firstMatching(text);
    return rule && !rules->group(std::string(use) + ".not").matchesAny(text) ? rule : nullptr;
}

bool PatternContext::hasPhases() const
{
    return !review.executors.empty() || !facts.applyStats.empty() || !facts.tokenEvents.empty();
}

std::string PatternContext::label(int index) const
{
    return runLabel(review.runs, run(index));
}

std::string PatternContext::labels(const std::vector<int>& runs) const
{
    std::string list;
    for (std::size_t i = 0; i < runs.size() && i < mostNamed; ++i)
        list += (list.empty() ? "" : ", ") + label(runs[i]);
    if (runs.size() > mostNamed)
        list += " + " + std::to_string(runs.size() - mostNamed);
    return list;
}

Finding newPattern(const char* rule, const std::vector<std::string>& parts)
{
    Finding finding;
    finding.kind = FindingKind::Pattern;
    finding.rule = rule;
    finding.severity = severityOfRule(rule);
    std::vector<std::string> named{rule};
    named.insert(named.end(), parts.begin(), parts.end());
    finding.id = stableId("pattern", named);
    return finding;
}

void point(Finding& finding, const SourceRef& where)
{
    if (!where.isNull() && std::find(finding.pointers.begin(), finding.pointers.end(), where) == finding.pointers.end())
        finding.pointers.push_back(where);
}

void pointAll(Finding& finding, const std::vector<const ToldLine*>& statements)
{
    for (const ToldLine* statement : statements)
        point(finding, statement->where);
}

void addRuns(Finding& finding, const PatternContext& context, const std::vector<int>& runs)
{
    for (const int run : runs)
        finding.runs.push_back(context.run(run).key);
}

void judgeRepetition(Finding& finding, const PatternContext& context, const std::vector<int>& runs, const char* what,
                     Classification repeated, Classification single)
{
    const bool repeats = runs.size() > 1;
    finding.classification = repeats ? repeated : single;
    finding.repeats = Message{std::string(what) + (repeats        ? ".repeated"
                                                   : runs.empty() ? ".no-run"
                                                                  : ".once"),
                              {{"count", std::to_string(runs.size())},
                               {"runs", std::to_string(context.review.runs.size())},
                               {"names", context.labels(runs)}}};
}

Message plainText(std::string text)
{
    return Message{"pattern.text", {{"text", std::move(text)}}};
}

EvidenceStatement quoted(const ToldLine& statement)
{
    return sentence(Message{"pattern.quoted", {{"quote", shortened(statement.text)}}}, {statement.where});
}

EvidenceStatement sentence(Message text, std::vector<SourceRef> pointers)
{
    std::erase_if(pointers, [](const SourceRef& where) { return where.isNull(); });
    return EvidenceStatement{std::move(text), std::move(pointers)};
}

Likelihood likelihoodOf(int speaksFor, int speaksAgainst)
{
    if (speaksFor >= speaksAgainst + 2)
        return Likelihood::Likely;
    return speaksAgainst >= speaksFor + 2 ? Likelihood::LessLikely : Likelihood::Possible;
}

void addOnce(std::vector<int>& list, int value)
{
    const auto place = std::lower_bound(list.begin(), list.end(), value);
    if (place == list.end() || *place != value)
        list.insert(place, value);
}

std::string shortened(const std::string& text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    std::size_t end = text.rfind(' ', bytes);
    if (end == std::string::npos || end < bytes / 2) {
        end = bytes;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
            --end;
    }
    return text.substr(0, end) + "…";
}

} // namespace exhibit
