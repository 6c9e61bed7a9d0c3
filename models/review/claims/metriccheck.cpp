// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/metriccheck.h"

#include "models/parsing/claims/sums/arithmetic.h"
#include "models/parsing/claims/sums/ownfigures.h"
#include "models/parsing/claims/sums/rowsums.h"
#include "models/review/claims/verdictof.h"

#include <re2/re2.h>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace exhibit {

namespace {

std::optional<Judgement> checkTotals(const Claim& claim)
{
    if (statedValue(claim, "sum").empty())
        return std::nullopt;
    Judgement judgement =
        verdictOf("check.metric", Verdict::Contradicted, Confidence::Medium, "claim.metric.wrong-total",
                  {{"stated", std::string(statedValue(claim, "stated"))},
                   {"actual", std::string(statedValue(claim, "sum"))},
                   {"rows", std::string(statedValue(claim, "rows"))},
                   {"column", std::string(statedValue(claim, "column"))}});
    judgement.evidence.push_back(claim.where);
    return judgement;
}

/// The line that is called the witness stands in the same text as the claim.
SourceRef placeBeside(const Claim& claim, std::int64_t line, std::string_view quote)
{
    SourceRef where = claim.where;
    where.firstLine = where.lastLine = LineNumber{line};
    if (!where.member.empty())
        where.memberFirstLine = claim.where.memberFirstLine.plus(line - claim.where.firstLine.value);
    where.quote = std::string(quote);
    return where;
}

/// What its reader found other figures of the same document to refute.
std::optional<Judgement> checkOwnFigures(const Claim& claim)
{
    const std::string by(statedValue(claim, refutedBy));
    if (by.empty())
        return std::nullopt;
    static const std::map<std::string, std::string, std::less<>> toldAs{{"rate", "claim.metric.wrong-ratio"},
                                                                        {"parts", "claim.metric.wrong-parts"},
                                                                        {"terms", "claim.metric.wrong-parts"},
                                                                        {"exceeds", "claim.metric.part-exceeds"},
                                                                        {"count", "claim.list.differs"}};
    const auto told = toldAs.find(by);
    std::vector<MessageArg> args;
    for (const std::string_view name : {"stated", "actual", "rows", "row", "listed"}) {
        if (const std::string_view value = statedValue(claim, name); !value.empty())
            args.push_back({std::string(name), std::string(value)});
    }
    Judgement judgement =
        verdictOf(by == "rows" ? "check.own-rows" : "check.metric", Verdict::Contradicted, Confidence::Medium,
                  told == toldAs.end() ? "claim.own." + by : told->second, std::move(args));
    const std::int64_t line = std::atoll(std::string(statedValue(claim, "row-line")).c_str());
    judgement.evidence.push_back(line > 0 ? placeBeside(claim, line, statedValue(claim, "row-quote")) : claim.where);
    return judgement;
}

std::optional<Judgement> checkStatedSum(const Claim& claim)
{
    auto sum = findRowSum(std::string(statedValue(claim, "row")));
    if (!sum)
        sum = findSum(claim.text);
    const bool isTest = claim.claimClass == ClaimClass::Test; // what tests did is judged by runs, their rate by its sum
    const bool isOfRuns = isTest && sum && sum->kind != StatedSum::Kind::Ratio && sum->kind != StatedSum::Kind::Parts;
    if (!sum || isOfRuns)
        sum = findParts(claim.text);
    if (!sum)
        return std::nullopt;
    const std::vector<MessageArg> args = {{"stated", twoDecimals(sum->stated)}, {"actual", oneDecimal(sum->actual)}};
    std::string id = "claim.metric.wrong-ratio";
    if (sum->kind == StatedSum::Kind::PartOfWhole)
        id = "claim.metric.part-exceeds";
    else if (sum->kind == StatedSum::Kind::Change)
        id = "claim.metric.wrong-change";
    else if (sum->kind == StatedSum::Kind::Parts)
        id = "claim.metric.wrong-parts";
    if (!sum->holds) {
        Judgement judgement = verdictOf("check.metric", Verdict::Contradicted, Confidence::Medium, id, args);
        judgement.evidence.push_back(claim.where);
        return judgement;
    }
    if (sum->kind != StatedSum::Kind::Ratio)
        return std::nullopt; // arithmetic that is right says nothing of what was measured
    Judgement judgement = verdictOf("check.metric", Verdict::Supported, Confidence::Low, "claim.metric.adds-up", args);
    judgement.evidence.push_back(claim.where);
    return judgement;
}

Judgement listedVerdict(const Claim& claim, std::int64_t stated, std::int64_t items, const SourceRef& where)
{
    const std::vector<MessageArg> args = {{"stated", std::to_string(stated)}, {"listed", std::to_string(items)}};
    Judgement judgement =
        stated == items
            ? verdictOf("check.list", Verdict::Supported, Confidence::Low, "claim.list.agrees", args)
            : verdictOf("check.list", Verdict::Contradicted, Confidence::Medium, "claim.list.differs", args);
    judgement.evidence.push_back(where);
    if (stated != items && where == claim.where) {
        judgement.edit.find = std::to_string(stated);
        judgement.edit.replacement = std::to_string(items);
    }
    return judgement;
}

std::optional<Judgement> checkInlineList(const Claim& claim)
{
    const auto list = findInlineList(claim.text);
    if (!list || (list->stated != list->listed && !list->isStrict))
        return std::nullopt;
    return listedVerdict(claim, list->stated, list->listed, claim.where);
}

} // namespace

