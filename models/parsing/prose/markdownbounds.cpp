// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/prose/markdownbounds.h"

#include "models/domain/text.h"

#include <algorithm>

namespace exhibit {

namespace {

std::string_view withoutMarkers(std::string_view line, int* nesting = nullptr)
{
    std::size_t pos = 0;
    int depth = 0;
    int columns = 0;
    for (; pos < line.size(); ++pos) {
        const char c = line[pos];
        if (c == ' ') {
            ++columns;
        } else if (c == '\t') {
            columns += 4;
        } else if (c == '>') {
            ++depth;
        } else if ((c == '-' || c == '*' || c == '+') && pos + 1 < line.size() && line[pos + 1] == ' ') {
            ++depth;
        } else if (c >= '0' && c <= '9') {
            std::size_t digits = pos;
            while (digits < line.size() && line[digits] >= '0' && line[digits] <= '9')
                ++digits;
            const bool marker = digits - pos <= 9 && digits + 1 < line.size() &&
                                (line[digits] == '.' || line[digits] == ')') && line[digits + 1] == ' ';
            if (!marker)
                break;
            ++depth;
            pos = digits;
        } else {
            break;
        }
    }
    if (nesting)
        *nesting = depth + columns / 2;
    return line.substr(std::min(pos, line.size()));
}

/// Follows fenced code and comments well enough to know where a document may be cut; being wrong costs a bound that is
/// checked too strictly, nothing else.
class FenceTracker
{
public:
    bool inside() const { return m_fenceLength > 0 || m_comment; }

    void add(std::string_view line)
    {
        const std::string_view body = withoutMarkers(line);
        if (m_fenceLength == 0 && (m_comment || body.substr(0, 4) == "<!--")) {
            const std::size_t close = line.rfind("-->");
            m_comment = close == std::string_view::npos;
            return;
        }
        if (body.size() < 3 || (body[0] != '`' && body[0] != '~'))
            return;
        const std::size_t length = std::min(body.find_first_not_of(body[0]), body.size());
        if (m_fenceLength == 0) {
            const bool opens = length >= 3 && (body[0] == '~' || body.find('`', length) == std::string_view::npos);
            if (opens) {
                m_fenceLength = length;
                m_fenceChar = body[0];
            }
        } else if (body[0] == m_fenceChar && length >= m_fenceLength && isBlank(body.substr(length))) {
            m_fenceLength = 0;
        }
    }

private:
    std::size_t m_fenceLength = 0;
    char m_fenceChar = 0;
    bool m_comment = false;
};

struct Chunk
{
    std::size_t first = 0, count = 0, bytes = 0;
    bool fenced = false;
    bool beyond = false;
};

/// The text between two blank lines.
Chunk nextChunk(const std::vector<std::string_view>& lines, std::size_t first, FenceTracker& fence,
                const MarkdownBounds& bounds, std::size_t& cells)
{
    Chunk chunk;
    chunk.first = first;
    for (std::size_t i = first; i < lines.size(); ++i) {
        const std::string_view line = lines[i];
        fence.add(line);
        chunk.fenced = chunk.fenced || fence.inside();
        ++chunk.count;
        chunk.bytes += line.size() + 1;
        if (line.size() > bounds.lineBytes) {
            chunk.beyond = true;
            continue;
        }
        int nesting = 0;
        withoutMarkers(line, &nesting);
        const auto columns = std::count(line.begin(), line.end(), '|');
        cells += columns > 1 ? static_cast<std::size_t>(columns) : 0;
        chunk.beyond = chunk.beyond || nesting > bounds.nesting || columns > bounds.columns ||
                       (columns > 1 && cells > bounds.cells);
        if (isBlank(line))
            break;
    }
    chunk.beyond = chunk.beyond || (chunk.bytes > bounds.chunkBytes && !chunk.fenced);
    return chunk;
}

bool startsSection(const std::vector<std::string_view>& lines, std::size_t line)
{
    return !lines[line].empty() && lines[line][0] == '#';
}

} // namespace

std::vector<std::string_view> splitLines(std::string_view text)
{
    std::vector<std::string_view> lines;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string_view line = text.substr(begin, end - begin);
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        lines.push_back(line);
        begin = end + 1;
    }
    return lines;
}

std::vector<MarkdownPiece> cutIntoPieces(const std::vector<std::string_view>& lines, const MarkdownBounds& bounds)
{
    std::vector<MarkdownPiece> pieces;
    FenceTracker fence;
    std::size_t pieceBytes = 0;
    std::size_t cells = 0; // of the document
    bool open = false;
    for (std::size_t line = 0; line < lines.size();) {
        const bool wasInside = fence.inside();
        const Chunk chunk = nextChunk(lines, line, fence, bounds, cells);
        // A piece without headings ends somewhere, too: its syntax tree is what takes memory.
        const bool cut = !wasInside && ((pieceBytes > bounds.pieceBytes && startsSection(lines, line)) ||
                                        pieceBytes > 8 * bounds.pieceBytes);
        if (chunk.beyond) {
            pieces.push_back({chunk.first, chunk.count, true});
            open = false;
        } else if (!open || cut) {
            pieces.push_back({chunk.first, chunk.count, false});
            pieceBytes = chunk.bytes;
            open = true;
        } else {
            pieces.back().lineCount += chunk.count;
            pieceBytes += chunk.bytes;
        }
        line += chunk.count;
    }
    return pieces;
}

std::string joinForParsing(const std::vector<std::string_view>& lines, const MarkdownPiece& piece)
{
    std::string text;
    bool isAfterBlank = true;
    for (std::size_t i = piece.firstLine; i < piece.firstLine + piece.lineCount; ++i) {
        // A ruler above a title underlines nothing, and is no part of the title that the one below it underlines.
        const std::string_view line = trimmed(lines[i]);
        const bool isRuler = isAfterBlank && line.size() > 2 && line.find_first_not_of('=') == std::string_view::npos;
        isAfterBlank = line.empty();
        text += isRuler ? std::string_view() : lines[i];
        text += '\n';
    }
    std::replace(text.begin(), text.end(), '\r', ' ');
    return text;
}

} // namespace exhibit
