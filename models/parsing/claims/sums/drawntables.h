// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/parsing/claims/claimwriter.h"

#include <vector>

namespace exhibit {

/// Reads tables of results that blanks draw, as text reports have them (`Module   Total   Pass   Fail`, rulers between
/// the rows): a total that the rows do not make, a row whose own columns do not fit, and a line beside the table that
/// counts what the rows refute. What adds up leaves no claim.
void readDrawnTables(const ProseReading& reading, std::vector<Claim>& claims);

} // namespace exhibit
