// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sets/testsets.h"

#include "models/review/runs/runs.h"

#include <algorithm>

namespace exhibit {

void sortByNodeId(const PackFacts& facts, std::vector<TestId>& tests)
{
    const auto isBefore = [&](TestId a, TestId b) { return facts.tests.nodeId(a) < facts.tests.nodeId(b); };
    // The dictionary of a pack is sorted, and so is mostly what is taken from it.
    if (!std::is_sorted(tests.begin(), tests.end(), isBefore))
        std::sort(tests.begin(), tests.end(), isBefore);
}

std::vector<TestId> testsByNodeId(const PackFacts& facts)
{
    std::vector<TestId> tests;
    tests.reserve(static_cast<std::size_t>(facts.tests.count()));
    for (std::int32_t i = 0; i < facts.tests.count(); ++i)
        tests.push_back(TestId{i});
    sortByNodeId(facts, tests);
    return tests;
}

std::vector<std::size_t> comparableRuns(const std::vector<Run>& runs)
{
    std::vector<std::size_t> comparable;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (hasOutcomes(runs[i]))
            comparable.push_back(i);
    }
    return comparable;
}

std::size_t outcomeCount(const std::vector<Run>& runs)
{
    std::size_t count = 0;
    for (const Run& run : runs)
        count = std::max(count, run.outcomes.outcomes.size());
    return count;
}

std::string_view fileOfTest(std::string_view nodeId)
{
    return nodeId.substr(0, nodeId.find("::"));
}

std::string_view baseOfTest(std::string_view nodeId)
{
    return nodeId.ends_with(']') ? nodeId.substr(0, nodeId.find('[')) : nodeId;
}

std::string_view nameOfTest(std::string_view nodeId)
{
    const std::size_t at = baseOfTest(nodeId).rfind("::");
    return at == std::string_view::npos ? nodeId : nodeId.substr(at + 2);
}

NotReached::NotReached(const Run& run) : m_all(run.state == RunState::Interrupted || run.passesUnnamed)
{
    for (const CollectionError& error : run.collectionErrors)
        m_modules.insert(error.module);
}

bool NotReached::contains(std::string_view nodeId) const
{
    return m_all || (!m_modules.empty() && m_modules.contains(fileOfTest(nodeId)));
}

} // namespace exhibit
