// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/parts/testfile.h"

#include "models/domain/text.h"

#include <re2/re2.h>

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
    for (const std::string_view separator : {" > ", " \u203A "}) {
        if (std::string file = fileInTitles(nodeId, separator); !file.empty())
            return file;
    }
    return withSlashes(nodeId);
}

} // namespace exhibit
