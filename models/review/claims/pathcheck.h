// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/coverage.h"
#include "models/review/claims/judgement.h"

#include <map>
#include <string>
#include <vector>

namespace exhibit {

/// Rules `check.path` and `check.line`: named files and their lines against what the evidence itself shows: files of
/// the pack, test files that ran, rows of the coverage table, files of commits, listings. That other prose names a file
/// counts for nothing; that nothing names it proves nothing.
class PathCheck
{
public:
    PathCheck(const ClaimFacts& facts, const Coverage& coverage);

    Judgement checkPath(const Claim& claim) const;
    Judgement checkLines(const Claim& claim) const;

private:
    struct Known
    {
        std::string path;
        SourceRef where;
        const Artifact* artifact = nullptr;
        std::int64_t atLeastLines = 0; ///< from the coverage table
    };
    void add(const std::string& path, Known known);
    /// The one file that a name may mean; null if there is none or more than one.
    const Known* find(const std::string& name) const;
    Judgement checkLength(const Claim& claim, const Known* known, std::int64_t stated) const;

    const ClaimFacts& m_facts;
    std::map<std::string, std::vector<Known>, std::less<>> m_byName; ///< by the last part of the path
};

} // namespace exhibit
