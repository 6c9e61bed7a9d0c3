// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/judgement.h"
#include "models/review/sessions/sessionhistory.h"

namespace exhibit {

/// That something was mended: edited, and then something ran on it that did not fail.
Judgement checkFixed(const StepsSaid& steps);
/// That a file was left as it is: an edit of it in the same task says otherwise.
Judgement checkUntouched(const Claim& claim, const StepsSaid& steps);
/// That no test was skipped: the totals of the last run say how many were.
Judgement checkNoSkips(const Claim& claim, const StepsSaid& steps);

/// That a test that is named passes, or fails: by the last step in which it failed, and by what ran then.
Judgement checkNamedTest(const Claim& claim, const StepsSaid& steps, bool isGreen);

} // namespace exhibit
