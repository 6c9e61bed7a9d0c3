// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/domain/packfacts.h"

#include <vector>

namespace exhibit {

/// What the record of the session cannot show, so that nobody takes its silence for an answer.
std::vector<Message> sessionGaps(const PackFacts& facts, const AgentSession& session);

} // namespace exhibit
