// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/failures/signature.h"
#include "models/domain/packfacts.h"
#include "models/domain/run.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace exhibit {

struct CrashLocation
{
    std::string path; ///< '/'-separated; relative to the folder that the tests ran in where that is known
    CodeSide side = CodeSide::Unknown;
};

/// Makes crash paths comparable. The folder of a session is what stands before a test's own file in a crash path.
/// Not for several threads.
class CrashLocator
{
public:
    CrashLocator(const PackFacts& facts, const std::vector<Run>& runs);

    const CrashLocation& locate(const std::string& crashPath);

private:
    void learnRoot(std::string_view testFile, const std::string& crashPath);

    std::vector<std::string> m_roots; ///< end with '/', longest first
    std::unordered_map<std::string, CrashLocation> m_known;
};

/// Test code by folder or file name (`tests/`, `test_x.py`, `x_test.go`, `x.spec.ts`, `conftest.py`, `XTest.java`),
/// Unknown for installed packages and interpreters, else product code.
CodeSide codeSideOf(std::string_view path);

} // namespace exhibit
