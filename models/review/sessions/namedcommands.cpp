// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sessions/namedcommands.h"

#include "models/domain/text.h"

namespace exhibit {

namespace {

/// The shell started nothing beside it.
bool isAlone(std::string_view command)
{
    return command.find_first_of("|;&\n") == std::string_view::npos;
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
    return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-shown", last);
}

} // namespace exhibit
