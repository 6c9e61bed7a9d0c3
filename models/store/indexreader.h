// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/domain/packfacts.h"
#include "models/domain/result.h"

namespace exhibit {

class Connection;

/// Reads what writeFacts() wrote. Every index into other records is checked. Errors: Database (damaged), Cancelled.
Result<PackFacts> readIndexedFacts(Connection& connection, const CancelFlag& cancel);

} // namespace exhibit
