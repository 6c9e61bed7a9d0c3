// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/run.h"

#include <vector>

namespace exhibit {

class ClaimFacts;

/// The statement speaks of a moment of its own.
bool isDated(const Claim& claim);

/// A witness ran behind the moment that the sentence is of: only then has its number moved since. When one without a
/// time ran, nobody knows.
bool isBehind(const Claim& claim, const std::vector<const Run*>& witnesses);

/// Each witness ran at the time that the statement speaks of.
bool isOfItsTime(const Claim& claim, const std::vector<const Run*>& witnesses);

/// `archive/2022/README.md` is of its own day, unless what speaks against it was put away beside it.
bool isPutAside(const ClaimFacts& facts, const Claim& claim, const std::vector<const Run*>& witnesses);

/// `before.log`, `tsc-pre-fix.txt`: by their names all witnesses show what was there before the work, as a file of a
/// folder that is called baseline need not. Of now they tell nothing.
bool areOfBefore(const std::vector<const Run*>& witnesses);

} // namespace exhibit
