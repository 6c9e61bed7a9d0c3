// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"

#include <string>
#include <string_view>

namespace exhibit {

/// What a person says of the whole work is kept like a decision on a statement: Accepted takes the work, Dismissed
/// rejects it, NeedsEvidence waits.
inline constexpr std::string_view workDecisionId = "work";

/// Of the whole work; undecided if nothing was said.
const Decision& workDecision(const DecisionSet* decisions);

/// `accept`, `reject`, `wait`, `undecided`
std::string_view workDecisionName(DecisionState state);

/// Whether a decision is about no statement of the pack, so that there is none to be looked for.
bool isAboutNoStatement(std::string_view id);

/// What it is kept under.
Anchor anchorWithoutStatement(const std::string& id);

} // namespace exhibit
