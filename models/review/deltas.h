// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/result.h"
#include "models/domain/review.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// The chosen run, else the first that can be compared as stand-in, else none.
Result<Baseline> chooseBaseline(const std::vector<Run>& runs, const std::optional<std::string>& chosen);

/// One delta per run, in the same order (EVIDENCE_FORMATS section 6).
std::vector<Delta> buildDeltas(const PackFacts& facts, const std::vector<Run>& runs, const Baseline& baseline);

/// Tests that fail in every run that can be compared; needs two of them. By node id.
std::vector<TestId> findAlwaysFailing(const PackFacts& facts, const std::vector<Run>& runs);

/// Tests that do not always fail but do at least once, and not with the same outcome everywhere. By node id.
std::vector<Mover> findMovers(const PackFacts& facts, const std::vector<Run>& runs);

/// Newly failing tests, new tests failing and new collection errors together.
std::int64_t newFailures(const Delta& delta);

/// `none`, `low` (1), `medium` (2-4), `high` (5-9), `critical`.
std::string_view deltaSeverity(const Delta& delta);

} // namespace exhibit
