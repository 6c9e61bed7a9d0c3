// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/text/utf16.h"

#include "models/files/text/encoding.h"

namespace exhibit {

namespace {

bool isHighSurrogate(char16_t unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}

bool isLowSurrogate(char16_t unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

char16_t joined(unsigned char first, unsigned char second, bool bigEndian)
{
    return static_cast<char16_t>(bigEndian ? (first << 8) | second : (second << 8) | first);
}

} // namespace

void Utf16Decoder::unit(char16_t value, std::string& text)
{
    if (m_highSurrogate != 0) {
        if (isLowSurrogate(value)) {
            appendUtf8(text, 0x10000U + ((m_highSurrogate - 0xD800U) << 10) + (value - 0xDC00U));
            m_highSurrogate = 0;
            return;
        }
        appendUtf8(text, replacementCharacter);
        m_highSurrogate = 0;
    }
    if (isHighSurrogate(value))
        m_highSurrogate = value;
    else
        appendUtf8(text, value);
}

void Utf16Decoder::append(std::string_view bytes, std::string& text)
{
    std::size_t i = 0;
    if (m_hasHalf && !bytes.empty()) {
        m_hasHalf = false;
        unit(joined(m_half, static_cast<unsigned char>(bytes[0]), m_bigEndian), text);
        i = 1;
    }
    text.reserve(text.size() + bytes.size() / 2 + 8);
    for (; i + 1 < bytes.size(); i += 2) {
        const char16_t value =
            joined(static_cast<unsigned char>(bytes[i]), static_cast<unsigned char>(bytes[i + 1]), m_bigEndian);
        if (value < 0x80 && m_highSurrogate == 0)
            text += static_cast<char>(value);
        else
            unit(value, text);
    }
    if (i < bytes.size()) {
        m_hasHalf = true;
        m_half = static_cast<unsigned char>(bytes[i]);
    }
}

void Utf16Decoder::finish(std::string& text)
{
    if (m_highSurrogate != 0)
        appendUtf8(text, replacementCharacter);
    if (m_hasHalf)
        appendUtf8(text, replacementCharacter);
    m_highSurrogate = 0;
    m_hasHalf = false;
}

} // namespace exhibit
