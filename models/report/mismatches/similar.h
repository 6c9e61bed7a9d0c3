// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/markdowncontext.h"

#include <vector>

namespace exhibit {

/// A mismatch and what it tells as well: the statements that it contradicts, of which nothing else is to be said.
struct ToldMismatch
{
    const JudgedClaim* judged = nullptr;
    std::vector<const JudgedClaim*> against;
};

/// Mismatches of one kind: the same verdict told by the same sentence. Never empty.
using SimilarMismatches = std::vector<ToldMismatch>;

/// The mismatches that a report tells one by one, neither dismissed nor waiting for evidence, in their order. Fewer
/// than three of a kind are no group.
std::vector<SimilarMismatches> similarMismatches(const PackSnapshot& snapshot);

/// As Markdown: what is wrong, or the statement itself where no sentence tells it.
std::string mismatchTitle(MarkdownContext& context, const JudgedClaim& judged);
const char* verdictMessage(Verdict verdict);

/// Where it stands, and against which places of the statements that it tells as well.
std::string toldPlaces(MarkdownContext& context, const ToldMismatch& told, bool inTable = false);

/// One table for a group; its mismatches are numbered from `first` on.
std::string similarTable(MarkdownContext& context, const SimilarMismatches& group, int first);

} // namespace exhibit
