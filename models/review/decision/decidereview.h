// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <string_view>

namespace exhibit {

/// Accept the work or not: a function of the findings, of what a person dismissed of them, and of a policy of
/// `Review::policies` (empty: the default one). What runs of later date have put right decides nothing; a pack without
/// a baseline is judged without asking what is new. Without a policy nothing is decided.
ReviewDecision decideReview(const PackSnapshot& snapshot, std::string_view policy = {});

} // namespace exhibit
