// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "widgets/common/look/looks.h"

namespace exhibit {

/// Undecided has no icon.
Look lookOf(DecisionState state);

} // namespace exhibit
