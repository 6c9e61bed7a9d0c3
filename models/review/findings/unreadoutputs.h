// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Files that look like the output of a test run and gave none: of a format of runs, or a text that nobody understood
/// and that is called like one (`test_output.txt`, `jest-results.log`).
std::vector<std::string> unreadOutputs(const PackFacts& facts);

/// One of them says itself that its tests never started.
bool isNotStarted(const PackFacts& facts, std::string_view path);

} // namespace exhibit
