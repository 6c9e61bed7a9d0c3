// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markdowntext.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <utility>

namespace exhibit {

namespace {

/// The code point at `at` and its length; 0xFFFD and 1 for what is no UTF-8.
std::pair<char32_t, std::size_t> codePointAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at);
    const std::size_t length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
    if (length == 0 || at + length > text.size())
        return {U'\uFFFD', 1};
    char32_t point = length == 1 ? first : first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80U)
            return {U'\uFFFD', 1};
        point = (point << 6U) | (byte(at + i) & 0x3FU);
    }
    return {point, length};
}

/// Characters that change how others are read, or are not seen at all.
bool isUnsafe(char32_t point)
{
    return point < 0x20 || (point >= 0x7F && point <= 0x9F) || point == 0xAD || point == 0x61C || point == 0x180E ||
           (point >= 0x200B && point <= 0x200F) || (point >= 0x2028 && point <= 0x202E) ||
           (point >= 0x2060 && point <= 0x206F) || point == 0xFEFF || (point >= 0xFFF9 && point <= 0xFFFB) ||
           (point >= 0xE0000 && point <= 0xE007F);
}

std::size_t longestRun(std::string_view text, char wanted)
{
    std::size_t longest = 0;
    std::size_t current = 0;
    for (const char c : text) {
        current = c == wanted ? current + 1 : 0;
        longest = std::max(longest, current);
    }
    return longest;
}

/// Behind the code span that begins at `start`; `start` itself if none does. Pipes would end a cell of a table.
std::size_t codeEnd(std::string_view text, std::size_t start)
{
    const std::size_t inside = std::min(text.find_first_not_of('`', start), text.size());
    const std::string_view fence = text.substr(start, inside - start);
    const std::size_t close = text.find(fence, inside);
    const std::size_t end = close == std::string_view::npos ? text.size() : close + fence.size();
    const bool isClosed = close != std::string_view::npos && (end == text.size() || text[end] != '`');
    const bool hasPipe = isClosed && text.substr(inside, close - inside).find('|') != std::string_view::npos;
    return isClosed && !hasPipe ? end : start;
}

/// What stands at `start` without a blank, bar or backtick, if it holds an `@`, else nothing. Renderers look for
/// addresses and names of people in the finished text, where no backslash stands any more; only code is left alone.
std::string_view addressAt(std::string_view text, std::size_t start)
{
    constexpr std::string_view ends = " |`";
    if (start > 0 && ends.find(text[start - 1]) == std::string_view::npos)
        return {};
    std::string_view word = text.substr(start, text.find_first_of(ends, start) - start);
    // The end of the sentence is none of the address, as long as a name stays behind its sign.
    while (word.size() > 1 && std::string_view(".,;:!?").find(word.back()) != std::string_view::npos &&
           word[word.size() - 2] != '@')
        word.remove_suffix(1);
    return word.find('@') == std::string_view::npos ? std::string_view{} : word;
}

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::string tableRow(const std::vector<std::string>& cells)
{
    std::string row = "|";
    for (const std::string& cell : cells)
        row += ' ' + cell + " |";
    return row + '\n';
}

} // namespace

std::string inertText(std::string_view text, bool keepLines)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto [point, length] = codePointAt(text, i);
        if (point == U'\n') {
            result += keepLines ? '\n' : ' ';
        } else if (point == U'\t' || (point == U'\r' && i + 1 < text.size() && text[i + 1] == '\n')) {
            result += point == U'\t' ? " " : "";
        } else if (isUnsafe(point)) {
            char shown[16];
            std::snprintf(shown, sizeof shown, "[U+%04X]", static_cast<unsigned>(point));
            result += shown;
        } else if (point == U'\uFFFD' && length == 1) {
            result += "\xEF\xBF\xBD";
        } else {
            result += text.substr(i, length);
        }
        i += length;
    }
    return result;
}

