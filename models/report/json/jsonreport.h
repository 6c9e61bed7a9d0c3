// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"
#include "models/report/pointercheck.h"
#include "models/report/reportoptions.h"
#include "models/report/reportwriter.h"

#include <QByteArray>

#include <vector>

namespace exhibit {

/// The review as `exhibit.review/1`: UTF-8, indented, keys sorted, a last newline. Same snapshot,
/// same bytes. Texts of the evidence have credentials masked; `masked_secrets` counts them.
QByteArray jsonReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked = {},
                      const ReportOptions& options = {});

/// The same in blocks: the longest lists of it are never held as a whole.
void streamJsonReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                      const ReportOptions& options, const TakeBlock& take);

/// The same within another format, whose name its proof states: by that the whole is written again. Without a last
/// newline, each line but the first behind `indent` blanks; false if `take` did not take all of it.
bool writeJsonReview(ReportFormat format, const PackSnapshot& snapshot, const Messages& messages,
                     const CheckedPointers& checked, const ReportOptions& options, const TakeBlock& take,
                     int indent = 0);

} // namespace exhibit
