// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/gate.h"
#include "models/domain/packfacts.h"
#include "models/review/claims/judge.h"

#include <vector>

namespace exhibit {

class Rules;

/// What the pack says became of each run: states of its summaries, then sentences of prose that stand under the run's
/// name (its list item, paragraph or section). One list per run, same order; summaries of a phase first.
std::vector<std::vector<RecordedOutcome>> findRecordedOutcomes(const PackFacts& facts, const std::vector<Run>& runs,
                                                               const Rules& wordings, const LineProvider& lines);

/// Whether the outcomes say that it completed: the most specific ones decide, and none of these says that it failed.
bool recordsCompletion(const std::vector<RecordedOutcome>& outcomes);

} // namespace exhibit
