// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

namespace exhibit::test {

/// Four runs of a small suite, put together by hand: `night-1` is the stand-in, `night-2` breaks, mends, adds and drops
/// tests, `night-3` could not collect two modules and ran nothing, `night-4` is as the first but for a flaky test.
PackSnapshot suiteOfFourRuns();

/// `runs` runs of `tests` tests in files of a hundred; every hundredth fails always, a few move.
PackSnapshot largeSuite(int runs, int tests);

} // namespace exhibit::test
