// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/messages.h"
#include "models/report/pointercheck.h"
#include "models/report/reportoptions.h"

#include <QByteArray>

#include <vector>

namespace exhibit {

/// The report as one HTML file without a script and without any request, in light, dark and print. Every pointer leads
/// to the line that it cites, at the end of the file. Evidence is shown as text only.
QByteArray htmlReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                      const ReportOptions& options);

} // namespace exhibit
