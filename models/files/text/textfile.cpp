// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/text/textfile.h"

#include "models/files/fileerror.h"
#include "models/files/text/bytecount.h"
#include "models/files/text/encoding.h"
#include "models/files/text/utf16.h"

#include <algorithm>
#include <cstring>

namespace exhibit {

namespace {

constexpr std::size_t windowBytes = 64 * 1024;
constexpr std::size_t chunkBytes = 4 * 1024;
constexpr std::size_t notFound = std::string_view::npos;

bool isUtf16(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be;
}

std::size_t unitBytes(TextEncoding encoding)
{
    return isUtf16(encoding) ? 2 : 1;
}

/// Position of the first newline at or after `from`, both on a code unit's first byte.
std::size_t findNewline(std::string_view bytes, std::size_t from, TextEncoding encoding)
{
    if (!isUtf16(encoding))
        return bytes.find('\n', from);
    const std::size_t low = encoding == TextEncoding::Utf16Be ? 1 : 0;
    for (std::size_t i = from; i + 1 < bytes.size(); i += 2) {
        if (bytes[i + low] == '\n' && bytes[i + 1 - low] == '\0')
            return i;
    }
    return notFound;
}

std::int64_t countNewlines(std::string_view bytes, TextEncoding encoding)
{
    return isUtf16(encoding) ? countUtf16Units(bytes, encoding == TextEncoding::Utf16Be).newlines
                             : countBytes(bytes).newlines;
}

std::string decodeCut(std::string_view raw, TextEncoding encoding)
{
    if (!isUtf16(encoding)) {
        if (encoding != TextEncoding::Windows1252)
            raw.remove_suffix(incompleteUtf8Tail(raw));
        return decodeToUtf8(raw, encoding);
    }
    std::string text;
    Utf16Decoder(encoding).append(raw, text);
    return text;
}

} // namespace

TextFile::TextFile(BlockReader file, TextEncoding encoding, bool bom) : m_file(std::move(file)), m_encoding(encoding)
{
    if (bom)
        m_textStart = encoding == TextEncoding::Utf8 ? 3 : 2;
}

Result<std::shared_ptr<TextFile>> TextFile::open(const std::string& absolutePath, TextEncoding encoding, bool bom,
                                                 const CancelFlag* cancel)
{
    Result<BlockReader> file = BlockReader::open(absolutePath);
    if (!file)
        return file.error();
    const std::shared_ptr<TextFile> text(new TextFile(std::move(file).value(), encoding, bom));
    if (!text->buildIndex(cancel))
        return cancelledError();
    return text;
}

bool TextFile::buildIndex(const CancelFlag* cancel)
{
    m_entries.push_back({0, m_textStart});
    std::uint64_t offset = m_textStart;
    bool endsInNewline = true;
    m_file.seek(m_textStart);
    for (std::string_view block = m_file.next(); !block.empty(); block = m_file.next()) {
        if (cancel != nullptr && cancel->isCancelled())
            return false;
        for (std::size_t at = 0; at < block.size(); at += chunkBytes)
            indexChunk(block.substr(at, chunkBytes), offset + at);
        offset += block.size();
        const std::size_t unit = unitBytes(m_encoding);
        endsInNewline = block.size() % unit == 0 && findNewline(block, block.size() - unit, m_encoding) != notFound;
    }
    m_file.releaseBuffer();
    m_bytes = offset;
    if (!endsInNewline)
        ++m_lineCount;
    return true;
}

/// Counts the newlines of a chunk, and looks closer only if an entry is due in it.
void TextFile::indexChunk(std::string_view chunk, std::uint64_t offset)
{
    const std::int64_t newlines = countNewlines(chunk, m_encoding);
    const std::int64_t nextLine = m_entries.back().line + linesPerEntry;
    const std::uint64_t nextOffset = m_entries.back().offset + bytesPerEntry;
    if (newlines == 0 || (m_lineCount + newlines < nextLine && offset + chunk.size() < nextOffset)) {
        m_lineCount += newlines;
        return;
    }
    const std::size_t unit = unitBytes(m_encoding);
    for (std::size_t at = findNewline(chunk, 0, m_encoding); at != notFound;
         at = findNewline(chunk, at + unit, m_encoding)) {
        ++m_lineCount;
        const std::uint64_t start = offset + at + unit;
        if (m_lineCount >= m_entries.back().line + linesPerEntry || start >= m_entries.back().offset + bytesPerEntry)
            m_entries.push_back({m_lineCount, start});
    }
}

/// Offset at which the line begins; the end of the file if it has become shorter.
std::uint64_t TextFile::offsetOf(std::int64_t zeroBasedLine)
{
    const auto after = std::upper_bound(m_entries.begin(), m_entries.end(), zeroBasedLine,
                                        [](std::int64_t line, const Entry& entry) { return line < entry.line; });
    const Entry entry = *(after - 1);
    std::uint64_t offset = entry.offset;
    for (std::int64_t line = entry.line; line < zeroBasedLine; ++line) {
        std::string nothing;
        readRaw(offset, nothing, 0);
    }
    return offset;
}

/// The bytes of the file from `offset` on; empty at its end.
std::string_view TextFile::windowAt(std::uint64_t offset)
{
    const bool inside = offset >= m_windowOffset && offset < m_windowOffset + m_window.size();
    if (!inside) {
        m_window.resize(windowBytes);
        m_windowOffset = offset;
        m_window.resize(m_file.readAt(offset, m_window.data(), windowBytes));
    }
    return std::string_view(m_window).substr(static_cast<std::size_t>(offset - m_windowOffset));
}

/// Moves `offset` behind the line's newline and gives its full length; keeps its first `maxBytes` in `raw`.
std::uint64_t TextFile::readRaw(std::uint64_t& offset, std::string& raw, std::size_t maxBytes)
{
    const std::uint64_t start = offset;
    const std::size_t unit = unitBytes(m_encoding);
    while (true) {
        const std::string_view window = windowAt(offset);
        const std::size_t newline = findNewline(window, 0, m_encoding);
        const std::size_t length =
            newline == notFound ? window.size() - (window.size() > 1 ? window.size() % unit : 0) : newline;
        raw.append(window.substr(0, std::min(length, maxBytes - std::min(maxBytes, raw.size()))));
        offset += length;
        if (newline != notFound) {
            offset += unit;
            return offset - unit - start;
        }
        if (window.empty())
            return offset - start;
    }
}

TextFile::Line TextFile::readLine(std::uint64_t& offset, std::size_t maxBytes, As as)
{
    Line line;
    std::string raw;
    const std::uint64_t start = offset;
    line.fullBytes = readRaw(offset, raw, maxBytes);
    line.cut = raw.size() < line.fullBytes;
    if (as == As::Bytes) {
        line.end = offset > start + line.fullBytes ? LineEnd::Newline : LineEnd::None;
        line.text = std::move(raw);
        return line;
    }
    if (line.cut) {
        line.text = decodeCut(raw, m_encoding);
        return line;
    }
    line.text = decodeToUtf8(raw, m_encoding);
    if (offset > start + line.fullBytes)
        line.end = LineEnd::Newline;
    if (line.text.ends_with('\r')) {
        if (line.end == LineEnd::Newline)
            line.end = LineEnd::CarriageReturnNewline;
        line.text.pop_back();
        line.fullBytes -= unitBytes(m_encoding);
    }
    return line;
}

TextFile::Line TextFile::line(LineNumber number, std::size_t maxBytes, As as)
{
    std::vector<Line> found = lines(number, 1, maxBytes, as);
    return found.empty() ? Line{} : std::move(found.front());
}

std::vector<TextFile::Line> TextFile::lines(LineNumber first, int count, std::size_t maxBytes, As as)
{
    std::vector<Line> result;
    if (!first.isValid() || first.value > m_lineCount || count <= 0)
        return result;
    const std::int64_t available = std::min<std::int64_t>(count, m_lineCount - first.zeroBased());
    result.reserve(static_cast<std::size_t>(available));
    std::uint64_t offset = offsetOf(first.zeroBased());
    for (std::int64_t i = 0; i < available; ++i)
        result.push_back(readLine(offset, maxBytes, as));
    return result;
}

std::string TextFile::text(LineNumber first, LineNumber last, std::size_t maxBytes)
{
    std::string joined;
    if (!first.isValid() || first.value > m_lineCount)
        return joined;
    std::uint64_t offset = offsetOf(first.zeroBased());
    const std::int64_t end = std::min(last.value, m_lineCount);
    for (std::int64_t line = first.value; line <= end && joined.size() < maxBytes; ++line) {
        if (line > first.value)
            joined += '\n';
        joined += readLine(offset, maxBytes - joined.size(), As::Text).text;
    }
    return joined;
}

} // namespace exhibit
