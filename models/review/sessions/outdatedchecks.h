// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/sessions/sessionhistory.h"

namespace exhibit {

/// The edit of code behind which the tests that are spoken of did not run: no test did, or, where the number is that
/// of all, only some. Null if there is none.
const SessionStep* editBehindTests(const Claim& claim, const TestClaimValues& stated, const StepsSaid& steps,
                                   const SessionStep& run);

/// The edit of what a linter, a type checker or a build reads, behind which neither it ran nor anything that may have
/// run it. Null if there is none.
const SessionStep* editBehindCheck(const Claim& claim, const StepsSaid& steps, const SessionStep& check);

/// "24 passed", where those are all that ran.
bool statesAllOf(const TestClaimValues& stated, const SessionStep& run);

/// What may run any check in it: a script, a task, hooks of a commit.
bool mayRunChecks(const SessionStep& step);

} // namespace exhibit
