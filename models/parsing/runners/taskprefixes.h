// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// With what the lines of a log begin to which several tasks wrote: `@shop/cart:test: ` (turbo), `packages/cart test: `
/// (pnpm, whose `$` stands before a command), `@shop/cart: ` (lerna) where most lines have it or the call of a
/// package's script tells that it is one, `[web] ` (concurrently), `10:11:12 web.1   | ` (foreman), `web-1  | ` (Docker
/// Compose), `    [junit] ` (Ant) and its like. Learned from the first lines. One thread.
class TaskPrefixes
{
public:
    struct Prefix
    {
        std::size_t bytes = 0; ///< 0: none
        std::string_view task;
    };

    void learn(std::string_view line); ///< one of the first lines
    bool hasSeen() const { return m_plain + m_named + m_scoped + m_bracketed + m_barred + m_ofAnt > 0 || m_isAnt; }
    /// Whether tasks wrote the log, of whose first lines `lines` are not blank.
    bool decide(std::size_t lines);
    /// With what a line begins.
    Prefix in(std::string_view line) const;

private:
    /// `10:11:12 web.1   | `: a bar that stands in the same column whatever the name.
    struct Bar
    {
        std::size_t bytes = 0, column = 0;
        std::string_view task;
    };

    static Bar barIn(std::string_view line);
    std::size_t namedIn(std::string_view line) const;
    void learnBar(const Bar& bar);

    std::vector<std::string> m_names; ///< `@shop/cart: `, whose script was called behind it
    std::vector<std::string> m_brackets;
    std::vector<std::string> m_bars;                       ///< tasks
    std::size_t m_plain = 0, m_named = 0, m_bracketed = 0; ///< lines
    std::size_t m_scoped = 0;                              ///< of `@shop/cart: ` that no call explains
    std::size_t m_barred = 0, m_ofAnt = 0;                 ///< the same
    std::size_t m_barColumn = 0;
    bool m_isBracketCalled = false; ///< a script was called behind a bracket
    bool m_isScopedTask = false;
    bool m_isBracketTask = false;
    bool m_isBarTask = false;
    bool m_isAnt = false; ///< first it said so, then decided
};

} // namespace exhibit
