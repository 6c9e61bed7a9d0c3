// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/javascript/testtitles.h"

#include "models/parsing/runners/linematch.h"

#include <algorithm>

namespace exhibit {

namespace {

struct BracketedTitle
{
    std::string_view title, inside;
};

/// `adds` and `5 ms` of `adds (5 ms)`.
std::optional<BracketedTitle> bracketedTitle(std::string_view text)
{
    const std::size_t open = text.ends_with(')') ? text.rfind(" (") : std::string_view::npos;
    if (open == std::string_view::npos || open == 0)
        return std::nullopt;
    return BracketedTitle{text.substr(0, open), text.substr(open + 2, text.size() - open - 3)};
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
    return timed && matchesWhole(timed->inside, time) ? timed->title : text;
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
    static const re2::RE2 time(R"([\d.]+m?s)");
    if (text.find(" # ") != std::string_view::npos) {
        re2::StringPiece title, directive;
        if (!matchesWhole(text, form, &title, &directive))
            return std::nullopt;
        return NodeTitle{titleView(title), titleView(directive)};
    }
    const std::optional<BracketedTitle> timed = bracketedTitle(text);
    if (!timed || !matchesWhole(timed->inside, time))
        return std::nullopt;
    return NodeTitle{timed->title, {}};
}

std::optional<VitestFile> fileOfVitest(std::string_view line)
{
    static const re2::RE2 form(
        R"(\s{1,2}\S{1,6} +(?:\|?\S+\|? +)??(\S+\.\w+) +\((\d+) tests?((?: \| \d+ [a-z]+)*)\).*)");
    static const re2::RE2 path(R"(\S+\.\w+)"), counts(R"(\((\d+) tests?((?: \| \d+ [a-z]+)*)\).*)");
    VitestFile file;
    if (line.find(" test") == std::string_view::npos || !matchesWhole(line, form))
        return std::nullopt;
    // Mostly the file is the word behind the sign: then only its numbers are searched for.
    const std::size_t sign = line.find(' ', indentOf(line));
    const std::size_t begin = line.find_first_not_of(' ', sign), end = line.find(' ', begin);
    const std::size_t behind = line.find_first_not_of(' ', end);
    if (behind != std::string_view::npos && matchesWhole(line.substr(begin, end - begin), path) &&
        matchesWhole(line.substr(behind), counts, &file.tests, &file.parts)) {
        file.path = line.substr(begin, end - begin);
        return file;
    }
    if (!matchesWhole(line, form, &file.path, &file.tests, &file.parts))
        return std::nullopt;
    return file;
}

} // namespace exhibit
