// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"

#include <string>
#include <vector>

namespace exhibit {

enum class CommitFileKind { Product, Test, Documentation, Generated, Configuration, Data, Other };

std::string_view commitFileKindName(CommitFileKind kind);

/// What can be computed about one commit of the git context.
struct CommitReview
{
    int commit = -1;                       ///< index into PackFacts::commits
    std::vector<CommitFileKind> fileKinds; ///< one per Commit::files
    std::int64_t added = 0, removed = 0;
    int testsTouched = 0, docsTouched = 0;
    Classification classification = Classification::None;
    std::vector<EvidenceStatement> assessment; ///< what it does, as far as the diff tells
    std::vector<EvidenceStatement> risks;
    std::vector<EvidenceStatement> followUps;
    std::vector<std::string> claims;   ///< ids of related JudgedClaims, most serious first
    std::vector<std::string> findings; ///< ids of related Findings
    std::vector<int> runs;             ///< indexes into Review::runs that executed tests it touches
};

} // namespace exhibit