std::optional<Judgement> MetricCheck::checkParts(const Claim& claim) const
{
    auto judgement = checkStatedSum(claim);
    return judgement && isMismatch(judgement->verdict) ? std::move(judgement) : std::nullopt;
}

/// Only a numbered list speaks against a number: bullets may group what is counted.
std::optional<Judgement> MetricCheck::checkListBelow(const Claim& claim) const
{
    constexpr int mostLines = 120;
    const auto announced = findAnnouncement(claim.text);
    if (!announced)
        return std::nullopt;
    const LineNumber first = claim.where.lastLine.plus(1);
    std::vector<std::string> lines;
    for (TextLine& line : m_facts.linesBeside(claim, first, first.plus(mostLines - 1))) {
        if (line.line != first.plus(static_cast<std::int64_t>(lines.size())))
            break;
        lines.push_back(std::move(line.text));
    }
    const CountedList list = countList(lines);
    const bool agrees = list.items == announced->number;
    if (list.items < 2 || (!agrees && !(announced->isStrict && list.isNumbered)))
        return std::nullopt;
    SourceRef where = claim.where;
    where.firstLine = first.plus(static_cast<std::int64_t>(list.first));
    where.lastLine = first.plus(static_cast<std::int64_t>(list.last));
    if (!where.member.empty())
        where.memberFirstLine = claim.where.memberFirstLine.plus(where.firstLine.value - claim.where.firstLine.value);
    where.quote = cutQuote(lines[list.first]);
    return listedVerdict(claim, announced->number, list.items, where);
}

Judgement MetricCheck::check(const Claim& claim) const
{
    if (auto judgement = checkTotals(claim))
        return *judgement;
    if (auto judgement = checkOwnFigures(claim))
        return *judgement;
    if (auto judgement = checkStatedSum(claim))
        return *judgement;
    if (auto judgement = m_entries.checkCount(claim))
        return *judgement;
    auto byTable = judgeByTable(m_facts, m_coverage, claim);
    if (byTable && byTable->verdict == Verdict::Supported)
        return std::move(*byTable);
    if (auto judgement = judgeByMeasures(m_facts, claim))
        return *judgement;
    if (byTable)
        return std::move(*byTable);
    if (auto judgement = checkInlineList(claim))
        return *judgement;
    if (auto judgement = checkListBelow(claim))
        return *judgement;
    return unproven();
}

Judgement MetricCheck::unproven()
{
    Judgement judgement = verdictOf("check.metric", Verdict::Unsupported, Confidence::Medium, "claim.metric.unproven");
    judgement.wouldSettle.push_back({"claim.settle.measurement", {}});
    return judgement;
}

} // namespace exhibit
