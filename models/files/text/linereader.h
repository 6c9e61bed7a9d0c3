// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/linenumber.h"
#include "models/domain/result.h"
#include "models/files/text/lineblocks.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

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
    std::uint64_t bytesRead() const { return m_blocks.bytesRead(); }
    int readError() const { return m_blocks.readError(); } ///< as BlockReader: what is behind it is missing
    /// A line was not valid UTF-8 although the file is read as such: its invalid parts came as U+FFFD.
    bool sawInvalidUtf8() const { return m_sawInvalid; }
    /// The first line of which only LineBlocks::maxLineBytes were read; invalid if there was none.
    LineNumber cutLine() const { return m_cutLine; }

private:
    explicit LineReader(LineBlocks blocks) : m_blocks(std::move(blocks)) {}
    std::string_view finished(std::string_view line);

    LineBlocks m_blocks;
    std::string_view m_rest; ///< lines of the block not yet handed out
    bool m_hasRest = false;  ///< an empty rest is an empty line
    std::string m_sanitised; ///< a line that had to be made valid
    std::int64_t m_lines = 0;
    LineNumber m_cutLine;
    bool m_sawInvalid = false;
};

} // namespace exhibit
