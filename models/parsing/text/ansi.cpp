// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/text/ansi.h"

#include <cstddef>

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

} // namespace

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
