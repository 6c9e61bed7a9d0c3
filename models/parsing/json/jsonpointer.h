// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/json/jsonnode.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// The RFC 6901 pointer from `root` to the value that begins at byte `offset` of the text, or holds it. Empty: the
/// root.
std::string jsonPointerTo(const JsonNode& root, std::size_t offset);

/// `/3`: which element of the array that `text` is begins at `offset`. Counts on from the offset asked for before.
class JsonElements
{
public:
    explicit JsonElements(std::string_view text) : m_text(text) {}
    std::string pointerTo(std::size_t offset); ///< empty if the text is no array

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_element = 0;
    int m_depth = 0;
    bool m_inString = false;
};

/// Where the values stand in `text` that the pointers name, in the order of the pointers; an empty view for those that
/// name none. Reads the text once, whatever it is, and believes it to be JSON.
std::vector<std::string_view> jsonValuesAt(std::string_view text, const std::vector<std::string>& pointers);

/// Whether `text` is one object or array and nothing else, by its brackets.
bool isWholeJson(std::string_view text);

/// A value for people: the text of a string, with its line ends; anything else with a member a line.
std::string readableJson(std::string_view value);

} // namespace exhibit
