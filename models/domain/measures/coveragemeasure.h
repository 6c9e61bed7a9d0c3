// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/sourceref.h"

#include <cstdint>
#include <optional>
#include <string>

namespace exhibit {

/// How much of one kind of thing the tests executed, as far as a report says so.
struct CoverageRate
{
    std::optional<std::int64_t> covered, total;
    std::optional<double> percent; ///< as stated

    bool isKnown() const { return percent || (covered && total.value_or(0) > 0); }
    /// As stated, else what the numbers give; unset where there is nothing to cover.
    std::optional<double> value() const
    {
        if (percent || !isKnown())
            return percent;
        return 100.0 * static_cast<double>(*covered) / static_cast<double>(*total);
    }

    friend bool operator==(const CoverageRate&, const CoverageRate&) = default;
};

/// What a report of coverage measures: of all files together, or of one.
struct CoverageMeasure
{
    std::string path; ///< '/'-separated, as written; empty: all files
    CoverageRate lines, statements, branches, functions;
    std::optional<double> combined; ///< percent of lines and branches together, where a report states that
    SourceRef where;
    DocumentAddress document;
};

} // namespace exhibit
