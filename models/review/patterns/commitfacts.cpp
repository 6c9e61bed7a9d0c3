// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/patterns/commitfacts.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

bool isTestFile(std::string_view path)
{
    static const RE2 shape(
        R"((?:^|/)(?:test_[^/]*\.\w+|[^/]*_tests?\.\w+|[^/]*\.(?:spec|test)\.\w+|[^/]*Tests?\.(?:java|kt|cs|swift)|conftest\.py)$|(?:^|/)(?:tests?|__tests__|spec)/.*\.(?:py|js|jsx|ts|tsx|mjs|rb|go|rs|java|kt|cs|c|cc|cpp|h|php|sh|swift)$)");
    return RE2::PartialMatch(re2::StringPiece(path.data(), path.size()), shape);
}

std::vector<std::string> testFilesOf(const Commit& commit)
{
    std::vector<std::string> files;
    for (const CommitFile& file : commit.files) {
        if (file.status != "D" && isTestFile(file.path))
            files.push_back(file.path);
    }
    return files;
}

SourceRef placeOfTest(const PackFacts& facts, const Run& run, TestId test)
{
    const auto index = static_cast<std::size_t>(test.value);
    if (run.log.isNull() || index >= run.outcomes.lines.size() || run.outcomes.lines[index] == 0)
        return run.summary.isNull() ? run.report : run.summary;
    SourceRef where = run.log;
    where.firstLine = where.lastLine = LineNumber{run.outcomes.lines[index]};
    if (!where.member.empty())
        where.memberFirstLine = run.log.memberFirstLine.plus(where.firstLine.value - run.log.firstLine.value);
    where.quote = cutQuote(facts.tests.nodeId(test));
    return where;
}

RunsOfFiles runsOfFiles(const PackFacts& facts, const std::vector<Run>& runs, const std::vector<std::string>& files)
{
    RunsOfFiles found;
    std::vector<TestId> tests;
    const auto& ids = facts.tests.nodeIds();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const std::string_view file = std::string_view(ids[i]).substr(0, ids[i].find("::"));
        if (std::find(files.begin(), files.end(), file) != files.end())
            tests.push_back(TestId{static_cast<std::int32_t>(i)});
    }
    for (std::size_t i = 0; i < runs.size() && !tests.empty(); ++i) {
        bool ran = false;
        bool failed = false;
        SourceRef place;
        for (const TestId test : tests) {
            const Outcome outcome = runs[i].outcomes.of(test);
            if (outcome == Outcome::Absent || outcome == Outcome::Skipped)
                continue;
            if (!ran || (isFailure(outcome) && !failed))
                place = placeOfTest(facts, runs[i], test);
            ran = true;
            failed = failed || isFailure(outcome);
        }
        if (!ran)
            continue;
        (failed ? found.failed : found.passed).push_back(static_cast<int>(i));
        found.places.push_back(std::move(place));
    }
    return found;
}

} // namespace exhibit
