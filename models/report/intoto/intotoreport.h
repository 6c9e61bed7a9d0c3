// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/messages.h"
#include "models/report/pointercheck.h"
#include "models/report/reportoptions.h"
#include "models/report/reportwriter.h"

namespace exhibit {

/// The review as an in-toto statement that nobody has signed: its subjects are the pack, by its digest, and each of its
/// files; its predicate is the review as JSON, `urn:exhibit:review:1`. In blocks,
/// as a large one is never held as a whole.
void streamInTotoReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                        const ReportOptions& options, const TakeBlock& take);

} // namespace exhibit
