// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sessions/namedcommands.h"

#include "models/domain/text.h"

#include <algorithm>

namespace exhibit {

namespace {

/// The shell started nothing beside it.
bool isAlone(std::string_view command)
{
    return command.find_first_of("|;&\n") == std::string_view::npos;
}

/// It ran to its end and said by its own status that it failed.
bool failedItself(const SessionStep& step)
{
    constexpr int ofShells = 124; // from here on statuses tell of limits, signals and programs that are not there
    const int code = step.exitCode.value_or(0);
    return step.act == SessionAct::Command && code > 0 && code < ofShells && isAlone(step.text) && !step.isMasked &&
           !step.isBackground && step.result != ActResult::NotStarted;
}

/// On the same code the same command went well, perhaps elsewhere.
bool wentWell(const StepsSaid& steps, const std::string& command, const SessionStep* since)
{
    const SessionSteps all = steps.steps();
    return std::any_of(all.begin(), all.end(), [&](const SessionStep& step) {
        return isAfter(&step, since) && step.act == SessionAct::Command && step.exitCode == 0 &&
               lowered(step.text).find(command) != std::string::npos;
    });
}

} // namespace

Judgement checkNamedCommand(const Claim& claim, const StepsSaid& steps)
{
    constexpr const char* rule = "check.session.check";
    const std::string command = lowered(sessionValueOf(claim, "command"));
    const SessionStep* last = steps.history ? steps.history->lastNamed(StepTrait::Called, command, steps.end) : nullptr;
    if (!last)
        return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.no-check", nullptr);
    const bool hasOwnStatus = last->act == SessionAct::Command && last->exitCode && isAlone(last->text);
    const bool isGood = last->result == ActResult::Good || (hasOwnStatus && *last->exitCode == 0);
    if (isGood && last->result != ActResult::NotStarted && !last->isBackground)
        return toldBy(rule, Verdict::Supported, Confidence::Medium, "claim.session.check-holds", last);
    const SessionStep* since = steps.last(StepTrait::Changed);
    if (failedItself(*last) && isAfter(last, since) && claim.scope != Scope::Part && !wentWell(steps, command, since))
        return toldBy(rule, Verdict::Contradicted, Confidence::Medium, "claim.session.check-red", last);
    return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-shown", last);
}

} // namespace exhibit
