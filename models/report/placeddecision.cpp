// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/placeddecision.h"

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace exhibit {

namespace {

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

/// `@@ -4 +4,2 @@` with another count of new lines.
std::string hunkHeader(std::string_view header, std::size_t newLines)
{
    const std::size_t plus = header.find(" +");
    const std::size_t end = header.find(" @@", plus);
    if (plus == std::string_view::npos || end == std::string_view::npos)
        return std::string(header);
    const std::string_view range = header.substr(plus + 2, end - plus - 2);
    std::string text(header.substr(0, plus + 2));
    text += range.substr(0, range.find(','));
    if (newLines != 1)
        text += ',' + std::to_string(newLines);
    return text + std::string(header.substr(end));
}

/// Neither set aside nor kept for later: a report tells it with what it found.
bool isShown(const PlacedDecision& placed)
{
    return placed.decision.state != DecisionState::Dismissed && placed.decision.state != DecisionState::NeedsEvidence;
}

} // namespace

const PlacedDecision& placedDecision(const PackSnapshot& snapshot, const std::string& id)
{
    static const PlacedDecision none;
    if (!snapshot.decisions)
        return none;
    const auto found = snapshot.decisions->byId.find(id);
    return found == snapshot.decisions->byId.end() ? none : found->second;
}

const PlacedDecision& placedDecision(const PackSnapshot& snapshot, const Finding& finding)
{
    return placedDecision(snapshot, finding.claimId.empty() ? finding.id : finding.claimId);
}

bool isToldElsewhere(const PackSnapshot& snapshot, const Finding& finding)
{
    if (finding.toldBy < 0 || !placedDecision(snapshot, finding).decision.isEmpty())
        return false;
    return isShown(placedDecision(snapshot, snapshot.review->findings[static_cast<std::size_t>(finding.toldBy)]));
}

bool isToldElsewhere(const PackSnapshot& snapshot, const JudgedClaim& judged)
{
    if (judged.toldBy < 0 || !placedDecision(snapshot, judged.id).decision.isEmpty())
        return false;
    return isShown(placedDecision(snapshot, snapshot.review->claims[static_cast<std::size_t>(judged.toldBy)].id));
}

PackSnapshot reportedSnapshot(const PackSnapshot& snapshot, const ReportOptions& options)
{
    if (options.notes || !snapshot.decisions)
        return snapshot;
    auto decisions = std::make_shared<DecisionSet>(*snapshot.decisions);
    for (auto& [id, placed] : decisions->byId) {
        placed.decision.note.clear();
        for (Decision& other : placed.others)
            other.note.clear();
    }
    for (UnplacedDecision& unplaced : decisions->unplaced)
        unplaced.decision.note.clear();
    PackSnapshot reported = snapshot;
    reported.decisions = std::move(decisions);
    return reported;
}

std::string editedDiff(const std::string& proposedDiff, const std::string& editedText)
{
    if (proposedDiff.empty() || editedText.empty())
        return {};
    const std::vector<std::string_view> diff = linesOf(proposedDiff);
    std::size_t context = 0;
    std::size_t lastRemoved = 0;
    for (std::size_t i = 0; i < diff.size(); ++i) {
        context += diff[i].starts_with(' ') ? 1 : 0;
        if (diff[i].starts_with('-') && !diff[i].starts_with("--- "))
            lastRemoved = i;
    }
    const std::vector<std::string_view> edited = linesOf(editedText);
    std::string text;
    for (std::size_t i = 0; i < diff.size(); ++i) {
        if (diff[i].starts_with('+') && !diff[i].starts_with("+++ "))
            continue;
        text += diff[i].starts_with("@@ ") ? hunkHeader(diff[i], context + edited.size()) : std::string(diff[i]);
        text += '\n';
        if (i != lastRemoved || lastRemoved == 0)
            continue;
        for (const std::string_view line : edited)
            text += '+' + std::string(line) + '\n';
    }
    return text;
}

} // namespace exhibit
