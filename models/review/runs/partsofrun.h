// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/runs/joins.h"

#include <vector>

namespace exhibit {

/// Shards of one run: sources of one kind whose names differ in a number, whose tests are disjoint and which started
/// together, or say in their name that they are shards. `joined`: witnesses that are joined with others already.
std::vector<Join> findParts(const PackFacts& facts, const std::vector<char>& joined);

/// The parts of a run as one witness, in place of the first. `parts`: indexes into PackFacts::witnesses, not empty.
Witness combineParts(const PackFacts& facts, const std::vector<int>& parts);

} // namespace exhibit
