// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"

#include <cstddef>

namespace exhibit {

/// What one step of undo or redo is, to be named where it is offered.
struct DecisionStep
{
    enum class Kind { Decide, Keep, DecideWork, Correct, Note, EditedText };

    Kind kind = Kind::Decide;
    DecisionState state = DecisionState::Undecided; ///< that the step set; of Decide and DecideWork
    std::size_t items = 0;                          ///< that it changed
};

} // namespace exhibit
