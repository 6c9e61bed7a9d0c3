// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/sums/figureline.h"

#include "models/domain/text.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace exhibit {

namespace {

bool isDigitOf(std::string_view text, std::size_t at)
{
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

bool isLetterByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Blanks, quotes of Markdown and pictures; a sign of comparison makes a figure another one.
std::size_t skipMarks(std::string_view text, std::size_t at)
{
    constexpr std::string_view compares = "\xE2\x89"; // ≈, ≤, ≥ and their like
    while (at < text.size()) {
        const auto c = static_cast<unsigned char>(text[at]);
        if (c == ' ' || c == '\t' || c == '*' || c == '_' || c == '`' || c == '[' || c == '(')
            ++at;
        else if (c == 0xF0)
            at += 4;
        else if ((c == 0xE2 && text.substr(at, 2) != compares) || (c == 0xEF && text.substr(at, 2) == "\xEF\xB8"))
            at += 3;
        else
            break;
    }
    return at;
}

/// `1,234` or `42`; moves `at` behind it.
std::optional<double> readWhole(std::string_view text, std::size_t& at)
{
    constexpr std::size_t mostDigits = 7;
    std::string digits;
    std::size_t i = at;
    for (; i < text.size() && digits.size() <= mostDigits; ++i) {
        const bool groups = text[i] == ',' && isDigitOf(text, i + 1) && isDigitOf(text, i + 2) &&
                            isDigitOf(text, i + 3) && !isDigitOf(text, i + 4) && !digits.empty();
        if (groups)
            continue;
        if (!isDigitOf(text, i))
            break;
        digits += text[i];
    }
    if (digits.empty() || digits.size() > mostDigits)
        return std::nullopt;
    at = i;
    return std::strtod(digits.c_str(), nullptr);
}

std::size_t behindJoint(std::string_view text, std::size_t at)
{
    const std::size_t begin = std::min(text.find_first_not_of(' ', at), text.size());
    for (const std::string_view joint : {"/", "out of ", "of ", "von ", "sur ", "из ", "de "}) {
        if (!text.substr(begin).starts_with(joint))
            continue;
        const std::size_t end = std::min(text.find_first_not_of(' ', begin + joint.size()), text.size());
        return isDigitOf(text, end) ? end : std::string_view::npos;
    }
    return std::string_view::npos;
}

std::string nounOf(std::string_view rest)
{
    std::size_t begin = 0;
    while (begin < rest.size() && rest[begin] == ' ')
        ++begin;
    std::size_t end = begin;
    while (end < rest.size() && (isLetterByte(rest[end]) || static_cast<unsigned char>(rest[end]) >= 0xC3))
        end += static_cast<unsigned char>(rest[end]) >= 0xE0   ? 3
               : static_cast<unsigned char>(rest[end]) >= 0xC0 ? 2
                                                               : 1;
    // What begins with the first byte of a picture is none.
    const bool isMark = begin < rest.size() && (static_cast<unsigned char>(rest[begin]) == 0xE2 ||
                                                static_cast<unsigned char>(rest[begin]) >= 0xEF);
    return isMark ? std::string() : lowered(rest.substr(begin, std::min(end, rest.size()) - begin));
}

FigureLine figureAt(std::string_view text, std::size_t begin)
{
    FigureLine line;
    std::size_t at = skipMarks(text, begin);
    const std::size_t first = at;
    const auto number = readWhole(text, at);
    if (!number)
        return line;
    line.number = *number;
    if (at + 1 < text.size() && text[at] == '.' && isDigitOf(text, at + 1)) {
        const std::size_t end = std::min(text.find_first_not_of("0123456789", at + 1), text.size());
        line.number = std::strtod(std::string(text.substr(first, end - first)).c_str(), nullptr);
        at = std::min(text.find_first_not_of(' ', end), text.size());
        if (at >= text.size() || text[at] != '%')
            return line; // seconds, versions
    }
    const std::size_t percent = std::min(text.find_first_not_of(' ', at), text.size());
    if (percent < text.size() && text[percent] == '%') {
        line.form = FigureLine::Form::Percent;
        at = percent + 1;
    } else if (std::size_t whole = behindJoint(text, at); whole != std::string_view::npos) {
        const auto number2 = readWhole(text, whole);
        if (!number2)
            return line;
        line.whole = *number2;
        line.form = FigureLine::Form::Ratio;
        at = whole;
    } else {
        line.form = FigureLine::Form::Count;
    }
    // `12ms`, `3-5`, `2026-01-02`, `40+`, `3/4/5`: no such figure.
    constexpr std::string_view other = "+-/%:.,~";
    const bool goesOn =
        at < text.size() &&
        (isLetterByte(text[at]) ||
         (other.find(text[at]) != std::string_view::npos &&
          (text[at] == '+' || text[at] == '~' || isDigitOf(text, at + 1) || text[at] == '/' || text[at] == '%')));
    if (goesOn) {
        line.form = FigureLine::Form::None;
        return line;
    }
    line.written = std::string(text.substr(first, at - first));
    line.remark = std::string(trimmed(text.substr(at)));
    line.noun = nounOf(text.substr(at));
    return line;
}

/// Where the label ends and where what it labels begins: a colon, a dash between blanks, or some blanks.
std::pair<std::size_t, std::size_t> labelEnd(std::string_view text)
{
    constexpr std::size_t longestLabel = 90;
    const std::string_view head = text.substr(0, longestLabel);
    std::pair<std::size_t, std::size_t> best{std::string_view::npos, 0};
    for (const std::string_view joint :
         {":", "\xEF\xBC\x9A", " - ", " – ", " — ", " → ", " -> ", " = ", "  ", "\t", " | "}) {
        const std::size_t at =
            head.find(joint, head.find_first_not_of(' ') == std::string_view::npos ? 0 : head.find_first_not_of(' '));
        if (at != std::string_view::npos && at < best.first)
            best = {at, at + joint.size()};
    }
    return best;
}

/// `winder 2/3`: without anything between them, only a ratio is sure to be that of the words in front.
FigureLine readRatioBehindWords(std::string_view text)
{
    const std::size_t digit = text.find_first_of("0123456789");
    const bool isBehind = digit != std::string_view::npos && digit > 1 && text[digit - 1] == ' ';
    FigureLine line = isBehind ? figureAt(text, digit) : FigureLine();
    if (line.form != FigureLine::Form::Ratio)
        return {};
    line.label = std::string(trimmed(text.substr(0, digit)));
    return line;
}

} // namespace

FigureLine readFigure(std::string_view text)
{
    return figureAt(text, 0);
}

FigureLine readFigureLine(std::string_view text)
{
    const auto [end, begin] = labelEnd(text);
    if (end == std::string_view::npos)
        return readRatioBehindWords(text);
    FigureLine line = figureAt(text, begin);
    line.label = std::string(trimmed(text.substr(0, end)));
    if (std::none_of(line.label.begin(), line.label.end(),
                     [](char c) { return isLetterByte(c) || static_cast<unsigned char>(c) >= 0x80; }))
        line.form = FigureLine::Form::None;
    return line;
}

} // namespace exhibit
