// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/run.h"

#include <string_view>
#include <unordered_set>
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

/// Of which tests a run says nothing by their absence, because it ended early or their file was not collected. Refers
/// to the run.
class NotReached
{
public:
    explicit NotReached(const Run& run);

    bool isAll() const { return m_all; }
    bool isNone() const { return !m_all && m_modules.empty(); }
    bool contains(std::string_view nodeId) const;

private:
    bool m_all = false;
    std::unordered_set<std::string_view> m_modules; ///< that were not collected
};

} // namespace exhibit
