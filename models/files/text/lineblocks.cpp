// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/text/lineblocks.h"

#include "models/files/text/encoding.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

namespace exhibit {

LineBlocks::LineBlocks(BlockReader file, TextEncoding encoding)
    : m_file(std::move(file)), m_encoding(encoding), m_utf16(encoding)
{}

Result<LineBlocks> LineBlocks::open(const std::string& absolutePath, TextEncoding encoding, bool bom)
{
    Result<BlockReader> file = BlockReader::open(absolutePath);
    if (!file)
        return file.error();
    if (bom)
        file->seek(encoding == TextEncoding::Utf8 ? 3 : 2);
    return LineBlocks(std::move(file).value(), encoding);
}

bool LineBlocks::next(std::string_view& lines)
{
    while (true) {
        const std::size_t pending = m_end - m_begin;
        readMore();
        const std::size_t added = m_end - m_begin - pending;
        if (added == 0)
            return m_end > m_begin && handOut(m_end, m_end, lines);
        // What was pending holds no newline: it is the beginning of one line.
        const void* last = ::memrchr(m_buffer.get() + m_begin + pending, '\n', added);
        if (last != nullptr) {
            const auto end = static_cast<std::size_t>(static_cast<const char*>(last) - m_buffer.get());
            return handOut(end, end + 1, lines);
        }
    }
}

bool LineBlocks::handOut(std::size_t end, std::size_t rest, std::string_view& lines)
{
    lines = {m_buffer.get() + m_begin, end - m_begin};
    m_lines = lines;
    m_isValid.reset();
    m_isCut = std::exchange(m_isCutNext, false);
    m_begin = rest;
    return true;
}

bool LineBlocks::isValid()
{
    if (!m_isValid) {
        const bool decoded = m_encoding != TextEncoding::Utf8 && m_encoding != TextEncoding::None;
        m_isValid = decoded || isValidUtf8(m_lines);
    }
    return *m_isValid;
}

void LineBlocks::readMore()
{
    const std::size_t pending = m_end - m_begin;
    if (pending >= maxLineBytes) {
        skipEndlessLine();
        return;
    }
    // A long line is read in growing steps: moving it to the front at each block would cost its square.
    const std::size_t step = std::min(std::max(BlockReader::blockBytes, pending), maxLineBytes - pending);
    makeRoom(step);
    readBlock(step);
}

void LineBlocks::moveToFront(std::size_t pending)
{
    if (pending > 0 && m_begin > 0)
        std::memmove(m_buffer.get(), m_buffer.get() + m_begin, pending);
    m_begin = 0;
    m_end = pending;
}

/// Moves what is pending to the front of a buffer with room for `bytes` more.
void LineBlocks::makeRoom(std::size_t bytes)
{
    const std::size_t pending = m_end - m_begin;
    if (pending + bytes > m_capacity) {
        moveToFront(pending);
        // Large memory is grown in place, where two buffers of a long line would be too much; what is not yet filled
        // costs nothing.
        const std::size_t capacity = pending + bytes + std::max(BlockReader::blockBytes / 4, pending);
        auto* grown = static_cast<char*>(std::realloc(m_buffer.get(), capacity));
        if (!grown)
            throw std::bad_alloc();
        static_cast<void>(m_buffer.release());
        m_buffer.reset(grown);
        m_capacity = capacity;
    } else {
        moveToFront(pending);
    }
}

/// Adds up to `bytes` of the file to the pending text; there is room for them.
void LineBlocks::readBlock(std::size_t bytes)
{
    if (m_encoding == TextEncoding::Utf8 || m_encoding == TextEncoding::None) {
        const std::size_t count = m_file.readAt(m_file.offset(), m_buffer.get() + m_end, bytes);
        m_file.seek(m_file.offset() + count);
        m_end += count;
        return;
    }
    std::string text;
    // The last byte of an odd file gives no text of its own yet: then the end of the file has to speak.
    while (text.empty()) {
        const std::string_view block = m_file.next();
        if (m_encoding == TextEncoding::Windows1252)
            text = decodeToUtf8(block, m_encoding);
        else if (block.empty())
            m_utf16.finish(text);
        else
            m_utf16.append(block, text);
        if (block.empty())
            break;
    }
    append(text);
}

void LineBlocks::append(std::string_view text)
{
    if (text.empty())
        return;
    if (m_capacity - m_end < text.size())
        makeRoom(text.size());
    std::memcpy(m_buffer.get() + m_end, text.data(), text.size());
    m_end += text.size();
}

/// The pending line has reached maxLineBytes: leaves it there and reads on to its newline, or to the end of the file.
void LineBlocks::skipEndlessLine()
{
    makeRoom(BlockReader::blockBytes);
    m_isCutNext = true;
    const std::size_t lineEnd = m_end;
    while (true) {
        readBlock(BlockReader::blockBytes);
        if (m_end == lineEnd)
            return;
        char* start = m_buffer.get() + lineEnd;
        const void* newline = std::memchr(start, '\n', m_end - lineEnd);
        if (newline != nullptr) {
            const auto skipped = static_cast<std::size_t>(static_cast<const char*>(newline) - start);
            std::memmove(start, newline, m_end - lineEnd - skipped);
            m_end -= skipped;
            return;
        }
        m_end = lineEnd;
    }
}

} // namespace exhibit
