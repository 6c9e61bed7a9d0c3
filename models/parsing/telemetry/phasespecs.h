// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measures/telemetry.h"
#include "models/domain/textsource.h"

#include <optional>
#include <string_view>
#include <vector>

namespace exhibit {

/// The phases that a JSON text specifies, at any depth: objects with a `phase_id` that list deliverables, in themselves
/// or in their `scope`, or say with `allow_noop` whether they may change nothing. The run is the `run_id` of the
/// nearest object around that states one. `line` is where the text starts. No JSON gives nothing.
std::vector<PhaseRecord> phaseSpecsOfJson(const TextSource& source, LineNumber line, std::string_view text);

/// What a phase summary says that the phase is to make: the items of its section Deliverables, and `Allow no-op`.
std::optional<PhaseRecord> phaseSpecOfSummary(const TextSource& source);

} // namespace exhibit
