// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commits/commit.h"
#include "models/domain/commits/commitreview.h"

namespace exhibit {

/// What a commit's diff shows that a reviewer should look at: documentation spliced into a foreign section, generated
/// files edited by hand, tests deleted or skipped, wide changes without tests, credentials, fallbacks without a trace,
/// and what makes tests and checks pass more easily. `review.fileKinds` is set. Adds to its risks and follow-ups.
void addCommitRisks(const Commit& commit, CommitReview& review);

} // namespace exhibit
