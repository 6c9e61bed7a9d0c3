// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/testnodeid.h"

#include "models/domain/text.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace exhibit {

namespace {

using Parts = std::vector<std::string_view>;

Parts split(std::string_view text, char separator)
{
    Parts parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        if (end > 0)
            parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

bool isTestModule(std::string_view part)
{
    return part.starts_with("test_") || part.ends_with("_test") || part == "conftest";
}

bool isClassName(std::string_view part)
{
    return !part.empty() && std::isupper(static_cast<unsigned char>(part.front()));
}

bool isPython(const ReportedName& reported)
{
    if (!reported.file.empty())
        return reported.file.ends_with(".py");
    if (reported.ofPytest)
        return true;
    const Parts parts = split(reported.className, '.');
    return std::any_of(parts.begin(), parts.end(), [](std::string_view part) { return part.starts_with("test_"); });
}

/// How many leading parts of a dotted name are folders and the module; the others are classes.
std::size_t moduleParts(const Parts& parts)
{
    // Folders may be called `test_data` as well: the last of neighbouring names is the module.
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (isTestModule(parts[i]) && (i + 1 == parts.size() || !isTestModule(parts[i + 1])))
            return i + 1;
    }
    const auto classes = std::find_if(parts.begin(), parts.end(), isClassName);
    const auto count = static_cast<std::size_t>(classes - parts.begin());
    return count > 0 ? count : parts.size();
}

/// How many leading parts of the class name say the same as the end of the file's path; 0 if they do not.
std::size_t partsOfFile(const Parts& parts, std::string_view stem)
{
    const Parts folders = split(stem, '/');
    for (std::size_t count = std::min(parts.size(), folders.size()); count > 0; --count) {
        const auto end = parts.begin() + static_cast<std::ptrdiff_t>(count);
        if (std::equal(parts.begin(), end, folders.end() - static_cast<std::ptrdiff_t>(count)))
            return count;
    }
    return 0;
}

std::string joined(const Parts& parts, std::size_t first, std::size_t last, std::string_view separator)
{
    std::string text;
    for (std::size_t i = first; i < last; ++i) {
        if (i > first)
            text += separator;
        text += parts[i];
    }
    return text;
}

bool isAbsolute(std::string_view path)
{
    return path.starts_with('/') || (path.size() > 2 && path[1] == ':' && path[2] == '/');
}

std::string pytestId(const ReportedName& reported)
{
    const Parts parts = split(reported.className, '.');
    const std::string file = withSlashes(reported.file);
    std::size_t modules = 0;
    std::string path;
    if (file.ends_with(".py")) {
        modules = partsOfFile(parts, std::string_view(file).substr(0, file.size() - 3));
        // An absolute path is of one machine; the class name has the part that all logs share.
        path = isAbsolute(file) && modules > 0 ? joined(parts, 0, modules, "/") + ".py" : file;
    } else {
        modules = moduleParts(parts);
        path = joined(parts, 0, modules, "/");
        if (!path.empty())
            path += ".py";
    }
    std::string id = path;
    for (std::size_t i = modules; i < parts.size(); ++i)
        id += (id.empty() ? "" : "::") + std::string(parts[i]);
    return id + (id.empty() ? "" : "::") + std::string(reported.name);
}

std::string otherId(const ReportedName& reported)
{
    const std::string name(reported.name);
    if (!reported.className.empty() && reported.className != reported.name)
        return std::string(reported.className) + "::" + name;
    if (!reported.file.empty() && !isAbsolute(withSlashes(reported.file)))
        return withSlashes(reported.file) + "::" + name;
    // Where class and name are the same, the name says it all, and suites may be called after machines.
    if (reported.className.empty() && !reported.suite.empty() && reported.suite != reported.name)
        return std::string(reported.suite) + "::" + name;
    return name;
}

} // namespace

std::string nodeIdOf(const ReportedName& given)
{
    ReportedName reported = given;
    if (isBlank(reported.name))
        reported.name = namelessTest;
    // Some tools write pytest's own id as the name. A parameter may look like an id, too, and is none.
    const std::string_view withoutParameters = reported.name.substr(0, reported.name.find('['));
    const bool isWhole = withoutParameters.find(".py::") != std::string_view::npos;
    std::string id = isWhole ? withSlashes(reported.name.substr(0, reported.name.find("::"))) +
                                   std::string(reported.name.substr(reported.name.find("::")))
                     : isPython(reported) ? pytestId(reported)
                                          : otherId(reported);
    if (id.size() > maxNodeIdBytes) {
        std::size_t end = maxNodeIdBytes;
        while (end > 0 && (static_cast<unsigned char>(id[end]) & 0xC0) == 0x80)
            --end;
        id.resize(end);
    }
    return id;
}

std::string dottedForm(std::string_view nodeId)
{
    const std::size_t bracket = std::min(nodeId.find('['), nodeId.size());
    std::string_view rest = nodeId.substr(0, bracket);
    std::string dotted;
    const std::size_t pathEnd = std::min(rest.find("::"), rest.size());
    std::string_view path = rest.substr(0, pathEnd);
    if (path.ends_with(".py"))
        path.remove_suffix(3);
    for (const char character : path)
        dotted += character == '/' || character == '\\' ? '.' : character;
    rest.remove_prefix(pathEnd);
    while (rest.starts_with("::")) {
        rest.remove_prefix(2);
        const std::size_t end = std::min(rest.find("::"), rest.size());
        dotted += '.';
        dotted += rest.substr(0, end);
        rest.remove_prefix(end);
    }
    dotted += rest;
    dotted += nodeId.substr(bracket);
    return dotted;
}

std::string moduleOfDotted(std::string_view dotted)
{
    if (dotted.find('/') != std::string_view::npos || dotted.ends_with(".py"))
        return withSlashes(dotted);
    std::string path(dotted);
    std::replace(path.begin(), path.end(), '.', '/');
    return path.empty() ? path : path + ".py";
}

} // namespace exhibit
