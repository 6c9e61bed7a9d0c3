// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/text/encoding.h"

#include "models/domain/text.h"
#include "models/files/text/utf16.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <optional>

namespace exhibit {

namespace {

/// Windows-1252 from 0x80 to 0x9F; the five undefined bytes are their C1 control.
constexpr std::array<char16_t, 32> windows1252Upper = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                       0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

int sequenceLength(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    if (lead >= 0xF0 && lead <= 0xF4)
        return 4;
    return 0;
}

/// UTF-16 without a mark: mostly Latin text has a NUL in every other byte. A few stray NULs are not that.
std::optional<TextEncoding> guessUtf16(std::string_view head)
{
    const std::string_view sample = head.substr(0, 4096);
    if (sample.size() < 4)
        return {};
    std::size_t evenNuls = 0;
    std::size_t oddNuls = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        if (sample[i] == '\0')
            ++(i % 2 == 0 ? evenNuls : oddNuls);
    }
    const std::size_t units = sample.size() / 2;
    if (oddNuls * 10 >= units * 7 && evenNuls * 20 <= units)
        return TextEncoding::Utf16Le;
    if (evenNuls * 10 >= units * 7 && oddNuls * 20 <= units)
        return TextEncoding::Utf16Be;
    return {};
}

std::string decodeWindows1252(std::string_view bytes)
{
    if (isAscii(bytes))
        return std::string(bytes);
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        if (value < 0x80)
            text += byte;
        else
            appendUtf8(text, windows1252CodePoint(value));
    }
    return text;
}

} // namespace

EncodingGuess guessEncoding(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        return {TextEncoding::Utf8, true, 3};
    if (head.starts_with("\xFF\xFE"))
        return {TextEncoding::Utf16Le, true, 2};
    if (head.starts_with("\xFE\xFF"))
        return {TextEncoding::Utf16Be, true, 2};
    if (const auto utf16 = guessUtf16(head))
        return {*utf16, false, 0};
    head.remove_suffix(incompleteUtf8Tail(head));
    return {isValidUtf8(head) ? TextEncoding::Utf8 : TextEncoding::Windows1252, false, 0};
}

std::string decodeToUtf8(std::string_view bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Windows1252:
        return decodeWindows1252(bytes);
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be: {
        std::string text;
        Utf16Decoder decoder(encoding);
        decoder.append(bytes, text);
        decoder.finish(text);
        return text;
    }
    case TextEncoding::Utf8:
    case TextEncoding::None:
        break;
    }
    return toValidUtf8(bytes);
}

bool isValidUtf8(std::string_view text)
{
    return simdjson::validate_utf8(text.data(), text.size());
}

bool isAscii(std::string_view text)
{
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    constexpr std::size_t step = 8 * sizeof(std::uint64_t);
    while (text.size() >= step) {
        std::array<std::uint64_t, 8> words = {};
        std::memcpy(words.data(), text.data(), step);
        const std::uint64_t all = words[0] | words[1] | words[2] | words[3] | words[4] | words[5] | words[6] | words[7];
        if ((all & highBits) != 0)
            return false;
        text.remove_prefix(step);
    }
    return std::all_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

std::string toValidUtf8(std::string_view text)
{
    if (isValidUtf8(text))
        return std::string(text);
    std::string valid;
    valid.reserve(text.size() + 16);
    std::size_t i = 0;
    while (i < text.size()) {
        const auto length = static_cast<std::size_t>(sequenceLength(static_cast<unsigned char>(text[i])));
        if (length > 0 && i + length <= text.size() && (length == 1 || isValidUtf8(text.substr(i, length)))) {
            valid.append(text.substr(i, length));
            i += length;
            continue;
        }
        appendUtf8(valid, replacementCharacter);
        ++i;
        // One mark for a sequence that is cut, not one for each of its bytes.
        for (std::size_t rest = 1; rest < length && i < text.size() && isContinuation(text[i]); ++rest)
            ++i;
    }
    return valid;
}

std::size_t incompleteUtf8Tail(std::string_view text)
{
    const std::size_t longest = std::min<std::size_t>(text.size(), 3);
    for (std::size_t back = 1; back <= longest; ++back) {
        const char byte = text[text.size() - back];
        if (isContinuation(byte))
            continue;
        const int length = sequenceLength(static_cast<unsigned char>(byte));
        return static_cast<std::size_t>(length) > back ? back : 0;
    }
    return 0;
}

void appendUtf8(std::string& text, char32_t codePoint)
{
    if (codePoint > 0x10FFFF || (codePoint >= 0xD800 && codePoint <= 0xDFFF))
        codePoint = replacementCharacter;
    if (codePoint < 0x80) {
        text += static_cast<char>(codePoint);
    } else if (codePoint < 0x800) {
        text += static_cast<char>(0xC0 | (codePoint >> 6));
        text += static_cast<char>(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        text += static_cast<char>(0xE0 | (codePoint >> 12));
        text += static_cast<char>(0x80 | ((codePoint >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (codePoint & 0x3F));
    } else {
        text += static_cast<char>(0xF0 | (codePoint >> 18));
        text += static_cast<char>(0x80 | ((codePoint >> 12) & 0x3F));
        text += static_cast<char>(0x80 | ((codePoint >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (codePoint & 0x3F));
    }
}

char32_t windows1252CodePoint(unsigned char byte)
{
    return byte >= 0x80 && byte < 0xA0 ? windows1252Upper[byte - 0x80U] : byte;
}

} // namespace exhibit
