// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/reportoptions.h"

#include <string>

namespace exhibit {

/// What was said of a claim or finding, as reports show it. Undecided if nothing was.
const PlacedDecision& placedDecision(const PackSnapshot& snapshot, const std::string& id);

/// The same for a finding; that of a mismatch is kept with its claim.
const PlacedDecision& placedDecision(const PackSnapshot& snapshot, const Finding& finding);

/// Whether another finding, or the other side of a statement, tells it as well: nothing was decided of it, and what
/// tells it was not set aside.
bool isToldElsewhere(const PackSnapshot& snapshot, const Finding& finding);
bool isToldElsewhere(const PackSnapshot& snapshot, const JudgedClaim& judged);

/// The proposed edit with the reviewer's own lines in it; empty if nothing was proposed or the edit is as proposed.
std::string editedDiff(const std::string& proposedDiff, const std::string& editedText);

/// The snapshot as a report with these options tells it: without notes where they are not asked for.
PackSnapshot reportedSnapshot(const PackSnapshot& snapshot, const ReportOptions& options);

} // namespace exhibit
