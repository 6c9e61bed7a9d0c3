// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/domain/sourceref.h"

#include <vector>

namespace exhibit {

enum class Severity { Info, Warning, Error };

/// Something in the pack that could not be read as expected. One per kind and file: `count` says how often, `where`
/// points to the first place.
struct Problem
{
    Severity severity = Severity::Warning;
    Message message; ///< id `problem.<kind>`, e.g. `problem.json.broken-line`
    SourceRef where;
    std::int64_t count = 1;

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// Adds `problem`, or raises the count of one with the same message id and artifact.
void addProblem(std::vector<Problem>& problems, Problem problem);

} // namespace exhibit
