// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commits/commitreview.h"
#include "models/domain/review.h"
#include "models/parsing/rules/rules.h"

#include <string>
#include <vector>

namespace exhibit {

/// What can be computed about each commit of the pack, in its order. Needs runs, claims and findings. Without rules
/// only tests are told from other files.
std::vector<CommitReview> reviewCommits(const PackFacts& facts, const Review& review, const Rules* rules);

/// By path, and by the marks that generated files carry in the lines of the diff.
CommitFileKind kindOfFile(const CommitFile& file, const Rules* rules);

} // namespace exhibit
