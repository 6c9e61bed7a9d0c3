// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"

namespace exhibit {

/// A call that two sources tell of is one event with two addresses: the row of a database stands, then what states
/// more. Calls are the same if run, phase, prediction, use and ceiling agree as far as both state them, and their times
/// do, or differ by whole quarters of an hour, as zones do. Several alike are paired in their order. Rows of one source
/// are never the same call. The sources count what was joined.
void joinSameCalls(PackFacts& facts);

} // namespace exhibit
