// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/parsing/rules/rules.h"
#include "models/parsing/sessions/recordplaces.h"

#include <string_view>
#include <vector>

namespace exhibit {

/// What an agent says of results in one utterance: tests, as any prose states them, and builds, linters, type checks,
/// commits, pushes and made files (ClaimClass::Status, subject `session`, value `about`). Plans, questions and
/// conditions are none. `where` is what `locate` says. Pure.
std::vector<Claim> claimsOfUtterance(std::string_view text, const Rules& rules, const Locate& locate);

} // namespace exhibit
