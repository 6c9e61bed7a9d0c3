// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"

#include <QStringList>

namespace exhibit {

/// The `--fail-on` conditions.
QStringList failConditionNames();

/// Why the condition holds, as a sentence; empty if it does not.
QString failReason(const QString& condition, const PackSnapshot& snapshot, const Messages& messages,
                   const std::string& policy = {});

} // namespace exhibit
