// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <vector>

namespace exhibit {

/// Whether a complete run passes all that another one failed: every test by name (numbers in it aside, where the name
/// itself is not known there), or at least as many tests where none is named.
bool passesWhatFailed(const TestDictionary& tests, const Run& other, const Run& run);

/// Whether a complete run of the pack does so that is later by its time, or by its place in the same log. Names of
/// files are no proof: with them alone it stays a condition that somebody says which run came last.
bool isSettledLater(const TestDictionary& tests, const std::vector<Run>& runs, const Run& run);

/// What became of a red run: nothing passes what failed in it, a run does of which it is not known whether it is later,
/// or a later one does, be it by the names of the files.
enum class Aftermath { Stays, Unordered, Settled };
Aftermath aftermathOf(const TestDictionary& tests, const Run& red, const std::vector<const Run*>& green);

/// Whether this holds of every run that the finding is about; a mismatch is about a document.
bool isSettledLater(const TestDictionary& tests, const std::vector<Run>& runs, const Finding& finding);

} // namespace exhibit
