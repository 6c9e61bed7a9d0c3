// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <re2/re2.h>
#include <re2/set.h>

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exhibit {

class PatternFilter;

/// A pattern of a rule (RE2, without regard to case) that is compiled when it is first asked for: most of them never
/// are. Any thread.
class LazyPattern
{
public:
    explicit LazyPattern(std::string text) : m_text(std::move(text)) {}
    const RE2& get() const;
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
    mutable std::once_flag m_once;
    mutable std::unique_ptr<const RE2> m_pattern;
};

/// Patterns that are looked for together, in text order; compiled when it is first asked for. Any thread.
///
/// A filter tells the few that may match, and these are asked one by one. Where many may, they are asked together, in
/// parts, each an automaton of its own: a state of the automaton of all patterns says how far each of them has come, so
/// that nearly every sentence needs states that none before it needed, and to build one costs as much as to read
/// thousands of bytes.
class LazySet
{
public:
    using Patterns = std::vector<std::shared_ptr<const LazyPattern>>;

    explicit LazySet(Patterns patterns, RE2::Anchor anchor = RE2::UNANCHORED)
        : m_patterns(std::move(patterns)), m_anchor(anchor)
    {}
    bool fits() const; ///< whether it can be compiled in the memory that it may take
    /// Which patterns occur in `text`, ascending; nothing if that takes too much memory: ask each pattern then.
    std::optional<std::vector<int>> matching(std::string_view text) const;
    /// Whether any occurs in `text`; nothing if that takes too much memory.
    std::optional<bool> matchesAny(std::string_view text) const;

private:
    struct Part
    {
        int first = 0; ///< pattern
        RE2::Set set;
    };
    const std::vector<Part>& parts() const; ///< none if one cannot be compiled
    const PatternFilter& filter() const;
    bool matches(int pattern, std::string_view text) const;

    Patterns m_patterns;
    RE2::Anchor m_anchor;
    mutable std::once_flag m_once, m_filterOnce;
    mutable std::vector<Part> m_parts;
    mutable std::shared_ptr<const PatternFilter> m_filter;
};

} // namespace exhibit
