// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/run.h"
#include "models/review/claims/judge.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// A row of the coverage table that pytest-cov prints at the end of a log.
struct CoverageRow
{
    std::string path; ///< '/'-separated
    std::int64_t statements = 0;
    int percent = 0;
    std::int64_t lastMissing = 0; ///< largest line number in the column Missing: the file has at least that many lines
    SourceRef where;
};

/// The coverage table of one run.
struct Coverage
{
    const Run* run = nullptr; ///< null: no run of the pack has a table
    std::vector<CoverageRow> rows;
    std::optional<CoverageRow> total; ///< the row TOTAL

    /// The only row that a name may mean (`src/x.py`, `x.py`); null if there is none or more than one.
    const CoverageRow* find(const std::string& name) const;
};

/// The table of the last executed run whose log has one. Reads at most a few thousand lines before the log's end.
Coverage readCoverage(const std::vector<const Run*>& executed, const LineProvider& lines);

} // namespace exhibit
