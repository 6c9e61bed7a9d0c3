// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"

#include <cstdint>
#include <string>
#include <vector>

namespace exhibit {

/// What is said of one statement: what stands, and what other reviewers say otherwise.
struct Said
{
    Decision decision;
    std::vector<Decision> others = {};
};

/// What stands, in the knowledge of what `against` says: of the same author, and against the others as before.
Said keptAgainst(Said said, const std::string& against);

/// `now` with the step taken that leads from one to the other: what it settled is open again, and the other way round.
/// What others said since stays.
Said stepped(const Said& now, const Said& from, const Said& to);

/// Until when the person who changes it knows what was said of it: as it is `shown`. What another said meanwhile is
/// known as well where the change leaves it as it is.
std::int64_t seenOf(const PlacedDecision& shown, const Decision& before, const Decision& after);

} // namespace exhibit
