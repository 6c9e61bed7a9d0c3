// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sets/testsetsloss.h"

#include "models/domain/outcomewalk.h"
#include "models/review/sets/standin.h"
#include "models/review/sets/testsets.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace exhibit {

namespace {

bool finishedWhole(const Run& run)
{
    return isComplete(run) && !run.passesUnnamed && run.counts.deselected.value_or(0) == 0;
}

bool isPresent(const Run& run, std::size_t test)
{
    return run.outcomes.outcomes[test] != Outcome::Absent;
}

/// What a run holds, by parts of node ids.
struct Contents
{
    std::unordered_map<std::string_view, std::int64_t> files;
    std::unordered_set<std::string_view> bases;
    std::unordered_set<std::string_view> newNames; ///< of tests that were not there before
    std::unordered_map<std::string_view, std::int64_t> newOfFile;
};

Contents contentsOf(const PackFacts& facts, const Run& run, const Run& before)
{
    Contents contents;
    const auto& ids = facts.tests.nodeIds();
    for (const auto& [test, outcome] : entriesOf(run.outcomes.outcomes)) {
        const std::string_view id = ids[test];
        const std::string_view file = fileOfTest(id);
        ++contents.files[file];
        contents.bases.insert(baseOfTest(id));
        if (isPresent(before, test))
            continue;
        ++contents.newOfFile[file];
        contents.newNames.insert(baseOfTest(nameOfTest(id)));
    }
    return contents;
}

} // namespace

TestLoss findTestLoss(const PackFacts& facts, const Run& run, const Run& before)
{
    TestLoss loss;
    if (!finishedWhole(run) || !finishedWhole(before))
        return loss;
    const NotReached notReached(run);
    std::vector<TestId> gone;
    for (const auto& [test, outcome] : entriesOf(before.outcomes.outcomes)) {
        if (outcome == Outcome::Passed && !isPresent(run, test) && !notReached.contains(facts.tests.nodeIds()[test]))
            gone.push_back(testIdOf(test));
    }
    // What has less than half of the tests is another part of them.
    if (gone.empty() || isPartOf(run, before))
        return loss;
    sortByNodeId(facts, gone);
    const Contents contents = contentsOf(facts, run, before);
    std::map<std::string_view, LostOfFile> files;
    for (const TestId test : gone) {
        const std::string_view id = facts.tests.nodeId(test);
        const std::string_view file = fileOfTest(id);
        if (contents.bases.contains(baseOfTest(id)) || contents.newNames.contains(baseOfTest(nameOfTest(id))))
            continue;
        const auto present = contents.files.find(file);
        if (present == contents.files.end()) {
            ++loss.ofMissingFiles;
            continue;
        }
        LostOfFile& entry = files[file];
        entry.file = std::string(file);
        entry.present = present->second;
        entry.tests.push_back(test);
        ++loss.lost;
    }
    for (auto& [file, entry] : files) {
        const auto fresh = contents.newOfFile.find(file);
        loss.added += fresh == contents.newOfFile.end() ? 0 : fresh->second;
        loss.files.push_back(std::move(entry));
    }
    std::stable_sort(loss.files.begin(), loss.files.end(),
                     [](const LostOfFile& a, const LostOfFile& b) { return a.tests.size() > b.tests.size(); });
    return loss;
}

} // namespace exhibit
