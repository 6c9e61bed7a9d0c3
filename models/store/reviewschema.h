// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <cstdint>

namespace exhibit {

class Connection;

/// Whether the database has the table yet; older versions had fewer. What cannot be asked is an error, not "no".
Result<bool> hasReviewTable(Connection& connection, const char* name);

/// NotSupported `error.reviews.too-new` if a newer version of the program wrote the database.
Result<void> checkReviewVersion(Connection& connection);

/// Brings the database of decisions to the newest version; several programs may do so at once.
Result<void> migrateReviews(Connection& connection);

} // namespace exhibit
