// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"
#include "models/report/pointercheck.h"
#include "models/report/reportoptions.h"

#include <QByteArray>

#include <vector>

namespace exhibit {

/// The review on paper: text that can be searched and copied, bookmarks, every pointer a link to the line that it
/// cites, digests and page numbers below each page. The same input and the same fonts give the same bytes.
QByteArray pdfReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                     const ReportOptions& options);

} // namespace exhibit
