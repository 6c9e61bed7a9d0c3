// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/parsing/claims/claimwriter.h"
#include "models/parsing/claims/testaliases.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What the text around a block tells of tests, found out once for all statements of the block.
struct TestsAround
{
    int block = -1;
    std::optional<std::string> totals = {}; ///< how many there are
    std::optional<std::string> files = {};  ///< which files are named
};

/// What the title of the document is of: `of-subject` where its file is called so as well, `of-part` where it may be of
/// a part of the project; empty where it is of all, or there is none.
std::string_view titleKindOf(const ProseReading& reading);

/// What a test claim is about: a file or files it names, tests listed below it, a named subset ("regression tests",
/// "the three phases"), the entry of a history (build, date, version), or the whole suite. Anything but `suite` keeps a
/// claim from being held against failures elsewhere. What is left open gets `label` (what its row or sentence calls
/// it), `near-totals` (how many tests the text around it counts) if it has no number of its own, and `near-files`
/// (files that the text around names) among its values: with a number that fits they settle it. `under-title`,
/// `of-part`, `ticked` and `title` (see titleKindOf) say where it stands, `run` that it tells of the last one.
void settleSubject(const ProseReading& reading, const TestAliases& aliases, const ProseStatement& statement,
                   std::size_t begin, std::size_t end, TestsAround& around, Claim& claim);

} // namespace exhibit
