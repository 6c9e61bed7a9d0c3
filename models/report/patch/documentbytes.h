// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/linenumber.h"
#include "models/domain/result.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// A text in its own bytes: what it says by line, and what is to stand there instead as a patch of those bytes.
class DocumentBytes
{
public:
    static constexpr std::uint64_t mostBytes = std::uint64_t{64} << 20; ///< nobody mends prose of more by hand

    DocumentBytes(std::string bytes, TextEncoding encoding, bool bom);

    /// Errors: as BlockReader::open, NotSupported beyond mostBytes.
    static Result<DocumentBytes> read(const std::string& absolutePath, TextEncoding encoding, bool bom);

    /// Lines `first` to `last` as the document that they were before they were bundled: in UTF-8, undamaged, lines
    /// ended by LF.
    DocumentBytes member(LineNumber first, LineNumber last, Mojibake damage) const;

    /// Decoded, without the line end; empty beyond the end.
    std::string text(LineNumber line) const;

    enum class Replaced { Done, NotDecodable, NotEncodable };
    /// The line gives way to `lines` (UTF-8), which end as it does. What cannot be written back byte by byte stays.
    Replaced replace(LineNumber line, const std::vector<std::string>& lines);

    /// The hunks of a unified diff in the document's bytes; empty if nothing is replaced.
    std::string hunks() const;

private:
    struct Line
    {
        std::size_t begin = 0, textEnd = 0, end = 0; ///< of the bytes: the text, then the line end
    };

    void findLines(std::size_t begin);
    const Line* lineAt(LineNumber line) const;
    std::string_view slice(std::size_t begin, std::size_t end) const;

    std::string m_bytes;
    TextEncoding m_encoding;
    std::vector<Line> m_lines;
    std::map<std::size_t, std::string> m_replaced; ///< bytes of the text, by index of the line
};

} // namespace exhibit
