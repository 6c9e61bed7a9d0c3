// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"

#include <QString>

#include <vector>

namespace exhibit {

/// One of the six figures of a review: what it counts, the figure, and what is beside it.
struct ReportFigure
{
    QString caption, value, note;
    bool isBad = false;
};

/// Runs, failing tests per run, newly failing tests, collection errors, mismatches, truncated outputs.
std::vector<ReportFigure> reportFigures(const Review& review, const Messages& messages);

} // namespace exhibit
