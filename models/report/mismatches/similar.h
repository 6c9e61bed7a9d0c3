// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/markdowncontext.h"

#include <vector>

namespace exhibit {

/// Mismatches of one kind: the same verdict told by the same sentence. Never empty.
using SimilarMismatches = std::vector<const JudgedClaim*>;

/// The mismatches that a report tells one by one, neither dismissed nor waiting for evidence, in their order. Fewer
/// than three of a kind are no group.
std::vector<SimilarMismatches> similarMismatches(const PackSnapshot& snapshot);

/// Two statements that contradict each other, and nothing else: one of them tells it.
bool areCounterparts(const JudgedClaim& a, const JudgedClaim& b);

/// As Markdown: what is wrong, or the statement itself where no sentence tells it.
std::string mismatchTitle(MarkdownContext& context, const JudgedClaim& judged);
const char* verdictMessage(Verdict verdict);

/// One table for a group; its mismatches are numbered from `first` on.
std::string similarTable(MarkdownContext& context, const SimilarMismatches& group, int first);

} // namespace exhibit
