// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/tables/newfailures.h"

#include "models/review/findings/whatisnew.h"

namespace exhibit {

std::optional<std::int64_t> knownNewFailures(const Review& review)
{
    const std::int64_t tests = review.totals.newlyFailingTests;
    if (tests == 0 && (review.baseline.source == BaselineSource::None || leavesRedUncompared(review)))
        return std::nullopt;
    return tests;
}

} // namespace exhibit
