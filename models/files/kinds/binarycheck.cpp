// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/kinds/binarycheck.h"

#include <algorithm>
#include <array>

namespace exhibit {

namespace {

struct Magic
{
    std::size_t offset;
    std::string_view bytes;
};

using namespace std::string_view_literals;

/// Formats that a build leaves behind and whose head could pass for text, or is short.
constexpr std::array magics = {
    Magic{0, "\x89PNG\r\n\x1A\n"sv},
    Magic{0, "GIF87a"sv},
    Magic{0, "GIF89a"sv},
    Magic{0, "\xFF\xD8\xFF"sv},
    Magic{0, "PK\x03\x04"sv},
    Magic{0, "PK\x05\x06"sv},
    Magic{0, "\x1F\x8B\x08"sv},
    Magic{0, "BZh"sv},
    Magic{0, "\xFD\x37zXZ\0"sv},
    Magic{0, "\x28\xB5\x2F\xFD"sv},
    Magic{0, "7z\xBC\xAF\x27\x1C"sv},
    Magic{0, "\x7F"
             "ELF"sv},
    Magic{0, "%PDF-"sv},
    Magic{257, "ustar"sv},
    Magic{0, "\0asm"sv},
    Magic{0, "RIFF"sv},
    Magic{0, "OggS"sv},
    Magic{0, "wOFF"sv},
    Magic{0, "wOF2"sv},
    Magic{0, "\xCA\xFE\xBA\xBE"sv},
    Magic{0, "SQLite format 3\0"sv},
    Magic{0, "Rar!\x1A\x07"sv},
    Magic{0, "\x00\x00\x01\x00"sv},
};

struct ByteCensus
{
    std::size_t nuls = 0;
    std::size_t controls = 0; ///< C0 other than NUL and those that occur in logs
};

bool occursInText(unsigned char byte)
{
    // Tab, line feed, vertical tab, form feed, carriage return, bell, backspace, escape (colours), substitute (DOS
    // end).
    return (byte >= 0x07 && byte <= 0x0D) || byte == 0x1B || byte == 0x1A;
}

ByteCensus census(std::string_view head)
{
    ByteCensus result;
    for (const char character : head) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte == 0)
            ++result.nuls;
        else if (byte < 0x20 && !occursInText(byte))
            ++result.controls;
    }
    return result;
}

} // namespace

bool hasBinaryMagic(std::string_view head)
{
    return std::any_of(magics.begin(), magics.end(), [head](const Magic& magic) {
        return head.size() > magic.offset && head.substr(magic.offset).starts_with(magic.bytes);
    });
}

bool looksBinary(std::string_view head, bool validUtf8)
{
    if (hasBinaryMagic(head)) {
        // "BZh" and "RIFF" could begin a text; in a file of that format bytes that are none follow at once.
        const ByteCensus start = census(head.substr(0, 512));
        if (!validUtf8 || start.nuls + start.controls > 0 || head.starts_with("%PDF-"))
            return true;
    }
    const ByteCensus counts = census(head);
    if (!validUtf8)
        return (counts.controls + counts.nuls) * 50 > head.size();
    return counts.nuls * 5 > head.size() * 3 || counts.controls * 10 > head.size();
}

bool looksEncryptedInPages(std::string_view head, std::uint64_t fileBytes)
{
    constexpr std::size_t sample = 4096, smallestPage = 512;
    if (hasBinaryMagic(head) || fileBytes < 2 * smallestPage || fileBytes % smallestPage != 0)
        return false;
    const std::string_view start = head.substr(0, sample);
    std::array<std::size_t, 256> counts{};
    for (const char character : start)
        ++counts[static_cast<unsigned char>(character)];
    // Of a thousand bytes by chance about 250 values occur, none of them thrice as often as another.
    const auto values = 256 - std::count(counts.begin(), counts.end(), std::size_t{0});
    return values >= 240 && *std::max_element(counts.begin(), counts.end()) * 32 < start.size();
}

bool isSubunitStream(std::string_view head)
{
    const auto at = [head](std::size_t i) { return static_cast<unsigned char>(head[i]); };
    constexpr unsigned char signature = 0xB3;
    if (head.size() < 8 || at(0) != signature || (at(1) >> 4U) != 2)
        return false;
    // The length of a packet: the highest two bits say how many bytes more it has.
    std::size_t length = at(3) & 0x3FU;
    const std::size_t more = at(3) >> 6U;
    for (std::size_t i = 0; i < more; ++i)
        length = length << 8U | at(4 + i);
    return length >= 8 && (length >= head.size() || at(length) == signature);
}

bool looksBinaryDecoded(std::string_view decodedHead)
{
    const ByteCensus counts = census(decodedHead);
    return (counts.controls + counts.nuls) * 10 > decodedHead.size();
}

} // namespace exhibit
