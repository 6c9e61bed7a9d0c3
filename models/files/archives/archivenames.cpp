// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/archives/archivenames.h"

#include "models/files/text/encoding.h"

#include <algorithm>
#include <cctype>

namespace exhibit {

namespace {

constexpr std::size_t longestPart = 255;
constexpr std::size_t longestShown = 200;

bool isControl(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return byte < 0x20 || byte == 0x7F;
}

bool hasDriveLetter(std::string_view name)
{
    return name.size() > 1 && name[1] == ':' && std::isalpha(static_cast<unsigned char>(name[0]));
}

} // namespace

std::optional<std::string> safeEntryPath(std::string_view name)
{
    if (name.empty() || std::any_of(name.begin(), name.end(), isControl) || hasDriveLetter(name))
        return std::nullopt;
    std::string text = toValidUtf8(name);
    std::replace(text.begin(), text.end(), '\\', '/');
    if (text.starts_with('/'))
        return std::nullopt;
    std::string path;
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('/'), rest.size());
        const std::string_view part = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (part.empty() || part == ".")
            continue;
        if (part == ".." || part.size() > longestPart || hasDriveLetter(part))
            return std::nullopt;
        path += (path.empty() ? "" : "/") + std::string(part);
    }
    return path.empty() ? std::nullopt : std::optional(path);
}

std::string shownEntryName(std::string_view name)
{
    std::string shown = toValidUtf8(name.substr(0, longestShown));
    std::string text;
    for (const char character : shown)
        text += isControl(character) ? std::string("\xEF\xBF\xBD") : std::string(1, character);
    return text;
}

} // namespace exhibit
