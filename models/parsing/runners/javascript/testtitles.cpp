// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/javascript/testtitles.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"

#include <algorithm>

namespace exhibit {

namespace {

struct BracketedTitle
{
    std::string_view title, inside;
};

/// Blanks that are none of a line's own layout.
bool hasOtherBlanks(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return isBlankByte(c) && c != ' '; }) ||
           text.find('\f') != std::string_view::npos;
}

/// Whether `text` is `[\d.]+m?s`.
bool isShortTime(std::string_view text)
{
    if (!text.ends_with('s'))
        return false;
    text.remove_suffix(1);
    if (text.ends_with('m'))
        text.remove_suffix(1);
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '.'; });
}

/// `adds` and `5 ms` of `adds (5 ms)`.
std::optional<BracketedTitle> bracketedTitle(std::string_view text)
{
    const std::size_t open = text.ends_with(')') ? text.rfind(" (") : std::string_view::npos;
    if (open == std::string_view::npos || open == 0)
        return std::nullopt;
    return BracketedTitle{text.substr(0, open), text.substr(open + 2, text.size() - open - 3)};
}

/// A line whose file is the word behind its sign, with no more in its brackets than the number of tests.
std::optional<VitestFile> plainFileOfVitest(std::string_view line)
{
    constexpr std::size_t longestSign = 6, longestNumber = 9;
    const std::size_t indent = indentOf(line);
    const std::size_t sign = std::min(line.find(' ', indent), line.size());
    const std::size_t begin = std::min(line.find_first_not_of(' ', sign), line.size());
    const std::size_t end = std::min(line.find(' ', begin), line.size());
    const std::string_view path = line.substr(begin, end - begin);
    // As `\S+\.\w+`: a letter behind the last full stop, and one sign at least before it.
    const std::size_t stop = path.rfind('.');
    const std::size_t open = std::min(line.find_first_not_of(' ', end), line.size());
    std::string_view rest = line.substr(open);
    if (indent < 1 || indent > 2 || sign == indent || sign - indent > longestSign || stop == 0 ||
        stop == std::string_view::npos || stop + 1 == path.size() || hasOtherBlanks(line.substr(0, end)) ||
        !std::all_of(path.begin() + static_cast<std::ptrdiff_t>(stop) + 1, path.end(), isWordSign) ||
        !rest.starts_with('('))
        return std::nullopt;
    rest.remove_prefix(1);
    const std::size_t digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
    const std::string_view behind = rest.substr(digits);
    if (digits == 0 || digits > longestNumber || !(behind.starts_with(" test)") || behind.starts_with(" tests)")))
        return std::nullopt;
    return VitestFile{std::string(path), numberOf(rest.substr(0, digits)).value_or(0), {}};
}

std::string_view titleView(const re2::StringPiece& piece)
{
    return piece.data() ? std::string_view(piece.data(), piece.size()) : std::string_view();
}

} // namespace

std::string_view titleOfAva(std::string_view text)
{
    static const re2::RE2 time(R"(\d[\d.]*(?:ms|s|m [\d.]+s))");
    const std::optional<BracketedTitle> timed = bracketedTitle(text);
    if (!timed || !isDigit(timed->inside.empty() ? ' ' : timed->inside.front()))
        return text;
    return isShortTime(timed->inside) || matchesWhole(timed->inside, time) ? timed->title : text;
}

std::string_view titleOfBats(std::string_view text)
{
    static const re2::RE2 form(R"((\S.*?)(?: \(skipped(?:: .*)?\))?(?: \[\d+\])?)");
    if (!text.ends_with(']') && text.find(" (skipped") == std::string_view::npos && !text.starts_with('\f'))
        return text;
    re2::StringPiece title;
    return matchesWhole(text, form, &title) ? titleView(title) : std::string_view();
}

std::optional<NodeTitle> titleOfNode(std::string_view text)
{
    static const re2::RE2 form(R"((.+?) \([\d.]+m?s\)( # .*)?)");
    if (text.find(" # ") != std::string_view::npos) {
        re2::StringPiece title, directive;
        if (!matchesWhole(text, form, &title, &directive))
            return std::nullopt;
        return NodeTitle{titleView(title), titleView(directive)};
    }
    const std::optional<BracketedTitle> timed = bracketedTitle(text);
    if (!timed || !isShortTime(timed->inside))
        return std::nullopt;
    return NodeTitle{timed->title, {}};
}

bool hasNodeTime(std::string_view line)
{
    static const re2::RE2 form(R"(.* \(\d+\.\d{3,}ms\)(?: # .*)?)");
    constexpr std::size_t digitsOfNode = 3;
    if (line.find(" # ") != std::string_view::npos)
        return matchesWhole(line, form);
    const std::size_t open = line.ends_with("ms)") ? line.rfind(" (") : std::string_view::npos;
    if (open == std::string_view::npos)
        return false;
    const std::string_view time = line.substr(open + 2, line.size() - open - 5);
    const std::size_t stop = std::min(time.find('.'), time.size());
    const std::string_view whole = time.substr(0, stop), part = time.substr(std::min(stop + 1, time.size()));
    return !whole.empty() && part.size() >= digitsOfNode && std::all_of(whole.begin(), whole.end(), isDigit) &&
           std::all_of(part.begin(), part.end(), isDigit);
}

std::optional<PlaywrightTitle> titleOfPlaywright(std::string_view text)
{
    constexpr std::string_view retry = " (retry #";
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    std::string_view title = text.substr(digits);
    if (digits == 0 || title.size() < 2 || title.front() != ' ' || isBlankByte(title[1]) || title[1] == '\f')
        return std::nullopt;
    title.remove_prefix(1);
    const std::optional<BracketedTitle> timed = bracketedTitle(title);
    if (!timed || !isShortTime(timed->inside))
        return PlaywrightTitle{title, false};
    const std::size_t again = timed->title.ends_with(')') ? timed->title.rfind(retry) : std::string_view::npos;
    // Behind the name of a project alone it is the title.
    const std::size_t project = title.starts_with('[') ? title.find(']') : std::string_view::npos;
    if (again == std::string_view::npos || (project > 1 && project + 1 == again))
        return PlaywrightTitle{timed->title, false};
    const std::string_view number =
        timed->title.substr(again + retry.size(), timed->title.size() - again - retry.size() - 1);
    const bool isRetry = !number.empty() && std::all_of(number.begin(), number.end(), isDigit);
    return PlaywrightTitle{isRetry ? timed->title.substr(0, again) : timed->title, isRetry};
}

std::optional<VitestFile> fileOfVitest(std::string_view line)
{
    static const re2::RE2 form(
        R"(\s{1,2}\S{1,6} +(?:\|?\S+\|? +)??(\S+\.\w+) +\((\d+) tests?((?: \| \d+ [a-z]+)*)\).*)");
    if (line.find(" test") == std::string_view::npos)
        return std::nullopt;
    if (std::optional<VitestFile> file = plainFileOfVitest(line))
        return file;
    VitestFile file;
    if (!matchesWhole(line, form) || !matchesWhole(line, form, &file.path, &file.tests, &file.parts))
        return std::nullopt;
    return file;
}

} // namespace exhibit
