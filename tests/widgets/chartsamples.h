// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

namespace exhibit::test {

/// `runs` runs of 70 tests; the third collected nothing, the others fail in a core of 40 and a few of their own.
PackSnapshot packWithRuns(int runs);

/// `events` token events over two stretches of days: below 95 %, at 97 %, truncated at 100 % and at 200 %.
PackSnapshot packWithEvents(int events);

} // namespace exhibit::test
