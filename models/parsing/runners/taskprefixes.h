// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// With what the lines of a log begin to which several tasks wrote: `@shop/cart:test: ` (turbo), `packages/cart test: `
/// (pnpm, whose `$` stands before a command), `@shop/cart: ` (lerna) where the call of a package's script tells that it
/// is one, `[web] ` (concurrently)
/// and its like. Learned from the first lines. One thread.
class TaskPrefixes
{
public:
    void learn(std::string_view line); ///< one of the first lines
    bool hasSeen() const { return m_plain + m_named + m_bracketed > 0; }
    /// Whether tasks wrote the log, of whose first lines `lines` are not blank.
    bool decide(std::size_t lines);
    /// Bytes of the prefix of a line; 0: none.
    std::size_t lengthIn(std::string_view line) const;

private:
    std::vector<std::string> m_names; ///< `@shop/cart: `, whose script was called behind it
    std::vector<std::string> m_brackets;
    std::size_t m_plain = 0, m_named = 0, m_bracketed = 0; ///< lines
    bool m_isBracketCalled = false;                        ///< a script was called behind a bracket
    bool m_isBracketTask = false;
};

} // namespace exhibit
