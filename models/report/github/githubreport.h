// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/messages.h"
#include "models/report/pointercheck.h"
#include "models/report/reportoptions.h"

#include <QByteArray>

#include <vector>

namespace exhibit {

/// The brief as a comment of a pull request or a step summary: below the size that a code host takes, with a marker by
/// which a later comment of the same pack takes the place of this one.
QByteArray githubReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                        const ReportOptions& options);

/// What blocks and what is a condition as workflow commands (`::error file=…,line=…::…`), a line each.
QByteArray githubAnnotations(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                             const ReportOptions& options);

} // namespace exhibit
