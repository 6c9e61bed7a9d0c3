// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/rules/executorqueue.h"
#include "models/parsing/rules/ruletables.h"

namespace exhibit {

/// Reads the table `queue` of an executor; a profile without one has no queue.
RuleFault readQueue(const toml::table& executor, ExecutorQueue& queue);

} // namespace exhibit
