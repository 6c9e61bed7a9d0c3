// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/text/ansi.h"

#include <cstddef>
#include <utility>

namespace exhibit {

namespace {

constexpr char escape = '\x1b';
constexpr char bell = '\a';

/// Index behind the sequence that starts at `start` (the escape character). A sequence that the line cuts off ends with
/// it.
std::size_t endOfSequence(std::string_view line, std::size_t start)
{
    std::size_t at = start + 1;
    if (at >= line.size())
        return line.size();
    const char kind = line[at++];
    if (kind == '[') {
        // Parameter and intermediate bytes, then one final byte (ECMA-48, 5.4).
        while (at < line.size() && line[at] >= 0x20 && line[at] <= 0x3f)
            ++at;
        return at < line.size() && line[at] >= 0x40 && line[at] <= 0x7e ? at + 1 : at;
    }
    if (kind == ']' || kind == '_' || kind == 'P' || kind == '^' || kind == 'X') { // strings: OSC, APC, DCS, PM, SOS
        for (; at < line.size(); ++at) {
            if (line[at] == bell)
                return at + 1;
            if (line[at] == escape && at + 1 < line.size() && line[at + 1] == '\\')
                return at + 2;
        }
        return line.size();
    }
    if (kind >= 0x20 && kind <= 0x2f) { // a set of characters: `ESC ( B`
        while (at < line.size() && line[at] >= 0x20 && line[at] <= 0x2f)
            ++at;
        return at < line.size() ? at + 1 : at;
    }
    return kind >= 0x30 && kind <= 0x7e ? at : start + 1;
}

/// `ESC [ G` and `ESC [ 1 G` put the cursor to the first column, as a carriage return does.
bool goesToFirstColumn(std::string_view sequence)
{
    return sequence.ends_with('G') && (sequence == "\x1b[G" || sequence == "\x1b[0G" || sequence == "\x1b[1G");
}

/// Bytes of `[1;31m` at the start of `text`, a sequence that sets colours without its escape character; 0: there is
/// none. `[5m]` is a time in brackets. `isEnd`: it takes colours away.
std::size_t lostColour(std::string_view text, bool& isEnd)
{
    constexpr std::size_t longest = 24;
    std::size_t at = 1, number = 0;
    bool hasDigit = false;
    isEnd = true;
    for (; at < text.size() && at < longest; ++at) {
        const char c = text[at];
        if (c >= '0' && c <= '9') {
            number = number * 10 + static_cast<std::size_t>(c - '0');
            hasDigit = true;
        } else if ((c == ';' && hasDigit) || c == 'm') {
            if (number > 255)
                return 0;
            isEnd = isEnd && (number == 0 || (number >= 22 && number <= 29) || number == 39 || number == 49);
            number = 0;
            hasDigit = false;
            if (c == 'm')
                return at + 1 < text.size() && text[at + 1] == ']' ? 0 : at + 1;
        } else {
            return 0;
        }
    }
    return 0;
}

/// Bytes at the end of `before` that stand for the escape character.
std::size_t spelledEscape(std::string_view before)
{
    for (const std::string_view spelling : {"^[", "\\x1b", "\\x1B", "\\u001b", "\\u001B", "\\033", "\\e",
                                            "\xEF\xBF\xBD", "\xE2\x90\x9B", "\xE2\x86\x90", "?"}) {
        if (before.ends_with(spelling))
            return spelling.size();
    }
    return 0;
}

/// Calls `take` with the begin and end of each lost colour, in order.
template <typename Take> void eachLostColour(std::string_view line, const Take& take)
{
    for (std::size_t at = line.find('['); at != std::string_view::npos; at = line.find('[', at)) {
        bool isEnd = false;
        const std::size_t size = lostColour(line.substr(at), isEnd);
        if (size > 0)
            take(at - spelledEscape(line.substr(0, at)), at + size, isEnd);
        at += size > 0 ? size : 1;
    }
}

} // namespace

std::string_view withoutColours(std::string_view line, std::string& buffer)
{
    const std::string_view plain = withoutAnsi(line, buffer);
    int all = 0, ends = 0;
    eachLostColour(plain, [&](std::size_t, std::size_t, bool isEnd) {
        ++all;
        ends += isEnd ? 1 : 0;
    });
    if (all < 2 || ends == 0)
        return plain;
    std::string kept;
    std::size_t copied = 0;
    eachLostColour(plain, [&](std::size_t begin, std::size_t end, bool) {
        kept.append(plain.substr(copied, begin - copied));
        copied = end;
    });
    kept.append(plain.substr(copied));
    buffer = std::move(kept);
    return buffer;
}

std::string_view withoutAnsi(std::string_view line, std::string& buffer)
{
    std::size_t next = line.find(escape);
    if (next == std::string_view::npos)
        return line;
    buffer.clear();
    std::size_t copied = 0;
    while (next != std::string_view::npos) {
        buffer.append(line.substr(copied, next - copied));
        copied = endOfSequence(line, next);
        if (goesToFirstColumn(line.substr(next, copied - next)))
            buffer += '\r';
        next = line.find(escape, copied);
    }
    buffer.append(line.substr(copied));
    return buffer;
}

} // namespace exhibit
