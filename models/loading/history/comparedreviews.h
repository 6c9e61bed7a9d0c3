// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/packs/comparedpacks.h"
#include "models/store/reviewstore.h"

#include <vector>

namespace exhibit {

/// What changed from review `a` to review `b`, with what `store` knows of the packs before and between: it tells a new
/// finding from one that is back, and where one was gone.
Result<std::vector<ComparedGroup>> comparedReviews(const ReviewStore& store, const StoredReview& a,
                                                   const StoredReview& b, const Messages& messages);

} // namespace exhibit
