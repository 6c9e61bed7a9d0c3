// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Words of which one at least stands in every text that a pattern matches.
using NeededWords = std::vector<std::string>;

/// What a pattern of RE2 that matches without regard to case needs of a text: one word at least of each list. Words are
/// as plainByte() has the text. Empty where nothing can be told: such a pattern may match anything. Says too little
/// rather than too much; of the syntax, what it does not know needs nothing.
std::vector<NeededWords> neededWords(std::string_view pattern);

using FirstBytes = std::bitset<256>;

/// The bytes that a text may begin with which such a pattern matches as a whole; all where nothing can be told.
FirstBytes firstBytes(std::string_view pattern);

/// A byte of a text as needed words have it: small letters, and one digit for all.
constexpr char plainByte(char c)
{
    if (c >= 'A' && c <= 'Z')
        return static_cast<char>(c + ('a' - 'A'));
    return c >= '0' && c <= '9' ? '0' : c;
}

/// The two signs beside the letters of ASCII that are one of them without regard to case: the long s and the sign of
/// Kelvin. A text with one of them may match without the word.
inline constexpr std::string_view longS = "\xC5\xBF", kelvinSign = "\xE2\x84\xAA";

} // namespace exhibit
