// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/run.h"

#include <string_view>
#include <vector>

namespace exhibit {

/// All tests of the dictionary by node id: sorted once, every list that is filled in this order is sorted as well.
std::vector<TestId> testsByNodeId(const PackFacts& facts);
void sortByNodeId(const PackFacts& facts, std::vector<TestId>& tests);

/// Indexes of the runs that can be compared by test id, ascending.
std::vector<std::size_t> comparableRuns(const std::vector<Run>& runs);

/// The largest number of entries that an outcome table has.
std::size_t outcomeCount(const std::vector<Run>& runs);

std::string_view fileOfTest(std::string_view nodeId); ///< before the first `::`
std::string_view nameOfTest(std::string_view nodeId); ///< behind the last `::` outside of brackets
std::string_view baseOfTest(std::string_view nodeId); ///< without `[parameters]`

/// One byte a test: not 0 if an absent test says nothing, because the session ended early or the test's file was not
/// collected. Empty if neither happened.
std::vector<char> findNotReached(const PackFacts& facts, const Run& run);

} // namespace exhibit
