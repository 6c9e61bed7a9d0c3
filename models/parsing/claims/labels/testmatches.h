// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/rules/rules.h"

#include <string_view>
#include <vector>

namespace exhibit {

/// By where they begin; of those that begin at one place the longest first.
bool standsBefore(const RuleMatch& a, const RuleMatch& b);

/// Matches of the left side of `before → after` say nothing about now.
void dropReplaced(std::string_view text, std::vector<RuleMatch>& matches);

/// `12 tests passed` inside `11 of 12 tests passed, 1 failed` is no statement of its own, nor is what overlaps it.
void dropContained(std::vector<RuleMatch>& matches);

} // namespace exhibit
