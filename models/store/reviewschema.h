// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <cstdint>

namespace exhibit {

class Connection;

/// NotSupported `error.reviews.too-new` if a newer version of the program wrote the database.
Result<void> checkReviewVersion(const Connection& connection);

/// Brings the database of decisions to the newest version; two programs may do so at once.
Result<void> migrateReviews(Connection& connection);

} // namespace exhibit
