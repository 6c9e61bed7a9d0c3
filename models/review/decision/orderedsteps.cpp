// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/decision/orderedsteps.h"

#include "models/review/stableid.h"

#include <algorithm>

namespace exhibit {

namespace {

using Reasons = std::vector<const DecisionReason*>;

bool holds(const std::vector<std::string>& ids, const std::string& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// Of several answers the one to what a reason tells first counts: what a broken fix makes fail is told with it, and
/// may be asked for with other runs as well.
std::vector<std::size_t> answeredBy(const NextStep& step, const Reasons& reasons)
{
    std::vector<std::size_t> first, besides;
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        const std::vector<std::string>& findings = reasons[i]->findings;
        if (!findings.empty() && holds(step.findings, findings.front()))
            first.push_back(i);
        else if (std::any_of(findings.begin(), findings.end(),
                             [&](const std::string& id) { return holds(step.findings, id); }))
            besides.push_back(i);
    }
    first.insert(first.end(), besides.begin(), besides.end());
    return first;
}

/// What the policy asks for is more than the finding recommends: that a baseline would be named.
bool asksForMore(const DecisionReason& reason)
{
    return reason.change.id.starts_with("decision.change.");
}

void tellWhatIsAsked(OrderedStep& known, const Reasons& reasons)
{
    const bool alone = known.answers.size() == 1 && known.step.findings.size() == 1;
    if (alone && asksForMore(*reasons[known.answers.front()]))
        known.step.text = reasons[known.answers.front()]->change;
}

/// Reasons that ask for the same share a step.
void addAsked(std::vector<OrderedStep>& steps, const DecisionReason& reason, std::size_t place)
{
    const auto same = std::find_if(steps.begin(), steps.end(),
                                   [&](const OrderedStep& other) { return other.step.text == reason.change; });
    const bool isNew = same == steps.end();
    OrderedStep& step = isNew ? steps.emplace_back() : *same;
    step.answers.push_back(place);
    if (isNew) {
        step.step.id = stableId("next", {reason.concern, reason.change.id});
        step.step.text = reason.change;
    }
    step.step.findings.insert(step.step.findings.end(), reason.findings.begin(), reason.findings.end());
    step.step.pointers.insert(step.step.pointers.end(), reason.pointers.begin(), reason.pointers.end());
}

} // namespace

std::vector<OrderedStep> orderedSteps(const Review& review, const ReviewDecision& decision)
{
    Reasons reasons;
    for (const auto* list : {&decision.reasons, &decision.conditions}) {
        for (const DecisionReason& reason : *list)
            reasons.push_back(&reason);
    }
    std::vector<bool> answered(reasons.size(), false);
    std::vector<OrderedStep> steps;
    for (const NextStep& step : review.nextSteps) {
        OrderedStep& known = steps.emplace_back(OrderedStep{step, answeredBy(step, reasons)});
        for (const std::size_t reason : known.answers)
            answered[reason] = true;
        tellWhatIsAsked(known, reasons);
    }
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        if (!answered[i] && !reasons[i]->change.isEmpty())
            addAsked(steps, *reasons[i], i);
    }
    const auto place = [&](const OrderedStep& step) {
        return step.answers.empty() ? reasons.size() : step.answers.front();
    };
    std::stable_sort(steps.begin(), steps.end(),
                     [&](const OrderedStep& a, const OrderedStep& b) { return place(a) < place(b); });
    return steps;
}

} // namespace exhibit
