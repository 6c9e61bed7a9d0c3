// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/parsing/claims/claimwriter.h"

#include <optional>

namespace exhibit {

/// `Query planner: 9/9 passing` as a list item, a heading or a line of its own: what is said of what stands in front.
/// Whether these are tests of a part, only runs tell.
std::optional<Claim> partInLabel(const ProseReading& reading, const ProseStatement& statement);

} // namespace exhibit
