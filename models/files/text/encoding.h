// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"

#include <string>
#include <string_view>

namespace exhibit {

constexpr char32_t replacementCharacter = 0xFFFD; ///< stands where bytes are no text

struct EncodingGuess
{
    TextEncoding encoding = TextEncoding::Utf8;
    bool bom = false;
    int bomBytes = 0;
};

/// What the first bytes of a file say: its byte order mark, else the pattern of UTF-16 without one, else UTF-8 if they
/// are valid (a sequence cut by the end of `head` counts as valid), else Windows-1252. Only a pass over the whole file
/// can confirm UTF-8: see inspectText().
EncodingGuess guessEncoding(std::string_view head);

/// Bytes of `encoding` (without a byte order mark) as UTF-8. What is not valid becomes U+FFFD; NULs stay; an undefined
/// byte of Windows-1252 becomes the C1 control of the same number. TextEncoding::None is taken for UTF-8.
std::string decodeToUtf8(std::string_view bytes, TextEncoding encoding);

bool isValidUtf8(std::string_view text);
bool isAscii(std::string_view text);

/// `text` with every invalid sequence replaced by U+FFFD.
std::string toValidUtf8(std::string_view text);

/// Bytes at the end of `text` that begin a UTF-8 sequence which does not end in it (0 to 3).
std::size_t incompleteUtf8Tail(std::string_view text);

/// Appends the code point; one that is none (surrogate, beyond U+10FFFF) as U+FFFD.
void appendUtf8(std::string& text, char32_t codePoint);

/// The code point of a byte of Windows-1252.
char32_t windows1252CodePoint(unsigned char byte);

} // namespace exhibit
