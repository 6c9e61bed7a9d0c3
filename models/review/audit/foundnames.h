// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/packfacts.h"
#include "models/review/audit/reviewaudit.h"
#include "models/review/audit/reviewblocks.h"

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// A run, commit or moment that a review names.
struct FoundName
{
    AuditKind kind = AuditKind::Run;
    ByteRange range;
    std::string text;
    Stamp stamp;           ///< of a date
    std::string like;      ///< the run of the pack whose name is the same or nearly so
    bool isOwn = false;    ///< a date that is the review's own
    bool isCalled = false; ///< the word `commit` stands before it
};

/// Names of a block outside of `taken`, in order. `runIds`: of the pack.
std::vector<FoundName> findNames(std::string_view text, const ReviewBlock& block, const std::vector<ByteRange>& taken,
                                 const std::vector<std::string>& runIds);

/// How many letters have to be exchanged, added or left out; more than `most` is `most + 1`.
int editDistance(std::string_view a, std::string_view b, int most);

} // namespace exhibit
