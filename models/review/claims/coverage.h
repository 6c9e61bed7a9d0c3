// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/review/claims/judgement.h"

#include <optional>
#include <string>
#include <vector>

namespace exhibit {

class ClaimFacts;

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

/// Rule `check.coverage` for reports of coverage: what they measure of the whole, or of the file that the claim names.
/// A figure that a report has too supports the claim; another one is named beside it, because which code and which day
/// the sentence speaks of is not known; but where it says the whole, more than any report measures, and no run shows
/// that a part was measured, the figure has moved. None if the claim states no coverage or nothing measures it.
std::optional<Judgement> judgeByMeasures(const ClaimFacts& facts, const Claim& claim);

/// The same rule for the table of pytest-cov in a log: the whole, or a file by its row.
std::optional<Judgement> judgeByTable(const ClaimFacts& facts, const Coverage& table, const Claim& claim);

} // namespace exhibit
