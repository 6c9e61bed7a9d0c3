// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

#include <cstddef>
#include <vector>

namespace exhibit {

/// `13 regression tests` is about the files that the same section lists with counts that add up to 13, or that another
/// claim of the section with the same number names. Looks at the claims from `from` on.
void resolveTestSubjects(std::vector<Claim>& claims, std::size_t from);

} // namespace exhibit
