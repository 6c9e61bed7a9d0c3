// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What changes in a line: whole words of it, and what comes below it.
struct LineChange
{
    std::size_t begin = 0, length = 0; ///< of the line that is
    std::string words;
    std::vector<std::string> below;

    friend bool operator==(const LineChange&, const LineChange&) = default;
};

/// From `line` to `text`, which may be several lines.
LineChange changeOf(std::string_view line, std::string_view text);

/// The line with all changes, in any order; nothing if two of them want the same place.
std::optional<std::vector<std::string>> withChanges(std::string_view line, std::vector<LineChange> changes);

} // namespace exhibit
