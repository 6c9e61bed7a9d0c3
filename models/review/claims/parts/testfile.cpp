// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/parts/testfile.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

/// The first two titles may be a project and a file.
std::string fileInTitles(std::string_view id, std::string_view separator)
{
    static const RE2 file(R"(([^\s:]+\.\w{1,5})(?::\d+){0,2})");
    std::string found;
    for (int i = 0; i < 2; ++i) {
        const std::size_t end = id.find(separator);
        if (end == std::string_view::npos)
            break;
        const std::string_view title = trimmed(id.substr(0, end));
        if (RE2::FullMatch(re2::StringPiece(title.data(), title.size()), file, &found))
            return withSlashes(found);
        id.remove_prefix(end + separator.size());
    }
    return {};
}

/// `test_x (tests.test_a.ATests)` of Python's unittest, newer ones with the test once more behind its class.
bool splitUnittest(std::string_view id, std::string& name, std::string& module, std::string& owner)
{
    static const RE2 form(R"((\w+) \(((?:\w+\.)+)([A-Z_]\w*)(?:\.\w+)?\).*)");
    if (id.find(" (") == std::string_view::npos ||
        !RE2::FullMatch(re2::StringPiece(id.data(), id.size()), form, &name, &module, &owner))
        return false;
    module.pop_back();
    return true;
}

} // namespace

bool isTestFileName(std::string_view name)
{
    static const RE2 file(
        R"((?i)^(?:test_[\w-]+\.\w+|[\w.-]+[._-](?:tests?|spec)\.\w+|[\w-]+Tests?\.(?:java|kt|cs|php|swift|scala|groovy)))");
    return RE2::PartialMatch(re2::StringPiece(name.data(), name.size()), file);
}

std::string pathOfTest(std::string_view nodeId)
{
    if (const std::size_t end = nodeId.find("::"); end != std::string_view::npos)
        return withSlashes(nodeId.substr(0, end));
    if (std::string name, module, owner; splitUnittest(nodeId, name, module, owner)) {
        std::replace(module.begin(), module.end(), '.', '/');
        return module + ".py";
    }
    for (const std::string_view separator : {" > ", " \u203A "}) {
        if (std::string file = fileInTitles(nodeId, separator); !file.empty())
            return file;
    }
    return withSlashes(nodeId);
}

TestParts partsOfTest(std::string_view nodeId)
{
    const auto bare = [](std::string_view name) { return std::string(name.substr(0, name.find_first_of("[("))); };
    TestParts parts;
    if (std::string module; splitUnittest(nodeId, parts.name, module, parts.owner))
        return parts;
    constexpr std::string_view arrow = " › "; // of Playwright, which writes the place before a title
    for (const std::string_view separator : {std::string_view("::"), std::string_view(" > "), arrow}) {
        const std::size_t end = nodeId.rfind(separator);
        if (end == std::string_view::npos)
            continue;
        parts.name = bare(nodeId.substr(end + separator.size()));
        if (separator == arrow)
            return parts;
        const std::size_t begin = end == 0 ? std::string_view::npos : nodeId.rfind(separator, end - 1);
        if (begin != std::string_view::npos)
            parts.owner = nodeId.substr(begin + separator.size(), end - begin - separator.size());
        else if (separator != "::" && nodeId.substr(0, end).find_first_of(" ./") == std::string_view::npos)
            parts.owner = nodeId.substr(0, end);
        return parts;
    }
    if (nodeId.find_first_of(" /") == std::string_view::npos)
        parts.name = nodeId;
    return parts;
}

} // namespace exhibit
