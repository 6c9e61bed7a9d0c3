// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/result.h"
#include "models/files/text/blockreader.h"
#include "models/files/text/utf16.h"

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace exhibit {

/// Streams a text file as runs of whole lines decoded to UTF-8, about a block at a time. A line is never split, so a
/// block grows with the longest one. UTF-8 is not copied. One user at a time.
class LineBlocks
{
public:
    /// Of a longer line this much is kept, the rest of it is skipped.
    static constexpr std::size_t maxLineBytes = std::size_t{256} << 20;

    /// `encoding` and `bom` as inspectText() found them. Errors: as BlockReader::open.
    static Result<LineBlocks> open(const std::string& absolutePath, TextEncoding encoding, bool bom);

    /// The next lines without their last newline (so an empty text is one empty line), valid until the next call.
    /// False at the end.
    bool next(std::string_view& lines);
    /// Whether the lines that next() gave last are valid UTF-8; only a file read as UTF-8 can give others.
    bool isValid();
    /// Whether the first of the lines that next() gave last was longer than maxLineBytes.
    bool isCut() const { return m_isCut; }
    /// Bytes of the file that have been read; for progress.
    std::uint64_t bytesRead() const { return m_file.offset(); }
    int readError() const { return m_file.readError(); } ///< as BlockReader: what is behind it is missing

private:
    struct Free
    {
        void operator()(char* buffer) const { std::free(buffer); }
    };

    LineBlocks(BlockReader file, TextEncoding encoding);
    bool handOut(std::size_t end, std::size_t rest, std::string_view& lines);
    void readMore();
    void makeRoom(std::size_t bytes);
    void moveToFront(std::size_t pending);
    void readBlock(std::size_t bytes);
    void append(std::string_view text);
    void skipEndlessLine();

    BlockReader m_file;
    TextEncoding m_encoding;
    Utf16Decoder m_utf16;
    std::unique_ptr<char, Free> m_buffer; ///< text in m_begin..m_end is still to be handed out
    std::size_t m_capacity = 0;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::string_view m_lines;      ///< what next() gave last
    bool m_isCut = false;          ///< their first
    bool m_isCutNext = false;      ///< the line that is still being read
    std::optional<bool> m_isValid; ///< found out when asked: a search never asks
};

} // namespace exhibit
