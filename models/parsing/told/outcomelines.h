// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/documenttext.h"
#include "models/parsing/rules/rules.h"

#include <string_view>
#include <vector>

namespace exhibit {

/// What a line of prose says was completed or failed, by the wordings of recorded outcomes: those of success first,
/// each in the order of the line.
std::vector<OutcomeLine::Match> outcomesIn(std::string_view line, const Rules& rules);

} // namespace exhibit
