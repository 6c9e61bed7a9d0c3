// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"

#include <map>
#include <string_view>
#include <vector>

namespace exhibit {

/// Which commits logs say that they are of: by their names, and by the lines above their results that say what was
/// checked out. Built once for a review; the facts must outlive it. One thread.
class NamedCommits
{
public:
    explicit NamedCommits(const PackFacts& facts);

    /// Whether `run` may be what `text` speaks of: `text` names no commit, or the log of the run names one of its.
    bool mayBeMeant(std::string_view text, const Run& run) const;

private:
    bool isOf(const Run& run, std::string_view commit) const;

    const PackFacts& m_facts;
    std::map<DocumentAddress, std::vector<const RecognisedLine*>> m_checkouts;
};

} // namespace exhibit
