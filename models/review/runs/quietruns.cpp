// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/runs/quietruns.h"

#include "models/domain/text.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>

namespace exhibit {

namespace {

using TestsOfFile = std::map<std::string, std::vector<TestId>, std::less<>>;

/// The tests of each file that some quiet run has by letters.
TestsOfFile testsOfQuietFiles(const PackFacts& facts, const std::vector<Run>& runs)
{
    TestsOfFile files;
    for (const Run& run : runs) {
        for (const FileTally& tally : run.tallies)
            files.try_emplace(tally.file);
    }
    if (files.empty())
        return files;
    for (std::int32_t i = 0; i < facts.tests.count(); ++i) {
        const std::string& id = facts.tests.nodeId(TestId{i});
        if (const auto found = files.find(withSlashes(std::string_view(id).substr(0, id.find("::"))));
            found != files.end())
            found->second.push_back(TestId{i});
    }
    return files;
}

/// How many tests of `file` the run has: by its letters, else by name.
std::int64_t testsOf(const Run& run, std::string_view file, const std::vector<TestId>& tests)
{
    if (const FileTally* tally = tallyOf(run, file))
        return tally->passed + tally->others;
    return std::count_if(tests.begin(), tests.end(),
                         [&run](TestId test) { return run.outcomes.of(test) != Outcome::Absent; });
}

} // namespace

const FileTally* tallyOf(const Run& run, std::string_view file)
{
    const auto found = std::find_if(run.tallies.begin(), run.tallies.end(),
                                    [file](const FileTally& tally) { return tally.file == file; });
    return found == run.tallies.end() ? nullptr : &*found;
}

void namePasses(const PackFacts& facts, std::vector<Run>& runs)
{
    // What is set below is not asked again: a conclusion is no ground of another.
    std::vector<std::pair<Run*, TestId>> passed;
    for (const auto& [file, tests] : testsOfQuietFiles(facts, runs)) {
        if (tests.empty())
            continue; // no test says that it is of the file: looking it up in each run would cost much for nothing
        std::map<std::int64_t, std::set<TestId>> namedOfCount; // by how many tests a run has in the file
        for (const Run& run : runs) {
            std::set<TestId>& named = namedOfCount[testsOf(run, file, tests)];
            std::copy_if(tests.begin(), tests.end(), std::inserter(named, named.end()),
                         [&run](TestId test) { return run.outcomes.of(test) != Outcome::Absent; });
        }
        for (Run& run : runs) {
            const FileTally* tally = tallyOf(run, file);
            if (!tally || tally->others > 0)
                continue;
            for (const TestId test : namedOfCount[tally->passed]) {
                if (run.outcomes.of(test) == Outcome::Absent)
                    passed.emplace_back(&run, test);
            }
        }
    }
    for (const auto& [run, test] : passed)
        run->outcomes.set(test, Outcome::Passed, 0);
}

} // namespace exhibit
