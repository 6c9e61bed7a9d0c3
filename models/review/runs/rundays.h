// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/run.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace exhibit {

/// When a run was. Most records say so; of others the name does: `runs/2026-02-03_pytest.log`.
struct RunMoment
{
    std::int64_t epochSeconds = 0;
    bool isDay = false; ///< nothing but the day is known; then it is its noon
};

std::optional<RunMoment> momentOf(const Run& run);

/// The run is of the day of the stamp, or of less than a day around a moment that both state.
bool isOfTimeOf(const Run& run, const Stamp& stamp);

/// The only run behind all others; null if one of them is not dated, or another one is of the same day.
const Run* newestOf(const std::vector<const Run*>& runs);

} // namespace exhibit
