// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// The value of a claim that says so little of what it names that only runs tell whether it is a test.
inline constexpr std::string_view calledName = "called";
/// The same where a mark in front of the name is all that says so.
inline constexpr std::string_view markedName = "marked";

/// Test files that a text names, in its order: `tests/test_x.py`, `x.spec.ts`, `FooTest.java`, `x_test.go`, `FooTest`.
std::vector<std::string> testFiles(std::string_view text);

/// Tests that a text calls by their names, in its order: `test_a`, `tests/test_x.py::TestY::test_b`, `a::tests::b`;
/// `TestParse` only at its start, as other things are called so.
std::vector<std::string> testsNamed(std::string_view text);

/// The test that a list item starts with: `test_a – why`, `TestParse`; empty if it starts with anything else.
std::string leadingTest(std::string_view item);

} // namespace exhibit
