// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

namespace exhibit {

/// A value of an enum and what files and reports call it: one table an enum, read both ways.
template <typename Enum> using EnumName = std::pair<Enum, std::string_view>;

template <typename Enum, std::size_t count>
constexpr std::string_view nameOf(const EnumName<Enum> (&names)[count], Enum value)
{
    for (const auto& [known, name] : names) {
        if (known == value)
            return name;
    }
    return {};
}

template <typename Enum, std::size_t count>
constexpr Enum valueOf(const EnumName<Enum> (&names)[count], std::string_view name, Enum otherwise)
{
    for (const auto& [value, known] : names) {
        if (known == name)
            return value;
    }
    return otherwise;
}

} // namespace exhibit
