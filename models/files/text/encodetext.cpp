// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/text/encodetext.h"

#include "models/files/text/encoding.h"

#include <cstddef>

namespace exhibit {

namespace {

/// The code point that begins at `at`, which moves behind it.
char32_t nextCodePoint(std::string_view text, std::size_t& at)
{
    const auto lead = static_cast<unsigned char>(text[at++]);
    const int more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    char32_t value = more == 0 ? lead : lead & (0x3FU >> more);
    for (int i = 0; i < more && at < text.size(); ++i)
        value = (value << 6) | (static_cast<unsigned char>(text[at++]) & 0x3FU);
    return value;
}

std::optional<char> windows1252Byte(char32_t codePoint)
{
    for (unsigned value = 0; value < 256; ++value) {
        if (windows1252CodePoint(static_cast<unsigned char>(value)) == codePoint)
            return static_cast<char>(value);
    }
    return {};
}

void appendUnit(std::string& bytes, char32_t unit, bool bigEndian)
{
    const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFFU);
    bytes += bigEndian ? high : low;
    bytes += bigEndian ? low : high;
}

} // namespace

std::optional<std::string> encodeFromUtf8(std::string_view text, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8 || encoding == TextEncoding::None)
        return std::string(text);
    std::string bytes;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t codePoint = nextCodePoint(text, at);
        if (encoding == TextEncoding::Windows1252) {
            const std::optional<char> byte = windows1252Byte(codePoint);
            if (!byte)
                return {};
            bytes += *byte;
            continue;
        }
        const bool bigEndian = encoding == TextEncoding::Utf16Be;
        if (codePoint >= 0x10000) {
            appendUnit(bytes, 0xD800 + ((codePoint - 0x10000) >> 10), bigEndian);
            appendUnit(bytes, 0xDC00 + ((codePoint - 0x10000) & 0x3FFU), bigEndian);
        } else {
            appendUnit(bytes, codePoint, bigEndian);
        }
    }
    return bytes;
}

} // namespace exhibit
