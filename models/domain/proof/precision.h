// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace exhibit {

/// How often a rule's accusations were right where a person had labelled the statements.
struct Precision
{
    std::int64_t right = 0, unfair = 0;
    std::int64_t unknown = 0; ///< accusations of statements that nobody had labelled

    std::int64_t labelled() const { return right + unfair; }
    /// Enough cases, and nearly all of them right.
    bool mayAccuse() const { return labelled() >= fewestCases && right * 10 >= labelled() * 9; }
    bool isSure() const { return labelled() >= casesToBeSure && right * 100 >= labelled() * 97; }

    static constexpr std::int64_t fewestCases = 8;
    static constexpr std::int64_t casesToBeSure = 12;

    friend bool operator==(const Precision&, const Precision&) = default;
};

} // namespace exhibit
