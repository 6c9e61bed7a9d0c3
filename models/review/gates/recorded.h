// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/gate.h"
#include "models/domain/packfacts.h"

#include <vector>

namespace exhibit {

class Rules;

/// What the pack says became of one run.
struct RecordedOutcomes
{
    std::vector<RecordedOutcome> outcomes; ///< of the phase, then of the run as a whole; each in pack order
    /// What these say together: the last statement about the phase decides, else the last about the run.
    bool completed = false, failed = false;
};

/// States of run and phase summaries, and sentences of prose that stand under the run's name (its list item or section)
/// or name the run themselves. One entry per run, same order. Without wordings nothing is read as completed or failed.
std::vector<RecordedOutcomes> findRecordedOutcomes(const PackFacts& facts, const std::vector<Run>& runs,
                                                   const Rules* wordings);

} // namespace exhibit
