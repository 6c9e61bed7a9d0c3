// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sections/outline.h"

#include "models/report/mismatches/similar.h"
#include "models/report/placeddecision.h"

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t mostStepsOfBrief = 5;

bool isDismissedFinding(const PackSnapshot& snapshot, const Finding& finding)
{
    return placedDecision(snapshot, finding).decision.state == DecisionState::Dismissed;
}

ToldAt toldAt(const char* label, const char* anchor, int number)
{
    const std::string digits = std::to_string(number);
    return {Message{label, {{"number", digits}}}, anchor + digits};
}

/// Each with the statements that it contradicts.
void addMismatches(ReportOutline& outline, const PackSnapshot& snapshot)
{
    int number = 0;
    for (const SimilarMismatches& group : similarMismatches(snapshot)) {
        for (const ToldMismatch& mismatch : group) {
            const ToldAt told = toldAt("report.told.mismatch", "a", ++number);
            outline.told.emplace(mismatch.judged->id, told);
            for (const JudgedClaim* other : mismatch.against)
                outline.told.emplace(other->id, told);
        }
    }
    for (const Finding& finding : snapshot.review->findings) {
        const auto claim = finding.isMismatch() ? outline.told.find(finding.claimId) : outline.told.end();
        if (claim != outline.told.end())
            outline.told.emplace(finding.id, ToldAt(claim->second));
    }
}

void addFindings(ReportOutline& outline, const PackSnapshot& snapshot, const char* label, const char* anchor,
                 bool (*isTold)(const PackSnapshot&, const Finding&))
{
    int number = 0;
    for (const Finding& finding : snapshot.review->findings) {
        if (isTold(snapshot, finding))
            outline.told.emplace(finding.id, toldAt(label, anchor, ++number));
    }
}

/// What another one tells of stands there.
void addToldBy(ReportOutline& outline, const PackSnapshot& snapshot)
{
    const auto& findings = snapshot.review->findings;
    for (const Finding& finding : findings) {
        if (!isToldElsewhere(snapshot, finding))
            continue;
        const auto teller = outline.told.find(findings[static_cast<std::size_t>(finding.toldBy)].id);
        if (teller != outline.told.end())
            outline.told.emplace(finding.id, ToldAt(teller->second));
    }
}

} // namespace

const ToldAt* ReportOutline::of(std::string_view id) const
{
    const auto found = told.find(id);
    return found == told.end() ? nullptr : &found->second;
}

std::vector<ToldAt> ReportOutline::of(const std::vector<std::string>& ids) const
{
    std::vector<ToldAt> places;
    for (const std::string& id : ids) {
        const ToldAt* place = of(id);
        if (place && std::find(places.begin(), places.end(), *place) == places.end())
            places.push_back(*place);
    }
    return places;
}

std::size_t ReportOutline::stepFor(std::size_t reason) const
{
    std::size_t besides = 0;
    for (std::size_t i = 0; i < stepsTold; ++i) {
        const std::vector<std::size_t>& answers = steps[i].answers;
        if (!answers.empty() && answers.front() == reason)
            return i + 1;
        if (besides == 0 && std::find(answers.begin(), answers.end(), reason) != answers.end())
            besides = i + 1;
    }
    return besides;
}

std::size_t ReportOutline::stepFor(const Finding& finding) const
{
    const std::string& id = finding.recommendation.id;
    for (std::size_t i = 0; i < stepsTold; ++i) {
        const NextStep& step = steps[i].step;
        const bool isOfIt = std::find(step.findings.begin(), step.findings.end(), finding.id) != step.findings.end();
        if (isOfIt && !id.empty() && (step.text == finding.recommendation || step.text.id == id + ".several"))
            return i + 1;
    }
    return 0;
}

bool isPlainFinding(const PackSnapshot& snapshot, const Finding& finding)
{
    return !finding.isMismatch() && !finding.isPattern() && !isToldElsewhere(snapshot, finding) &&
           !isDismissedFinding(snapshot, finding);
}

bool isToldPattern(const PackSnapshot& snapshot, const Finding& finding)
{
    return finding.isPattern() && !isDismissedFinding(snapshot, finding);
}

ReportOutline briefOutline(const PackSnapshot& snapshot, ReviewDecision decision)
{
    ReportOutline outline;
    outline.decision = std::move(decision);
    outline.steps = orderedSteps(*snapshot.review, outline.decision);
    outline.stepsTold = std::min(outline.steps.size(), mostStepsOfBrief);
    return outline;
}

ReportOutline fullOutline(const PackSnapshot& snapshot, ReviewDecision decision,
                          const std::vector<std::string>& sections)
{
    const auto has = [&](const char* id) { return std::find(sections.begin(), sections.end(), id) != sections.end(); };
    ReportOutline outline;
    outline.decision = std::move(decision);
    outline.steps = orderedSteps(*snapshot.review, outline.decision);
    outline.stepsTold = has("first-steps") ? outline.steps.size() : 0;
    if (has("mismatches"))
        addMismatches(outline, snapshot);
    if (has("patterns"))
        addFindings(outline, snapshot, "report.told.pattern", "pattern", isToldPattern);
    if (has("runs"))
        addFindings(outline, snapshot, "report.told.finding", "f", isPlainFinding);
    addToldBy(outline, snapshot);
    return outline;
}

} // namespace exhibit
