// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/text/latepattern.h"
#include "models/parsing/rules/neededwords.h"
#include "models/parsing/rules/patternwords.h"

#include <re2/re2.h>

#include <string_view>
#include <vector>

namespace exhibit {

/// A pattern of code that is asked, and compiled at all, only of texts with the words that it needs (neededWords()).
/// Any thread.
class GuardedPattern
{
public:
    explicit GuardedPattern(const char* text) : m_pattern(text), m_words({neededWords(text)}) {}

    /// Whether it may match: all other texts hold no match.
    bool mayMatch(std::string_view text) const
    {
        thread_local std::vector<int> patterns;
        m_words.candidates(text, patterns);
        return !patterns.empty();
    }
    const re2::RE2& get() const { return m_pattern.get(); }

    template <typename... Groups> bool isIn(std::string_view text, Groups*... groups) const
    {
        return mayMatch(text) && re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), get(), groups...);
    }
    template <typename... Groups> bool isAllOf(std::string_view text, Groups*... groups) const
    {
        return mayMatch(text) && re2::RE2::FullMatch(re2::StringPiece(text.data(), text.size()), get(), groups...);
    }

private:
    LatePattern m_pattern;
    PatternWords m_words;
};

} // namespace exhibit
