// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/parsing/rules/executors.h"

#include <vector>

namespace exhibit {

/// Evidence that the pack's own files name (report paths, logs, summaries, databases) and that is neither an artifact
/// nor a member of the pack. By path. Any file below the root folder of one of `executors` is evidence.
std::vector<MissingEvidence> findMissingEvidence(const PackFacts& facts, const Executors& executors = {});

} // namespace exhibit
