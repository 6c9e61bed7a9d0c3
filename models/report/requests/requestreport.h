// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"
#include "models/report/pointercheck.h"
#include "models/report/reportoptions.h"

#include <QByteArray>

#include <vector>

namespace exhibit {

/// Missing evidence as a message to whoever may have it, in Markdown.
QByteArray requestReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                         const ReportOptions& options);

} // namespace exhibit