std::string escapedMarkdown(std::string_view text)
{
    const std::string inert = inertText(text);
    std::string result;
    result.reserve(inert.size() + 16);
    for (std::size_t i = 0; i < inert.size(); ++i) {
        const char c = inert[i];
        const char next = i + 1 < inert.size() ? inert[i + 1] : ' ';
        if (const std::size_t end = c == '`' ? codeEnd(inert, i) : i; end > i) {
            result.append(inert, i, end - i); // what is code in the source stays code
            i = end - 1;
            continue;
        }
        if (const std::string_view address = addressAt(inert, i); !address.empty()) {
            // A backtick beside it would be taken for one of the span's.
            result += (result.ends_with('`') ? " `" : "`") + std::string(address) + '`';
            i += address.size() - 1;
            result += i + 1 < inert.size() && inert[i + 1] == '`' ? " " : "";
            continue;
        }
        if (c == '_' && i > 0 && isWordCharacter(inert[i - 1]) && isWordCharacter(next)) {
            result += c; // inside a word it is no emphasis: `test_a.py` stays readable as it is
            continue;
        }
        switch (c) {
        case '&': // an entity begins with a letter or "#"
            result += next == '#' || isWordCharacter(next) ? "&amp;" : "&";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '\\':
        case '`':
        case '*':
        case '_':
        case '[':
        case ']':
        case '|':
        case '~':
            result += '\\';
            result += c;
            break;
        case ':': // addresses become links by themselves
            result += next == '/' ? "\\:" : ":";
            break;
        case '.':
            result += i >= 3 && inert.compare(i - 3, 3, "www") == 0 ? "\\." : ".";
            break;
        case '#':
        case '+':
        case '-':
        case '=':
            if (i == 0)
                result += '\\';
            result += c;
            break;
        default:
            result += c;
        }
    }
    // `1. ` or `1) ` at the start would begin a list.
    const std::size_t digits = result.find_first_not_of("0123456789");
    const bool isMarked = digits != std::string::npos && digits > 0 && (result[digits] == '.' || result[digits] == ')');
    if (isMarked && (digits + 1 == result.size() || std::isspace(static_cast<unsigned char>(result[digits + 1])) != 0))
        result.insert(digits, "\\");
    return result;
}

std::string codeSpan(std::string_view text, bool inTable)
{
    std::string inert = inertText(text);
    if (inert.find_first_not_of(' ') == std::string::npos)
        return {};
    if (inTable) {
        for (std::size_t i = inert.find('|'); i != std::string::npos; i = inert.find('|', i + 2))
            inert.insert(i, "\\");
    }
    const std::string fence(longestRun(inert, '`') + 1, '`');
    const bool pad = inert.front() == '`' || inert.back() == '`' || (inert.front() == ' ' && inert.back() == ' ');
    return fence + (pad ? " " : "") + inert + (pad ? " " : "") + fence;
}

std::string codeBlock(std::string_view text, std::string_view info, std::string_view indent)
{
    const std::string inert = inertText(text, true);
    const std::string fence(std::max<std::size_t>(3, longestRun(inert, '`') + 1), '`');
    std::string block = std::string(indent) + fence + std::string(info) + '\n';
    std::size_t start = 0;
    while (start < inert.size()) {
        const std::size_t end = std::min(inert.find('\n', start), inert.size());
        block += std::string(indent) + inert.substr(start, end - start) + '\n';
        start = end + 1;
    }
    return block + std::string(indent) + fence + '\n';
}

std::string markdownTable(const std::vector<std::string>& head, const std::vector<std::vector<std::string>>& rows)
{
    std::string table = tableRow(head) + tableRow(std::vector<std::string>(head.size(), "---"));
    for (const auto& row : rows)
        table += tableRow(row);
    return table;
}

std::string withoutExtraBlankLines(std::string_view markdown)
{
    std::string result;
    result.reserve(markdown.size());
    std::string_view fence; // of the open block
    bool blankBefore = false;
    while (!markdown.empty()) {
        const std::size_t end = std::min(markdown.find('\n'), markdown.size() - 1) + 1;
        const std::string_view line = markdown.substr(0, end);
        markdown.remove_prefix(end);
        const std::size_t ticks = std::min(line.find_first_not_of('`'), line.size());
        const bool closes = !fence.empty() && ticks >= fence.size() && line.substr(ticks) == "\n";
        const bool blank = fence.empty() && line == "\n";
        if (fence.empty() && ticks >= 3 && line.find('`', ticks) == std::string_view::npos)
            fence = line.substr(0, ticks);
        else if (closes)
            fence = {};
        if (!(blank && blankBefore))
            result += line;
        blankBefore = blank;
    }
    return result;
}

} // namespace exhibit
