// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/packs/packsummarytext.h"

#include "models/store/netstring.h"

#include <charconv>
#include <cstring>
#include <type_traits>

namespace exhibit {

namespace {

static_assert(std::is_trivially_copyable_v<ReviewTotals>, "it is kept as its bytes");

constexpr std::string PackSummary::*summaryTexts[] = {&PackSummary::path, &PackSummary::name, &PackSummary::digest,
                                                      &PackSummary::headline};
constexpr std::int64_t PackSummary::*summaryNumbers[] = {&PackSummary::reasonsLeftOut, &PackSummary::decided,
                                                         &PackSummary::toDecide, &PackSummary::truncated,
                                                         &PackSummary::modelCalls};
constexpr std::size_t fixedParts = std::size(summaryTexts) + std::size(summaryNumbers) + 2;

bool readNumber(const std::string& text, std::int64_t& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

} // namespace

std::string packedSummary(const PackSummary& summary)
{
    std::string list;
    for (const auto text : summaryTexts)
        appendNetString(list, summary.*text);
    for (const auto number : summaryNumbers)
        appendNetString(list, std::to_string(summary.*number));
    appendNetString(list, std::to_string(static_cast<int>(summary.decision)));
    appendNetString(list, {reinterpret_cast<const char*>(&summary.totals), sizeof summary.totals});
    for (const std::string& reason : summary.reasons)
        appendNetString(list, reason);
    return list;
}

std::optional<PackSummary> unpackedSummary(const std::string& text)
{
    const std::vector<std::string> parts = netStrings(text);
    if (parts.size() < fixedParts || parts[fixedParts - 1].size() != sizeof(ReviewTotals))
        return {};
    PackSummary summary;
    std::size_t part = 0;
    for (const auto member : summaryTexts)
        summary.*member = parts[part++];
    for (const auto member : summaryNumbers) {
        if (!readNumber(parts[part++], summary.*member))
            return {};
    }
    std::int64_t decision = 0;
    if (!readNumber(parts[part++], decision) || decision < 0 ||
        decision > static_cast<std::int64_t>(DecisionResult::DoNotAccept))
        return {};
    summary.decision = static_cast<DecisionResult>(decision);
    std::memcpy(&summary.totals, parts[part++].data(), sizeof summary.totals);
    summary.reasons.assign(parts.begin() + static_cast<std::ptrdiff_t>(part), parts.end());
    return summary;
}

} // namespace exhibit
