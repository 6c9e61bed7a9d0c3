// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

namespace exhibit {

/// The statement of a document that names the log of `run`, a program that failed, and says in the same sentence that
/// it fails and is out of what is delivered: not supported, not shipped, switched off; or that the log is kept from
/// before a fix, where another output of the pack is that of a build that ends well. That something fails, alone, takes
/// nothing off: a broken build is broken. Null if there is none.
const JudgedClaim* admissionOf(const Review& review, const Run& run);

} // namespace exhibit
