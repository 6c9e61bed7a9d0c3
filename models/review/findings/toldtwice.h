// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

namespace exhibit {

/// Marks (`toldBy`) each mismatch and finding that another one tells as well: the other side of two statements that
/// contradict each other, and what a run shows where a pattern tells of the same. The lists must not be ordered anew
/// afterwards.
void markToldTwice(Review& review);

} // namespace exhibit
