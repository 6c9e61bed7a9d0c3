// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"

namespace exhibit {

class PdfPages;

/// Failing tests per run as a drawing of lines and real text, some runs a row. Nothing if there are none to draw.
void writeFailureChart(PdfPages& pages, const Review& review, const Messages& messages);

/// Use of the ceiling by the worst attempt of each phase.
void writeTokenChart(PdfPages& pages, const PackSnapshot& snapshot, const Messages& messages);

} // namespace exhibit
