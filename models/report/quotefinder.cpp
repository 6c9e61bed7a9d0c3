// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/quotefinder.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <unordered_map>

namespace exhibit {

namespace {

constexpr std::uint64_t base = 0x9E3779B97F4A7C15;

std::uint64_t valueOf(char c)
{
    return static_cast<unsigned char>(c) + 1U;
}

std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0;
    for (const char c : text)
        hash = hash * base + valueOf(c);
    return hash;
}

/// Quotes that are at least `width` bytes long, by the hash of as many of their first bytes.
class Window
{
public:
    explicit Window(std::size_t width) : m_width(width), m_seen(std::size_t{1} << seenBits) {}

    void add(std::string_view quote, std::size_t index)
    {
        const std::uint64_t hash = hashOf(quote.substr(0, m_width));
        m_byHash[hash].push_back(index);
        m_seen[hash >> (64 - seenBits)] = 1;
        ++m_left;
    }

    void search(std::string_view text, const std::vector<std::string_view>& quotes, std::vector<char>& found)
    {
        if (text.size() < m_width)
            return;
        std::uint64_t leaving = 1; // what the first byte of the window counts for
        for (std::size_t i = 1; i < m_width; ++i)
            leaving *= base;
        std::uint64_t hash = hashOf(text.substr(0, m_width));
        for (std::size_t at = 0; m_left > 0; ++at) {
            if (m_seen[hash >> (64 - seenBits)] != 0)
                check(hash, text.substr(at), quotes, found);
            if (at + m_width >= text.size())
                return;
            hash = (hash - valueOf(text[at]) * leaving) * base + valueOf(text[at + m_width]);
        }
    }

private:
    static constexpr int seenBits = 18;

    void check(std::uint64_t hash, std::string_view text, const std::vector<std::string_view>& quotes,
               std::vector<char>& found)
    {
        const auto bucket = m_byHash.find(hash);
        if (bucket == m_byHash.end())
            return;
        m_left -= std::erase_if(bucket->second, [&](std::size_t index) {
            const bool holds = text.starts_with(quotes[index]);
            found[index] = holds ? 1 : found[index];
            return holds;
        });
    }

    std::size_t m_width;
    std::vector<char> m_seen; ///< most places of the text need no look at the table
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> m_byHash;
    std::size_t m_left = 0;
};

} // namespace

std::vector<char> quotesIn(std::string_view text, const std::vector<std::string_view>& quotes)
{
    std::vector<char> found(quotes.size(), 0);
    std::unordered_map<std::size_t, Window> windows;
    for (std::size_t i = 0; i < quotes.size(); ++i) {
        if (quotes[i].empty()) {
            found[i] = 1;
            continue;
        }
        const std::size_t width = std::bit_floor(quotes[i].size());
        windows.try_emplace(width, width).first->second.add(quotes[i], i);
    }
    for (auto& [width, window] : windows)
        window.search(text, quotes, found);
    return found;
}

} // namespace exhibit
