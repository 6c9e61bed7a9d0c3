// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

namespace exhibit {

/// What the runs say, for the words of an edit.
struct SuiteState
{
    const Run* latest = nullptr; ///< the last red run that executed tests
    std::string failures;        ///< `59–61`, of all red runs that executed tests
    std::size_t executed = 0, uncollected = 0;
    std::string asOf;        ///< date that stands beside the sentence; empty if none does
    bool ofOtherSet = false; ///< the stated total is far below that of every run
};

/// The edit of a green sentence that no run bears out: its words and counts become those of the latest run; where a
/// smaller set of tests is meant, the sentence is narrowed to it and a line below says what CI shows.
LineEdit editOfGreenSentence(const ClaimFacts& facts, const Claim& claim, const SuiteState& state);

} // namespace exhibit
