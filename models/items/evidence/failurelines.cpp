// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidence/failurelines.h"

#include <algorithm>

namespace exhibit {

std::vector<LineNumber> failureLines(const Review& review, const std::string& path)
{
    std::vector<LineNumber> lines;
    const auto add = [&](const SourceRef& where) {
        if (where.path == path && where.firstLine.isValid())
            lines.push_back(where.firstLine);
    };
    for (const Run& run : review.runs) {
        for (const Failure& failure : run.failures)
            add(failure.where);
        for (const CollectionError& error : run.collectionErrors)
            add(error.where);
        if (run.log.path != path)
            continue;
        // Failures that a report tells in full are mere lines in the log.
        for (std::size_t test = 0; test < run.outcomes.lines.size(); ++test) {
            if (run.outcomes.lines[test] > 0 && isFailure(run.outcomes.outcomes[test]))
                lines.push_back(LineNumber{run.outcomes.lines[test]});
        }
    }
    for (const JudgedClaim& claim : review.claims) {
        if (!isMismatch(claim.verdict))
            continue;
        add(claim.claim.where);
        for (const SourceRef& where : claim.claim.alsoAt)
            add(where);
    }
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return lines;
}

} // namespace exhibit
