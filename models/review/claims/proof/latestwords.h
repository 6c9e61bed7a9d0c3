// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/run.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// Which dated statements are the last word of a pack: of the newest day of their document, after which no other
/// document and no run of the pack speaks. A pack of which nothing is later is a pack of that day: what in it bears no
/// time of its own is evidence of it. Of the entries of a history without dates the notes of the newest version are its
/// last word, and of documents that are each about one phase, sprint or milestone the one with the highest number.
/// Built once for a review; the facts must outlive it. One thread.
class LatestWords
{
public:
    LatestWords(const PackFacts& facts, const std::vector<Run>& runs);

    bool isLatest(const Claim& claim) const;
    /// `witnesses` may be held against it: none of them says when it was made, nor by its name that it
    /// is of a state before.
    bool mayBeRefutedBy(const Claim& claim, const std::vector<const Run*>& witnesses) const;

private:
    bool isOfNewestStage(const Claim& claim) const;

    std::map<std::string, std::int64_t> m_stages; ///< the highest number of each kind in names of files
    std::map<std::string, std::int64_t> m_newest; ///< day by document
    std::optional<std::int64_t> m_last;           ///< of all, runs included
};

} // namespace exhibit
