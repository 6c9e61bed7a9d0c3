// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/review/workspace/workspace.h"

#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// What the specification of a run's phase asks for, and what of it the pack shows.
struct Deliverables
{
    std::vector<SourceRef> specifications; ///< of the phase; empty: the pack holds none
    std::optional<bool> allowNoop;
    std::vector<std::string> asked;
    struct Shown
    {
        std::string path;
        ShownFile file;
    };
    std::vector<Shown> missing, elsewhere;
    std::vector<SourceRef> there; ///< one of each that exists
    bool isAllThere() const { return !asked.empty() && there.size() == asked.size(); }
};

/// Of the run's own phase; a record that names no run is it only if no other run has a phase of that name. Beside
/// listings, what was applied, a coverage table, a commit or a file of the pack shows that a file exists.
Deliverables deliverablesOf(const PackFacts& facts, const std::vector<Run>& runs, const Run& run,
                            const Workspace& workspace);

} // namespace exhibit
