// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/search/searchscan.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <numeric>
#include <vector>

namespace exhibit {

namespace {

/// Bytes of logs and prose, common ones first. Only the order matters.
constexpr std::string_view byFrequency = " etaoinsrhldcu_m.fp-gwyb/0,v1:k2=[]()\"3T5E4S69A78CPFDIxLR*NM|OB";

/// Larger is more common.
int commonness(unsigned char byte)
{
    const std::size_t rank = byFrequency.find(static_cast<char>(byte));
    return rank == std::string_view::npos ? 0 : static_cast<int>(byFrequency.size() - rank);
}

#if defined(__SSE2__)
/// Which of the 16 bytes from `bytes` on are one of two.
unsigned eitherMask(const char* bytes, char one, char other)
{
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
    const __m128i ones = _mm_cmpeq_epi8(block, _mm_set1_epi8(one));
    const __m128i others = _mm_cmpeq_epi8(block, _mm_set1_epi8(other));
    return static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(ones, others)));
}
#endif

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

int rarity(std::string_view literal)
{
    int sum = 0;
    for (const char byte : literal)
        sum += static_cast<int>(byFrequency.size()) + 1 - commonness(static_cast<unsigned char>(byte));
    return sum;
}

LiteralFinder::LiteralFinder(std::string literal, Case letterCase) : m_literal(std::move(literal)), m_case(letterCase)
{
    if (m_case == Case::IgnoreAscii)
        std::transform(m_literal.begin(), m_literal.end(), m_literal.begin(), lower);
    if (!m_literal.empty())
        chooseProbes();
}

LiteralFinder::Probe LiteralFinder::probeAt(std::size_t position) const
{
    const char byte = m_literal[position];
    const bool hasOther = m_case == Case::IgnoreAscii && byte >= 'a' && byte <= 'z';
    return {position, byte, hasOther ? static_cast<char>(byte - 'a' + 'A') : byte};
}

void LiteralFinder::chooseProbes()
{
    std::vector<std::size_t> positions(m_literal.size());
    std::iota(positions.begin(), positions.end(), std::size_t{0});
    std::stable_sort(positions.begin(), positions.end(), [this](std::size_t a, std::size_t b) {
        return commonness(static_cast<unsigned char>(m_literal[a])) <
               commonness(static_cast<unsigned char>(m_literal[b]));
    });
    m_rarest = probeAt(positions.front());
    m_second = probeAt(positions.size() > 1 ? positions[1] : positions[0]);
}

/// The next place at or after `from` where both probed bytes fit; the literal fits into the text there.
std::size_t LiteralFinder::findCandidate(std::string_view text, std::size_t from) const
{
    const std::size_t places = text.size() - m_literal.size() + 1;
    std::size_t at = from;
#if defined(__SSE2__)
    for (; at + 16 <= places; at += 16) {
        const unsigned first = eitherMask(text.data() + at + m_rarest.position, m_rarest.one, m_rarest.other);
        if (first == 0)
            continue;
        const unsigned both = first & eitherMask(text.data() + at + m_second.position, m_second.one, m_second.other);
        if (both != 0)
            return at + static_cast<std::size_t>(std::countr_zero(both));
    }
#endif
    const auto fits = [&text](const Probe& probe, std::size_t begin) {
        const char byte = text[begin + probe.position];
        return byte == probe.one || byte == probe.other;
    };
    while (at < places && !(fits(m_rarest, at) && fits(m_second, at)))
        ++at;
    return at < places ? at : std::string_view::npos;
}

bool LiteralFinder::matchesAt(std::string_view text, std::size_t begin) const
{
    if (m_case == Case::Exact)
        return std::memcmp(text.data() + begin, m_literal.data(), m_literal.size()) == 0;
    const auto same = [](char wanted, char found) { return wanted == lower(found); };
    return std::equal(m_literal.begin(), m_literal.end(), text.begin() + static_cast<std::ptrdiff_t>(begin), same);
}

std::optional<ScanMatch> LiteralFinder::find(std::string_view text, std::size_t from) const
{
    if (m_literal.empty())
        return from <= text.size() ? std::optional(ScanMatch{from, from}) : std::nullopt;
    if (text.size() < m_literal.size())
        return {};
    for (std::size_t begin = from;; ++begin) {
        begin = findCandidate(text, begin);
        if (begin == std::string_view::npos)
            return {};
        if (matchesAt(text, begin))
            return ScanMatch{begin, begin + m_literal.size()};
    }
}

} // namespace exhibit
