// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"

#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// The coverage table of one run.
struct Coverage
{
    const Run* run = nullptr; ///< null: no run of the pack has a table
    std::vector<CoverageRow> rows;
    std::optional<CoverageRow> total; ///< the row TOTAL

    /// The only row that a name may mean (`src/x.py`, `x.py`); null if there is none or more than one.
    const CoverageRow* find(const std::string& name) const;
};

/// The table of the last executed run whose log has one, shortly before its summary.
Coverage coverageOf(const PackFacts& facts, const std::vector<const Run*>& executed);

} // namespace exhibit
