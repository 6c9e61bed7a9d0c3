// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace exhibit {

/// The first bytes of every SQLite 3 file.
inline constexpr std::string_view sqliteMagic("SQLite format 3\0", 16);

/// Whether the first bytes of a file that is not UTF-16 are no text: the sign of a known format, or more control
/// characters than a text has. `validUtf8`: nothing in `head` speaks against UTF-8. Stray NULs are fine in a text.
bool looksBinary(std::string_view head, bool validUtf8);

bool hasBinaryMagic(std::string_view head);

/// The same for text that was decoded from UTF-16.
bool looksBinaryDecoded(std::string_view decodedHead);

} // namespace exhibit
