// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"
#include "models/report/pointercheck.h"
#include "models/report/reportoptions.h"

#include <QByteArray>

#include <vector>

namespace exhibit {

/// The review as `exhibit.review/1`: UTF-8, indented, keys sorted, a last newline. Same snapshot,
/// same bytes. Texts of the evidence have credentials masked; `masked_secrets` counts them.
QByteArray jsonReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked = {},
                      const ReportOptions& options = {});

} // namespace exhibit
