// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Words of a name in lower case and singular, joined by blanks: `test_field_list.py`, `FieldListTest.java` and `Field
/// lists tests` are all `field list`.
std::string wordsOfName(std::string_view name);

/// What parts of the tests are called: test files, folders, and runs with a log or report of their own, by the words of
/// their names. Built once for a review; the facts must outlive it.
class PartNames
{
public:
    explicit PartNames(const ClaimFacts& facts);

    /// The only test file that is called so and has no other beside it whose name holds these words; else empty.
    std::string fileOf(const std::string& words) const;
    /// The files that a path of prose means: a file, or a folder with those below it; empty if none is there.
    std::vector<std::string> filesOfPath(std::string_view path) const;
    /// All files below folders that are called so.
    std::vector<std::string> filesBelow(const std::string& words) const;
    /// The same where only one folder is called so: several are of several projects.
    std::vector<std::string> filesOfOnlyFolder(const std::string& words) const;
    /// The tests whose names begin so, where dots part names and nothing names a file: `raster.edge`.
    std::vector<std::string> groupCalled(const std::string& words) const;
    /// `integration`, `unit` as cargo sees them, in a pack of its runs alone: those of `tests/`, those of `src/`.
    std::vector<std::string> filesOfCargo(std::string_view kind) const;
    /// The speaking runs whose log or report is called so, or lies in a folder that is; not all of the pack.
    std::vector<const Run*> runsOf(const std::string& words) const;
    /// The tests of this name, wherever they stand; of a class all that are in it.
    const std::vector<TestId>& testsOf(std::string_view name) const;
    /// The same of a name that may be written with what it stands in: `Mesh.Loads`, `conn::tests::handshake`. A title
    /// of several words (`adds two lines to the cart`) is that of the innermost block, whatever its number.
    std::vector<TestId> testsCalled(std::string_view name) const;
    bool isClass(std::string_view name) const;
    /// The tests of the only class or group that is called so; none where several are.
    std::vector<TestId> testsOfClassCalled(const std::string& words) const;

private:
    void addFilesOfCrashes(const ClaimFacts& facts);
    void addTest(const std::string& nodeId, TestId test);

    const TestDictionary& m_dictionary;
    std::map<std::string, std::vector<std::string>, std::less<>> m_files, m_folders, m_groups;
    std::map<std::string, std::vector<const Run*>, std::less<>> m_runs;
    std::map<std::string, std::vector<TestId>, std::less<>> m_tests, m_classes;
    std::map<std::string, std::vector<TestId>, std::less<>> m_titles; ///< by titleOf()
    std::set<std::string> m_paths;                                    ///< of all files
    std::set<std::string> m_cargoFiles;                               ///< empty if another program ran tests as well
    std::size_t m_speaking = 0;
};

} // namespace exhibit
