// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/html/htmlpages.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

namespace exhibit {

namespace {

void appendUtf8(std::string& text, std::uint32_t code)
{
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xC0 | code >> 6);
        text += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        text += static_cast<char>(0xE0 | code >> 12);
        text += static_cast<char>(0x80 | (code >> 6 & 0x3F));
        text += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        text += static_cast<char>(0xF0 | code >> 18);
        text += static_cast<char>(0x80 | (code >> 12 & 0x3F));
        text += static_cast<char>(0x80 | (code >> 6 & 0x3F));
        text += static_cast<char>(0x80 | (code & 0x3F));
    }
}

/// The character of `#34`, `#x27` or `quot`; unset: none that is known.
std::optional<std::uint32_t> referencedBy(std::string_view name)
{
    static constexpr std::pair<std::string_view, std::uint32_t> named[] = {
        {"quot", '"'}, {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"apos", '\''}, {"nbsp", ' '}};
    const auto* const known =
        std::find_if(std::begin(named), std::end(named), [name](const auto& entry) { return entry.first == name; });
    if (known != std::end(named))
        return known->second;
    if (!name.starts_with('#'))
        return std::nullopt;
    const bool isHex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    const std::string_view digits = name.substr(isHex ? 2 : 1);
    std::uint32_t code = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code, isHex ? 16 : 10);
    const bool isCharacter = code > 0 && code < 0x110000 && (code < 0xD800 || code > 0xDFFF);
    if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size() || !isCharacter)
        return std::nullopt;
    return code;
}

} // namespace

std::string withoutReferences(std::string_view text)
{
    constexpr std::size_t longestName = 10;
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text[at] == '&' ? text.find(';', at) : std::string_view::npos;
        const bool isReference = end != std::string_view::npos && end - at <= longestName;
        const auto code = isReference ? referencedBy(text.substr(at + 1, end - at - 1)) : std::nullopt;
        if (code)
            appendUtf8(plain, *code);
        else
            plain += text[at];
        at = code ? end + 1 : at + 1;
    }
    return plain;
}

LineNumber PageLines::lineOf(std::size_t offset)
{
    const std::size_t end = std::min(offset, m_page.size());
    m_line += std::count(m_page.begin() + static_cast<std::ptrdiff_t>(std::min(m_at, end)),
                         m_page.begin() + static_cast<std::ptrdiff_t>(end), '\n');
    m_at = std::max(m_at, end);
    return LineNumber{m_line};
}

} // namespace exhibit
