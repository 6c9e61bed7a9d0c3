// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/run.h"

#include <cstdint>
#include <string>
#include <vector>

namespace exhibit {

/// Tests of one file that passed in the run before and are gone, while other tests of the file are still there.
struct LostOfFile
{
    std::string file;
    std::vector<TestId> tests; ///< by node id
    std::int64_t present = 0;  ///< tests of the file in this run
};

struct TestLoss
{
    std::vector<LostOfFile> files;   ///< most lost tests first
    std::int64_t lost = 0;           ///< tests of `files`
    std::int64_t ofMissingFiles = 0; ///< passed before, and no test of their file is in this run
    std::int64_t added = 0;          ///< tests of `files` that the run before did not have
};

/// What `run` silently lost against `before`. A test counts as lost only if nothing explains its absence: the session
/// ended, deselected nothing and collected the file; no other parameter of the test ran; no new test of the same name
/// stands elsewhere.
TestLoss findTestLoss(const PackFacts& facts, const Run& run, const Run& before);

} // namespace exhibit
