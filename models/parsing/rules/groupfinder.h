// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/rules/neededwords.h"

#include <bitset>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace exhibit {

/// What the groups of a pattern of RE2 take from a text that it matches as a whole. RE2 finds groups that a text does
/// not decide step by step (`(.+?)(?: \d+ms)?`) at a cost of thousands of steps a line; lines are short, so that going
/// back and forth costs a tenth of it. Takes the same groups as RE2 does; what it does not know of the syntax or cannot
/// tell in few steps it leaves to RE2. Immutable; any thread.
class GroupFinder
{
public:
    explicit GroupFinder(std::string_view pattern, bool ignoresCase = false);

    /// Whether the pattern matches all of `text`, and what its groups take: the first is the whole text, one that takes
    /// no part has no data. Unset: ask RE2.
    std::optional<bool> match(std::string_view text, std::vector<std::string_view>& groups) const;

private:
    friend class GroupReader;

    enum class Does : std::uint8_t { Byte, Sign, Try, Jump, Mark, Begin, End, Boundary, NoBoundary, Match };
    struct Step
    {
        Does does;
        unsigned char byte = 0;
        std::int32_t to = 0;    ///< steps from here; of Sign and Mark: which
        std::int32_t other = 0; ///< of Try: where to go on if `to` leads nowhere
    };
    /// A class of characters.
    struct Signs
    {
        std::bitset<128> ascii;
        bool others = false;               ///< whether those beyond ASCII belong to it
        std::vector<std::uint32_t> except; ///< of these the opposite
        bool holds(std::uint32_t c) const;
    };

    std::vector<Step> m_steps; ///< none: the pattern is left to RE2
    std::vector<Signs> m_signs;
    std::size_t m_groups = 1;
};

} // namespace exhibit
