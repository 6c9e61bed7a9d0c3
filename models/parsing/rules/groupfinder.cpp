// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/groupfinder.h"

#include "models/parsing/rules/groupreader.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t mostGroupSteps = 1500;

/// The character at `at`, with its bytes; none: the text is damaged there.
struct CodePoint
{
    std::uint32_t code = 0;
    std::size_t bytes = 0;
};

CodePoint codePointAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned char first = byte(0);
    if (first < 0x80)
        return {first, 1};
    const std::size_t size = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (size == 0 || text.size() - at < size)
        return {};
    std::uint32_t code = first & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U)
            return {};
        code = code << 6 | (byte(i) & 0x3FU);
    }
    return {code, size};
}

bool isWordAt(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return false;
    const char c = text[at];
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool isBoundary(std::string_view text, std::size_t at)
{
    return (at > 0 && isWordAt(text, at - 1)) != isWordAt(text, at);
}

/// Where to go on if what is tried leads nowhere; or, with a mark, what it was before.
struct Turn
{
    std::int32_t step;
    std::int32_t mark; ///< -1: none
    std::size_t at;
};

constexpr std::size_t noPlace = std::string_view::npos;

} // namespace

bool GroupFinder::Signs::holds(std::uint32_t c) const
{
    if (c < ascii.size())
        return ascii[c];
    return others != (std::find(except.begin(), except.end(), c) != except.end());
}

GroupFinder::GroupFinder(std::string_view pattern, bool ignoresCase)
{
    GroupReader reader(pattern, ignoresCase);
    if (!reader.read(*this) || m_steps.size() > mostGroupSteps)
        m_steps.clear();
}

std::optional<bool> GroupFinder::match(std::string_view text, std::vector<std::string_view>& groups) const
{
    if (m_steps.empty())
        return std::nullopt;
    struct Kept
    {
        std::vector<Turn> turns;
        std::vector<std::size_t> marks;
    };
    thread_local Kept kept;
    auto& [turns, marks] = kept;
    turns.clear();
    marks.assign(m_groups * 2, noPlace);
    std::size_t left = text.size() * 32 + 512; // steps
    std::size_t at = 0;
    auto next = std::int32_t{0};
    for (;;) {
        if (left-- == 0)
            return std::nullopt;
        const Step& step = m_steps[static_cast<std::size_t>(next)];
        bool goesOn = true;
        ++next;
        switch (step.does) {
        case Does::Byte:
            goesOn = at < text.size() && static_cast<unsigned char>(text[at]) == step.byte;
            ++at;
            break;
        case Does::Sign: {
            if (at >= text.size()) {
                goesOn = false;
                break;
            }
            const CodePoint c = codePointAt(text, at);
            if (c.bytes == 0)
                return std::nullopt;
            goesOn = m_signs[static_cast<std::size_t>(step.to)].holds(c.code);
            at += c.bytes;
            break;
        }
        case Does::Try:
            turns.push_back({next - 1 + step.other, -1, at});
            next += step.to - 1;
            break;
        case Does::Jump:
            next += step.to - 1;
            break;
        case Does::Mark:
            turns.push_back({0, step.to, marks[static_cast<std::size_t>(step.to)]});
            marks[static_cast<std::size_t>(step.to)] = at;
            break;
        case Does::Begin:
            goesOn = at == 0;
            break;
        case Does::End:
            goesOn = at == text.size();
            break;
        case Does::Boundary:
            goesOn = isBoundary(text, at);
            break;
        case Does::NoBoundary:
            goesOn = !isBoundary(text, at);
            break;
        case Does::Match:
            if (at != text.size()) {
                goesOn = false;
                break;
            }
            groups.assign(m_groups, std::string_view());
            groups.front() = text;
            for (std::size_t i = 1; i < m_groups; ++i) {
                if (marks[2 * i] != noPlace && marks[2 * i + 1] != noPlace)
                    groups[i] = std::string_view(text.data() + marks[2 * i], marks[2 * i + 1] - marks[2 * i]);
            }
            return true;
        }
        while (!goesOn) {
            if (turns.empty())
                return false;
            const Turn turn = turns.back();
            turns.pop_back();
            if (turn.mark >= 0) {
                marks[static_cast<std::size_t>(turn.mark)] = turn.at;
            } else {
                next = turn.step;
                at = turn.at;
                goesOn = true;
            }
        }
    }
}

} // namespace exhibit
