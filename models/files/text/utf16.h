// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"

#include <string>
#include <string_view>

namespace exhibit {

/// Turns UTF-16 that comes in pieces into UTF-8. A piece may end inside a code unit or between two surrogates.
/// Lone surrogates become U+FFFD.
class Utf16Decoder
{
public:
    explicit Utf16Decoder(TextEncoding encoding) : m_bigEndian(encoding == TextEncoding::Utf16Be) {}

    void append(std::string_view bytes, std::string& text);
    /// The end of the file: what is incomplete becomes U+FFFD.
    void finish(std::string& text);

private:
    void unit(char16_t value, std::string& text);

    bool m_bigEndian;
    bool m_hasHalf = false; ///< the first byte of a unit waits in m_half
    unsigned char m_half = 0;
    char16_t m_highSurrogate = 0;
};

} // namespace exhibit
