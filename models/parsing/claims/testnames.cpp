// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/testnames.h"

#include <re2/re2.h>

#include <algorithm>

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

std::vector<std::string> testsNamed(std::string_view text)
{
    static const RE2 name(
        R"((?:^|[\s(\[`"'*]|\w\.\w+::(?:\w+::)*)(?:\w+(?:::\w+)*::tests?::(\w+)|(test_\w*\w))(?:\[[^\]]*\]|\(\))?(?:$|[\s)\]`"'*:,;|]|\.(?:\s|$)))");
    std::vector<std::string> tests;
    if (text.find("test") != std::string_view::npos) {
        re2::StringPiece rest(text.data(), text.size());
        std::string inModule, plain;
        while (RE2::FindAndConsume(&rest, name, &inModule, &plain)) {
            std::string& found = inModule.empty() ? plain : inModule;
            if (std::find(tests.begin(), tests.end(), found) == tests.end())
                tests.push_back(found);
        }
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
