// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// How a file writes its values.
enum class SettingsForm {
    None,
    Json,
    Sections, ///< TOML and INI: `[part]` and `key = value`
    Yaml,
    Env ///< `KEY=value` throughout
};

/// One value with the keys around it: `server.port` is 7070. Items of a list have `-` for their last key.
struct FlatValue
{
    std::string path, value;
    std::size_t line = 0; ///< counted from 0
};

/// Tells by the lines that are not blank; remarks count for nothing. JSON is told by others.
SettingsForm settingsFormOf(const std::vector<std::string_view>& lines);

/// The values of a text of that form, in its order; what is no value is left out. Pure.
std::vector<FlatValue> flatValues(std::string_view text, SettingsForm form);

} // namespace exhibit
