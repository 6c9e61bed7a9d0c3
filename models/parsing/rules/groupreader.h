// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/rules/groupfinder.h"

namespace exhibit {

/// Reads a pattern of RE2 into the steps of a GroupFinder.
class GroupReader
{
public:
    GroupReader(std::string_view pattern, bool ignoresCase) : m_text(pattern), m_ignoresCase(ignoresCase) {}

    /// False: a part of the pattern is not known.
    bool read(GroupFinder& into);

private:
    using Does = GroupFinder::Does;
    using Step = GroupFinder::Step;
    using Signs = GroupFinder::Signs;

    struct Part
    {
        std::vector<Step> steps;
        bool mayBeEmpty = true;
    };

    bool atEnd() const { return m_at >= m_text.size(); }
    bool isAt(char c) const { return !atEnd() && m_text[m_at] == c; }
    bool take(std::string_view what);
    Part unknown();

    Part alternatives(int depth);
    Part sequence(int depth);
    Part repeated(int depth);
    Part single(int depth);
    Part group(int depth);
    Part oneOf();
    Part escaped();
    std::optional<std::uint32_t> character();
    std::optional<std::uint32_t> escapedCharacter();
    bool bounds(std::size_t& least, std::size_t& most);
    Part repeat(const Part& part, std::size_t least, std::size_t most, bool isLazy);
    Part exactly(std::uint32_t c);
    Part anyOf(Signs signs);
    void add(Signs& signs, std::uint32_t c);
    bool addRange(Signs& signs, std::uint32_t first, std::uint32_t last);

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_ignoresCase;
    bool m_isUnknown = false;
    std::size_t m_groups = 1;
    std::vector<Signs> m_signs;
};

} // namespace exhibit
