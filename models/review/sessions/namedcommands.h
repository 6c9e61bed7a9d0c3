// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/sessions/sessionhistory.h"

namespace exhibit {

/// That a command which the sentence names went well: by its own status, where nothing else can have made it.
Judgement checkNamedCommand(const Claim& claim, const StepsSaid& steps);

} // namespace exhibit
