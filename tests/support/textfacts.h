// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/parsing/rules/rules.h"

#include <string>
#include <vector>

namespace exhibit::test {

/// Adds what the text of a file tells a review, with all its lines kept. Claims and witnesses of that file are
/// said to stand in it.
void addText(PackFacts& facts, const std::string& path, const std::vector<std::string>& lines, const Rules& rules = {});

} // namespace exhibit::test
