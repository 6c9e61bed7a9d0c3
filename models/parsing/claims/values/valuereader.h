// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/documenttext.h"
#include "models/parsing/claims/claimwriter.h"

#include <vector>

namespace exhibit {

/// What a document of the whole project states of things by their names, of which there is one: how many tests it has,
/// a default, an address, a bound, whether something is there. Statements of a part, a time or a condition are left
/// out. Words are rules `value.*`.
std::vector<StatedValue> readValues(const ProseReading& reading);

} // namespace exhibit
