// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measures/telemetryfigures.h"
#include "models/domain/packfacts.h"

#include <vector>

namespace exhibit {

/// Calls whose recorded values no executor would have written: an error that does not follow from prediction and use,
/// numbers below zero, the same call twice at one moment, the same use again and again. In the order of events; each
/// event once.
std::vector<OddRow> findOddRows(const std::vector<TokenEvent>& events);

} // namespace exhibit
