// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sessions/stepsearch.h"

#include "models/review/claims/verdictof.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace exhibit {

std::string sessionValueOf(const Claim& claim, std::string_view prefix)
{
    const auto found = std::find_if(claim.values.begin(), claim.values.end(), [prefix](const MessageArg& value) {
        return value.name.starts_with(prefix) && !value.value.empty();
    });
    return found == claim.values.end() ? std::string() : found->value;
}

SourceRef shownAt(const SessionStep& step)
{
    return step.output.isNull() ? step.where : step.output;
}

Judgement toldBy(const char* rule, Verdict verdict, Confidence confidence, const char* id, const SessionStep* step,
                 std::vector<MessageArg> args)
{
    if (step) {
        args.push_back({"command", step->text});
        args.push_back({"passed", std::to_string(step->counts.passed.value_or(0))});
        args.push_back({"failed", std::to_string(step->counts.failures().value_or(0))});
    }
    Judgement judgement = verdictOf(rule, verdict, confidence, id, std::move(args));
    static constexpr std::string_view countingIds[] = {"claim.session.tests-hold", "claim.session.stale",
                                                       "claim.session.red", "claim.session.red-since"};
    const bool isCounting = std::find(std::begin(countingIds), std::end(countingIds), id) != std::end(countingIds);
    // `BUILD SUCCESSFUL`, and no number; a red run of which nothing is counted.
    const bool isUncounted = step && (step->counts == RunCounts{} ||
                                      (step->result == ActResult::Bad && step->counts.passed.value_or(0) == 0 &&
                                       step->counts.failures().value_or(0) == 0));
    if (isCounting && isUncounted)
        judgement.reason.id = std::string(id) + ".uncounted.reason";
    if (step) {
        judgement.evidence.push_back(shownAt(*step));
        if (!(step->where == shownAt(*step)))
            judgement.evidence.push_back(step->where);
    }
    return judgement;
}

bool isTestRun(const SessionStep& step)
{
    return step.act == SessionAct::Tests && (step.result == ActResult::Good || step.result == ActResult::Bad);
}

bool isAfter(const SessionStep* step, const SessionStep* other)
{
    return step && (!other || step - other > 0);
}

bool isHidden(const SessionStep& step)
{
    return step.isMasked && step.result == ActResult::Unknown;
}

} // namespace exhibit
