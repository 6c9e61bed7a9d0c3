// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/patterns/rulelist.h"
#include "models/review/pointerlist.h"

#include <algorithm>
#include <set>

namespace exhibit {

namespace {

constexpr std::size_t mostRows = 12;

Message whyOdd(const OddRow& row, const TokenEvent& event)
{
    const auto text = [](const std::optional<std::int64_t>& value) { return value ? std::to_string(*value) : "?"; };
    return Message{"pattern.odd-telemetry." + std::string(row.why),
                   {{"used", text(event.actual)}, {"predicted", text(event.predicted)}}};
}

} // namespace

/// Records of calls that contradict themselves: figures that rest on them are worth less.
std::vector<Finding> findOddTelemetry(const PatternContext& context)
{
    const std::vector<OddRow>& odd = context.review.telemetry.oddRows;
    if (odd.empty())
        return {};
    Finding finding = newPattern("pattern.odd-telemetry");
    std::set<std::string> runs;
    PointerList pointers(finding.pointers);
    for (const OddRow& row : odd) {
        const TokenEvent& event = context.facts.tokenEvents[static_cast<std::size_t>(row.event)];
        pointers.add(event.where);
        if (!event.runId.empty())
            runs.insert(event.runId);
        if (finding.rows.size() < mostRows)
            finding.rows.push_back({{plainText(event.runId.empty() ? std::string("–") : event.runId),
                                     whyOdd(row, event), plainText(toString(event.where))},
                                    event.where});
    }
    const std::vector<MessageArg> args = {{"count", std::to_string(odd.size())},
                                          {"events", std::to_string(context.review.telemetry.events)}};
    finding.title = Message{"pattern.odd-telemetry.title", {}};
    finding.signature = Message{"pattern.odd-telemetry.signature", args};
    finding.assessment = Message{"pattern.odd-telemetry.assessment", args};
    finding.recommendation = Message{"pattern.odd-telemetry.recommendation", {}};
    finding.repeats = Message{"pattern.odd-telemetry.repeats", {{"count", std::to_string(runs.size())}}};
    finding.confidence = Confidence::Medium;
    finding.columns = {Message{"pattern.column.run", {}}, Message{"pattern.column.says", {}},
                       Message{"pattern.column.first", {}}};
    finding.extraEvidence = {Message{"pattern.odd-telemetry.settle", {}}};
    return {finding};
}

} // namespace exhibit
