// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/widerpattern.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace exhibit {

namespace {

constexpr std::string_view beyondAscii = "\\x{80}-\\x{10FFFF}";
constexpr int fewTimes = 3; ///< repetitions that are left as they are

/// Reads a pattern from left to right and writes the wider one.
class Widener
{
public:
    explicit Widener(std::string_view pattern) : m_text(pattern) {}

    std::string widened()
    {
        while (!m_text.empty() && !m_isUnknown) {
            if (m_text.front() == '\\')
                takeEscape(Inside::Nothing);
            else if (m_text.front() == '[')
                takeClass();
            else if (m_text.front() == '{')
                takeRepetition();
            else
                copy(1);
        }
        return m_isUnknown || !m_isWider ? std::string() : std::move(m_wider);
    }

private:
    enum class Inside { Nothing, Class, NegatedClass };

    void copy(std::size_t count)
    {
        m_wider += m_text.substr(0, count);
        m_text.remove_prefix(std::min(count, m_text.size()));
    }

    void copyThrough(std::string_view end)
    {
        const std::size_t at = m_text.find(end);
        m_isUnknown = at == std::string_view::npos;
        copy(m_isUnknown ? m_text.size() : at + end.size());
    }

    void takeEscape(Inside inside)
    {
        const char what = m_text.size() > 1 ? m_text[1] : '\0';
        if (m_text.starts_with("\\pL") || m_text.starts_with("\\pN"))
            takeScripts(m_text[2] == 'L' ? "A-Za-z" : "0-9", inside);
        else if (what == 'x' && m_text.size() > 2 && m_text[2] == '{')
            copyThrough("}");
        else if (what == 'p' || what == 'P' || what == 'Q' || what == 'C' || what == '\0')
            m_isUnknown = true;
        else
            copy(2);
    }

    /// What a class excludes has to become less for the class to become more.
    void takeScripts(std::string_view ofAscii, Inside inside)
    {
        m_isWider = true;
        m_text.remove_prefix(3);
        m_wider += inside == Inside::Nothing ? "[" : "";
        m_wider += ofAscii;
        m_wider += inside == Inside::NegatedClass ? std::string_view() : beyondAscii;
        m_wider += inside == Inside::Nothing ? "]" : "";
    }

    void takeClass()
    {
        const bool isNegated = m_text.starts_with("[^");
        copy(isNegated ? 2 : 1);
        if (m_text.starts_with(']'))
            copy(1); // the first one is a sign like others
        while (!m_text.empty() && m_text.front() != ']' && !m_isUnknown) {
            if (m_text.starts_with("[:"))
                copyThrough(":]");
            else if (m_text.front() == '\\')
                takeEscape(isNegated ? Inside::NegatedClass : Inside::Class);
            else
                copy(1);
        }
        copy(1);
    }

    std::optional<int> takeNumber(std::string_view& text) const
    {
        int number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc())
            return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        return number;
    }

    /// `{2,40}` becomes `{2,}`.
    void takeRepetition()
    {
        std::string_view rest = m_text.substr(1);
        const std::optional<int> least = takeNumber(rest);
        const bool isRange = rest.starts_with(',');
        rest.remove_prefix(isRange ? 1 : 0);
        const std::optional<int> most = isRange ? takeNumber(rest) : least;
        if (!least || !rest.starts_with('}') || (most ? *most : *least) <= fewTimes) {
            copy(1); // a sign, or few
            return;
        }
        m_isWider = true;
        m_text = rest.substr(1);
        m_wider += '{' + std::to_string(std::min(*least, fewTimes)) + ",}";
    }

    std::string_view m_text; ///< what is left
    std::string m_wider;
    bool m_isWider = false, m_isUnknown = false;
};

} // namespace

std::string widerPattern(std::string_view pattern)
{
    return Widener(pattern).widened();
}

} // namespace exhibit
