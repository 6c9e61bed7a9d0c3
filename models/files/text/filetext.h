// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/cancelflag.h"
#include "models/domain/result.h"
#include "models/files/digest.h"

#include <cstdint>
#include <string>

namespace exhibit {

/// What one pass over a file tells about its bytes.
struct FileText
{
    TextEncoding encoding = TextEncoding::None; ///< decided for the whole file; None for a binary file
    bool bom = false;
    bool looksBinary = false;
    bool sampled = false;      ///< only its beginning was read, as BlockReader::isSampled() tells
    std::uint64_t bytes = 0;   ///< as read, which may differ from the scan if the file changed
    std::int64_t lines = 0;    ///< after decoding; a last line without newline counts; 0 for a binary file
    std::int64_t nulBytes = 0; ///< U+0000 in a text
    std::string head;          ///< the first maxHeadBytes decoded, without byte order mark; raw bytes of a binary file

    static constexpr std::size_t maxHeadBytes = 256 * 1024;
};

/// Reads the file once, block by block: encoding (byte order mark, else validity as UTF-8 of the WHOLE file, else
/// Windows-1252), lines, NULs, head. Stray NULs do not make a text binary. With `digest` every byte is added to it.
/// Any thread. Errors: as BlockReader::open, Cancelled.
Result<FileText> inspectText(const std::string& absolutePath, const CancelFlag* cancel = nullptr,
                             Sha256* digest = nullptr);

/// The whole text decoded to UTF-8 without byte order mark, line ends as they are. For prose and small files.
/// Errors: as BlockReader::open, Cancelled, NotSupported beyond `maxBytes` of the file.
Result<std::string> readText(const std::string& absolutePath, TextEncoding encoding, bool bom,
                             const CancelFlag* cancel = nullptr, std::uint64_t maxBytes = std::uint64_t{1} << 30);

} // namespace exhibit
