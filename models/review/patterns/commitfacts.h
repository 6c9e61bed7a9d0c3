// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/run.h"

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// A file of tests by its name or folder: `tests/x.py`, `test_x.py`, `x_test.go`, `x.spec.ts`, `XTest.java`.
bool isTestFile(std::string_view path);

/// Test files that the commit adds or changes.
std::vector<std::string> testFilesOf(const Commit& commit);

/// What runs did with the tests of some files.
struct RunsOfFiles
{
    std::vector<int> passed; ///< runs in which some test ran and none failed
    std::vector<int> failed;
    std::vector<SourceRef> places; ///< of the first result in each run's log, else the run's summary
};

RunsOfFiles runsOfFiles(const PackFacts& facts, const std::vector<Run>& runs, const std::vector<std::string>& files);

/// The pointer to the result line of one test in the run's log; the run's summary if there is none.
SourceRef placeOfTest(const PackFacts& facts, const Run& run, TestId test);

} // namespace exhibit
