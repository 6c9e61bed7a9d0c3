// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace exhibit {

/// The first bytes of every SQLite 3 file.
inline constexpr std::string_view sqliteMagic("SQLite format 3\0", 16);

/// Whether the first bytes of a file that is not UTF-16 are no text: the sign of a known format, or more control
/// characters than a text has. `validUtf8`: nothing in `head` speaks against UTF-8. Stray NULs are fine in a text.
bool looksBinary(std::string_view head, bool validUtf8);

/// Whether a binary file without a known sign is written as databases are, page by page, in bytes without any order.
bool looksEncryptedInPages(std::string_view head, std::uint64_t fileBytes);

/// Whether the file begins with a packet of subunit 2, the stream of results that Python's testrepository and stestr
/// keep.
bool isSubunitStream(std::string_view head);

bool hasBinaryMagic(std::string_view head);

/// The same for text that was decoded from UTF-16.
bool looksBinaryDecoded(std::string_view decodedHead);

} // namespace exhibit
