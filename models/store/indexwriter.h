// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/domain/packfacts.h"
#include "models/domain/result.h"

namespace exhibit {

class Connection;

/// Writes all facts into the empty tables of a new index, in the caller's transaction. Errors: Database, Cancelled.
Result<void> writeFacts(Connection& connection, const PackFacts& facts, const CancelFlag& cancel);

} // namespace exhibit
