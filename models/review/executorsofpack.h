// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/parsing/rules/executors.h"

#include <vector>

namespace exhibit {

/// The executors whose records the pack holds: files below their root folder, rows of their tables, or two of the files
/// that they put others together in. In the order of the profiles, each with the place that it was recognised by.
std::vector<Executor> recogniseExecutors(const PackFacts& facts, const Executors& executors);

} // namespace exhibit
