// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/review/claims/judge.h"

#include <vector>

namespace exhibit {

/// The same statement at the other addresses of its document, quoted as it stands there (damaged, maybe). Only places
/// whose line was seen to hold it.
std::vector<SourceRef> otherAddresses(const PackFacts& facts, const Claim& claim, const LineProvider& lines);

} // namespace exhibit
