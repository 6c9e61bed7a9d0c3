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

/// The same within another format, whose name its proof states: by that the whole is written again.
QByteArray jsonReportFor(ReportFormat format, const PackSnapshot& snapshot, const Messages& messages,
                         const CheckedPointers& checked, const ReportOptions& options);

} // namespace exhibit
