// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/messages.h"
#include "models/report/pointercheck.h"
#include "models/report/reportoptions.h"

#include <QByteArray>

#include <vector>

namespace exhibit {

/// The findings as SARIF 2.1.0, within the limits of what code hosts take in: a rule for each id that found something,
/// fingerprints without line numbers, suppressions for what a person dismissed, related locations for further evidence.
QByteArray sarifReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                       const ReportOptions& options);

} // namespace exhibit
