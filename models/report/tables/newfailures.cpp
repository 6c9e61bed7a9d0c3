// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/tables/newfailures.h"

namespace exhibit {

std::optional<std::int64_t> knownNewFailures(const Review& review)
{
    const std::int64_t tests = review.totals.newlyFailingTests;
    if (review.baseline.source == BaselineSource::None && tests == 0)
        return std::nullopt;
    return tests;
}

} // namespace exhibit
