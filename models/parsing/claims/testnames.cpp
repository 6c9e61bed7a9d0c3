// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/testnames.h"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

namespace exhibit {

std::vector<std::string> testFiles(std::string_view text)
{
    static const RE2 file(
        R"((?:^|[\s(\[`"'/=])((?:[\w.@-]+/)*(?:test_[\w-]+\.\w+|[\w.-]+[._-](?:test|spec|tests|cy|e2e)\.\w+)"
        R"(|[\w-]+Tests?\.(?:java|kt|cs|php|swift|scala|groovy)))(?:::[\w\[\]-]+)*)");
    std::vector<std::string> files;
    re2::StringPiece rest(text.data(), text.size());
    std::string found;
    while (text.find('.') != std::string_view::npos && RE2::FindAndConsume(&rest, file, &found)) {
        if (std::find(files.begin(), files.end(), found) == files.end())
            files.push_back(found);
    }
    // A class stands for its file, as JUnit and its kin call them; `UnitTests` is a kind of test and no class.
    static const RE2 testClass(
        R"((?:^|[\s(\[`"'*])((?:[a-z]\w*\.)*[A-Z][a-z0-9]+\w*(?:Tests?|TestCase|IT))(?:[#.]\w+)?(?:$|[\s)\]`"'*:,.;]))");
    static const RE2 kind(R"((?:All|Unit|Integration|Regression|Smoke|System|Acceptance|Functional|End)\w*Tests?)");
    rest = re2::StringPiece(text.data(), text.size());
    while (RE2::FindAndConsume(&rest, testClass, &found)) {
        if (!RE2::FullMatch(found, kind) && std::find(files.begin(), files.end(), found) == files.end())
            files.push_back(found);
    }
    return files;
}

namespace {

void addNew(std::vector<std::string>& names, std::string&& name)
{
    if (std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(std::move(name));
}

/// With the file and the class that they stand in, and with the parameters: another test may be called so elsewhere.
/// What was read is taken out of the text.
std::vector<std::string> qualifiedTests(std::string& text)
{
    static const RE2 id(
        R"((?:^|[\s(\[`"'*])((?:[\w@.-]+[/\\])*[\w@.-]+\.py::(?:\w+::)*test_?\w+(?:\[[^\]\s]*\])?)(?:\(\))?(?:$|[\s)\]`"'*:,;|]|\.(?:\s|$)))");
    std::vector<std::string> tests;
    re2::StringPiece rest(text.data(), text.size()), found;
    std::vector<std::pair<std::size_t, std::size_t>> read;
    while (RE2::FindAndConsume(&rest, id, &found)) {
        addNew(tests, std::string(found.data(), found.size()));
        read.emplace_back(found.data() - text.data(), found.size());
    }
    for (const auto& [at, size] : read)
        std::fill_n(text.begin() + static_cast<std::ptrdiff_t>(at), size, ' ');
    return tests;
}

} // namespace

std::vector<std::string> testsNamed(std::string_view text)
{
    static const RE2 name(
        R"((?:^|[\s(\[`"'*]|\w\.\w+::(?:\w+::)*)(?:\w+(?:::\w+)*::tests?::(\w+)|(test_\w*\w))(?:\[[^\]]*\]|\(\))?(?:$|[\s)\]`"'*:,;|]|\.(?:\s|$)))");
    std::string left;
    std::vector<std::string> tests;
    if (text.find("::") != std::string_view::npos) {
        left = text;
        tests = qualifiedTests(left);
        text = left;
    }
    if (text.find("test") != std::string_view::npos) {
        re2::StringPiece rest(text.data(), text.size());
        std::string inModule, plain;
        while (RE2::FindAndConsume(&rest, name, &inModule, &plain))
            addNew(tests, std::move(inModule.empty() ? plain : inModule));
    }
    if (tests.empty()) {
        if (std::string leading = leadingTest(text); leading.starts_with("Test"))
            tests.push_back(std::move(leading));
    }
    return tests;
}

std::string leadingTest(std::string_view item)
{
    static const RE2 name(
        R"(^(?:[^\w`]{0,8})`?(?:[\w./-]*(?:::|#))?(test_\w*\w|Test[A-Z]\w+)(?:\[[^\]]*\]|\(\))?`?(?:$|[\s:,;–—(✅✓✔-]))");
    std::string test;
    RE2::PartialMatch(re2::StringPiece(item.data(), item.size()), name, &test);
    return test;
}

} // namespace exhibit
