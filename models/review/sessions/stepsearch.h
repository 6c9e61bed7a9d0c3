// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/sessions/session.h"
#include "models/review/claims/judgement.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Of one session, in the order in which they ended. Those that a claim can speak of: what was done before it.
using SessionSteps = std::span<const SessionStep>;

/// The first value of the claim whose name begins so and that is not empty.
std::string sessionValueOf(const Claim& claim, std::string_view prefix);

/// What shows how a step ended.
SourceRef shownAt(const SessionStep& step);

/// A judgement that rests on a step (null: on none), with its command and counts as parameters of the message.
Judgement toldBy(const char* rule, Verdict verdict, Confidence confidence, const char* id, const SessionStep* step,
                 std::vector<MessageArg> args = {});

/// Tests that ran, or a runner that says that nothing could.
bool isTestRun(const SessionStep& step);

/// Both of one session.
bool isAfter(const SessionStep* step, const SessionStep* other);

/// It ran, but the status is of another program, and its output does not say how it ended.
bool isHidden(const SessionStep& step);

} // namespace exhibit
