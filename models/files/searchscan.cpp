// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/searchscan.h"

#include <re2/re2.h>

#include <array>
#include <cstring>

namespace exhibit {

namespace {

/// How common a byte is in logs and prose; larger is more common. Only the order matters.
int commonness(unsigned char byte)
{
    constexpr std::string_view byFrequency = " etaoinsrhldcu_m.fp-gwyb/0,v1:k2=[]()\"3T5E4S69A78CPFDIxLR*NM|OB";
    const std::size_t rank = byFrequency.find(static_cast<char>(byte));
    return rank == std::string_view::npos ? 0 : static_cast<int>(byFrequency.size() - rank);
}

} // namespace

std::optional<ScanMatch> findMatch(const re2::RE2& pattern, int group, std::string_view text, std::size_t from)
{
    std::array<re2::StringPiece, 2> groups;
    const re2::StringPiece piece(text.data(), text.size());
    if (!pattern.Match(piece, from, text.size(), re2::RE2::UNANCHORED, groups.data(), group + 1))
        return {};
    const re2::StringPiece& found = groups[static_cast<std::size_t>(group)];
    const auto begin = static_cast<std::size_t>(found.data() - text.data());
    return ScanMatch{begin, begin + found.size()};
}

LiteralFinder::LiteralFinder(std::string literal) : m_literal(std::move(literal))
{
    for (std::size_t i = 1; i < m_literal.size(); ++i) {
        const auto byte = static_cast<unsigned char>(m_literal[i]);
        if (commonness(byte) < commonness(static_cast<unsigned char>(m_literal[m_rarest])))
            m_rarest = i;
    }
}

std::optional<ScanMatch> LiteralFinder::find(std::string_view text, std::size_t from) const
{
    if (m_literal.empty())
        return from <= text.size() ? std::optional(ScanMatch{from, from}) : std::nullopt;
    if (text.size() < m_literal.size())
        return {};
    const std::size_t last = text.size() - m_literal.size(); // last place where a match can begin
    std::size_t begin = from;
    while (begin <= last) {
        const void* found = std::memchr(text.data() + begin + m_rarest, m_literal[m_rarest], last - begin + 1);
        if (found == nullptr)
            return {};
        begin = static_cast<std::size_t>(static_cast<const char*>(found) - text.data()) - m_rarest;
        if (std::memcmp(text.data() + begin, m_literal.data(), m_literal.size()) == 0)
            return ScanMatch{begin, begin + m_literal.size()};
        ++begin;
    }
    return {};
}

} // namespace exhibit
