// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace exhibit {

/// How a report of another tool than pytest's own names a test.
struct ReportedName
{
    std::string_view className; ///< `tests.unit.test_cart.TestCart`, `com.example.CartTest`; may be empty
    std::string_view name;      ///< `test_add[1-2]`
    std::string_view file;      ///< source file of the test, may be empty, relative or absolute, with either slash
    std::string_view suite;     ///< name of the suite around it, may be empty
    bool ofPytest = false;      ///< the report says that pytest wrote it
};

/// The longest node id that is kept; longer ones are cut there.
inline constexpr std::size_t maxNodeIdBytes = 8192;

/// Stands for the name of a test that has none: what became of it counts all the same.
inline constexpr std::string_view namelessTest = "?";

/// The node id of a test. One of pytest's becomes `path::Class::name` as in pytest's own log: the path is the file if
/// there is one, else made of the dotted class name, whose classes are told from modules by their names
/// (dottedForm() settles what names cannot tell). Of other tools it is `class::name`, or the name alone if the
/// class says nothing more.
std::string nodeIdOf(const ReportedName& reported);

/// `tests.unit.test_cart`, with `.` for `/` and `::` and without `.py`, for `tests/unit/test_cart.py`. Two ids of
/// pytest's with one dotted form are the same test. What stands in `[…]` at the end stays as it is.
std::string dottedForm(std::string_view nodeId);

/// `tests/unit/test_cart.py` for `tests.unit.test_cart`: the module of a collection error.
std::string moduleOfDotted(std::string_view dotted);

} // namespace exhibit
