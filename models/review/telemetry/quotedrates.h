// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measures/telemetryfigures.h"
#include "models/domain/review.h"

#include <optional>
#include <vector>

namespace exhibit {

/// A rate of truncation that prose states with its numbers: `52.6 % (20/38 events)`. It is quoted, not measured.
struct QuotedRate
{
    Share truncated;
    double percent = 0; ///< as stated
    SourceRef where;
};

struct QuotedRates
{
    std::vector<QuotedRate> rates; ///< each once, in the order of the pack
    std::optional<double> target;  ///< at most so many percent are to be truncated, as the prose says it most often
    SourceRef targetAt;
};

/// Of statements about truncation alone: one of other figures beside it, or whose share and percentage disagree, is
/// left out.
QuotedRates quotedTruncationRates(const Review& review);

} // namespace exhibit
