// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/cancelflag.h"
#include "models/domain/linenumber.h"
#include "models/domain/result.h"
#include "models/files/text/blockreader.h"
#include "models/files/text/newline.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace exhibit {

/// Random access to the lines of a text file, for viewers and pointer checks. Keeps a sparse index of
/// line offsets and one window of the file. Not locked: one user at a time.
class TextFile
{
public:
    struct Line
    {
        std::string text;            ///< valid UTF-8, unrepaired, without line end
        bool cut = false;            ///< `text` is only the beginning
        std::uint64_t fullBytes = 0; ///< of the line in the file, without its line end
        LineEnd end = LineEnd::None; ///< not known of a line that is cut
    };

    /// Reads the file once to index it. Errors: as BlockReader::open, Cancelled.
    static Result<std::shared_ptr<TextFile>> open(const std::string& absolutePath, TextEncoding encoding, bool bom,
                                                  const CancelFlag* cancel = nullptr);

    std::int64_t lineCount() const { return m_lineCount; }
    std::uint64_t bytes() const { return m_bytes; }
    TextEncoding encoding() const { return m_encoding; }

    /// What stands in `Line::text`: for readers that take the bytes for another encoding, these as they are, with a
    /// carriage return at their end; the lines are parted alike.
    enum class As { Text, Bytes };

    /// An empty line beyond the end. `maxBytes` counts bytes of the file.
    Line line(LineNumber number, std::size_t maxBytes = std::size_t{1} << 20, As as = As::Text);
    /// Up to `count` lines from `first` on; fewer at the end.
    std::vector<Line> lines(LineNumber first, int count, std::size_t maxBytes = std::size_t{1} << 20, As as = As::Text);
    /// Lines first..last joined by '\n'; stops after `maxBytes`.
    std::string text(LineNumber first, LineNumber last, std::size_t maxBytes = std::size_t{1} << 24);

private:
    /// Entries stand this close, so that a line is found by reading little: in lines, and in bytes where lines are
    /// long.
    static constexpr std::int64_t linesPerEntry = 256;
    static constexpr std::uint64_t bytesPerEntry = 64 * 1024;

    struct Entry
    {
        std::int64_t line;    ///< from 0
        std::uint64_t offset; ///< in the file
    };

    TextFile(BlockReader file, TextEncoding encoding, bool bom);
    bool buildIndex(const CancelFlag* cancel);
    void indexChunk(std::string_view chunk, std::uint64_t offset);
    std::uint64_t offsetOf(std::int64_t zeroBasedLine);
    std::uint64_t readRaw(std::uint64_t& offset, std::string& raw, std::size_t maxBytes);
    Line readLine(std::uint64_t& offset, std::size_t maxBytes, As as);
    std::string_view windowAt(std::uint64_t offset);

    BlockReader m_file;
    TextEncoding m_encoding;
    std::uint64_t m_textStart = 0; ///< after the byte order mark
    std::uint64_t m_bytes = 0;
    std::int64_t m_lineCount = 0;
    std::vector<Entry> m_entries;
    std::string m_window;
    std::uint64_t m_windowOffset = 0;
};

} // namespace exhibit
