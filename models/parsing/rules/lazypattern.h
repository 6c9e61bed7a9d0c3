// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <re2/re2.h>
#include <re2/set.h>

#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

/// A pattern of a rule (RE2, without regard to case) that is compiled when it is first asked for: most of them never
/// are. Any thread.
class LazyPattern
{
public:
    explicit LazyPattern(std::string text) : m_text(std::move(text)) {}
    const RE2& get() const;

private:
    std::string m_text;
    mutable std::once_flag m_once;
    mutable std::unique_ptr<const RE2> m_pattern;
};

/// Patterns that are looked for together; compiled when it is first asked for. Any thread.
class LazySet
{
public:
    explicit LazySet(std::vector<std::string> texts, RE2::Anchor anchor = RE2::UNANCHORED)
        : m_texts(std::move(texts)), m_anchor(anchor)
    {}
    const RE2::Set* get() const; ///< null if it cannot be compiled

private:
    std::vector<std::string> m_texts;
    RE2::Anchor m_anchor;
    mutable std::once_flag m_once;
    mutable std::unique_ptr<const RE2::Set> m_set;
};

} // namespace exhibit
