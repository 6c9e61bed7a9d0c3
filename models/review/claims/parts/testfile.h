// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace exhibit {

/// Whether a file of this name holds tests, as runners find them: `test_x.py`, `x.spec.ts`, `XTest.java`, `x_test.go`.
bool isTestFileName(std::string_view name);

/// The file that a test's id names, with slashes: `tests/a.py` of `tests/a.py::test_x`, `src/a.test.ts` of
/// `src/a.test.ts > cart > adds` and of `[chromium] › src/a.test.ts:12:3 › adds`. Of an id that names none: up to `::`,
/// or the whole. Python's unittest names a module, which is a file: `tests/test_a.py` of `test_x
/// (tests.test_a.ATests)`.
std::string pathOfTest(std::string_view nodeId);

/// What a test is called where its id says so, without its parameters, and the class or group that it is in.
struct TestParts
{
    std::string name, owner;
};

/// `test_c` of TestB for `a.py::TestB::test_c[1]`, `adds` of CartTest for `CartTest > adds()`.
TestParts partsOfTest(std::string_view nodeId);

} // namespace exhibit
