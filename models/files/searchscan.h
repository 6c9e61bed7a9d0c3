// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace re2 {
class RE2;
}

namespace exhibit {

/// The first match in a text of several lines.
struct ScanMatch
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The first match of `pattern` at or after `from`; what stands before `from` is context. `group` is the part of the
/// pattern that counts as the match.
std::optional<ScanMatch> findMatch(const re2::RE2& pattern, int group, std::string_view text, std::size_t from);

/// Finds one string by its rarest byte: several times faster than an automaton.
class LiteralFinder
{
public:
    explicit LiteralFinder(std::string literal);
    std::optional<ScanMatch> find(std::string_view text, std::size_t from) const;

private:
    std::string m_literal;
    std::size_t m_rarest = 0; ///< position of the byte that is looked for first
};

} // namespace exhibit
