// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <QStringList>

namespace exhibit {

/// The run ids in pack order; with the phase where an id occurs more than once. Distinct as far as the pack is.
QStringList runTitles(const Review& review);

/// At most six letters a run, never two alike, for columns too narrow for a title: `research-system-v20` is `v20`,
/// `build112-completion` is `b112`, `scope-smoke-20251206184302` is `smoke`.
QStringList runColumnNames(const QStringList& titles);

} // namespace exhibit
