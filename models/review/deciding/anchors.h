// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// The neighbours of a statement: the nearest lines with text above and below it, collapsed.
struct AnchorContext
{
    std::string before, after;

    bool isEmpty() const { return before.empty() && after.empty(); }
};

/// Where a decision went: an index into the statements and how sure it is. -1: its statement is gone, or several could
/// be meant.
struct AnchorPlace
{
    int target = -1;
    AnchorMatch match = AnchorMatch::Exact;
};

/// Gives the neighbours of a statement, by its index. Called for those only that could be meant.
using AnchorContextProvider = std::function<AnchorContext(std::size_t target)>;

/// Lays decisions over the statements of a review without looking at line numbers: the same identity first, then the
/// same words in the same document with the best neighbours, then the same words in another document, then nearly the
/// same words under the same heading. No statement gets two. `targets` carry no neighbours; a `finding:` is only found
/// by its identity or its own words.
std::vector<AnchorPlace> placeAnchors(const std::vector<Anchor>& anchors, const std::vector<Anchor>& targets,
                                      const AnchorContextProvider& contextOf);

/// White space runs as one space, none at the ends.
std::string collapsedSpace(std::string_view text);

/// How much two texts share: twice the common words by the words of both, 0 to 1 (Dice). Letters' case is ignored.
double wordOverlap(std::string_view a, std::string_view b);

inline constexpr double similarOverlap = 0.7;       ///< least overlap of a statement whose neighbours are unknown
inline constexpr double similarNearOverlap = 0.5;   ///< the same if a neighbour is still there
inline constexpr double similarOverlapMargin = 0.1; ///< by which the best must lead the second

} // namespace exhibit
