// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/linenumber.h"
#include "models/domain/result.h"
#include "models/files/blockreader.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace exhibit {

/// Streams the lines of a text file of any size, decoded to valid UTF-8, without byte order mark and line end (a CR
/// before the LF goes too). Memory is a block, or the longest line if that is more. One user at a time.
/// UTF-8 lines are views into the block: they cost no copy.
class LineReader
{
public:
    /// `encoding` and `bom` as inspectText() found them. Errors: as BlockReader::open.
    static Result<LineReader> open(const std::string& absolutePath, TextEncoding encoding, bool bom);

    /// The next line, valid until the next call. False at the end.
    bool next(std::string_view& line);
    /// Of the line that next() gave last; invalid before the first.
    LineNumber number() const { return LineNumber{m_lines}; }
    /// Bytes of the file that have been read; for progress.
    std::uint64_t bytesRead() const { return m_file.offset(); }
    /// A line was not valid UTF-8 although the file is read as such: its invalid parts came as U+FFFD.
    bool sawInvalidUtf8() const { return m_sawInvalid; }

private:
    LineReader(BlockReader file, TextEncoding encoding, bool bom);
    bool fill();
    void take(std::string_view raw);
    void takeDecoded(std::string_view raw);
    void checkText();
    std::string_view sanitised(std::string_view line);

    BlockReader m_file;
    TextEncoding m_encoding;
    std::string m_buffer; ///< decoded text not yet handed out, from m_begin on
    std::size_t m_begin = 0;
    std::size_t m_searched = 0;   ///< no newline in m_buffer between m_begin and here
    std::size_t m_checkedEnd = 0; ///< the text before is known to be valid or not (m_checkedValid)
    bool m_checkedValid = true;
    std::string m_undecoded; ///< bytes of a UTF-16 character cut by the block
    std::string m_line;      ///< a line that had to be made valid
    std::int64_t m_lines = 0;
    bool m_atEnd = false;
    bool m_sawInvalid = false;
};

} // namespace exhibit
