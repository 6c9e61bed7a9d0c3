// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/storedreview.h"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What two kept reviews say of the same things. All numbers are indexes into the statements compared.
struct PackComparison
{
    struct Pair
    {
        std::size_t before = 0, after = 0;
        AnchorMatch match = AnchorMatch::Exact;
    };

    std::vector<std::size_t> gone;      ///< of A: spoke against it; nothing in B is recognised as the same
    std::vector<Pair> settled;          ///< spoke against A; still stands in B and speaks against it no more
    std::vector<std::size_t> fresh;     ///< of B: speaks against it, and against no pack before
    std::vector<std::size_t> backAgain; ///< of B: not in A, but in a pack before A
    std::vector<Pair> worse;            ///< stood in A and speaks against B only
    std::vector<Pair> still;            ///< speaks against both
    std::vector<std::size_t> newRuns;   ///< of B
    std::vector<Pair> carried;          ///< decided in A, and in B the same statement: `match` says how sure
};

/// `openBefore`: Anchor::id of what spoke against packs of the project before A. Texts only; no file is read.
PackComparison comparePacks(const std::vector<StoredStatement>& a, const std::vector<StoredStatement>& b,
                            const std::set<std::string>& openBefore);

/// The project that a pack is of, as far as its place tells: the name without dates, times and numbers of builds. Where
/// it has none, the name of the folder above stands in front, so that a folder `evidence` of two projects is not one.
std::string projectOf(std::string_view openedPath);

/// Start of the day, UTC seconds, that a name like `quayside-2026-11-24` states; 0 if none.
std::int64_t dayOfName(std::string_view name);

} // namespace exhibit
