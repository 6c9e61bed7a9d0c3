// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/rules/rules.h"

#include <string_view>

namespace exhibit {

/// The number of a group of the match, without its separators, negative behind a minus; -1: there is no such group.
double numberIn(const RuleMatch& match, std::string_view name);

bool hasGroup(const RuleMatch& match, std::string_view name);

/// Of all numbers in the text that are no part of a word.
double sumOfNumbers(std::string_view text);

} // namespace exhibit
