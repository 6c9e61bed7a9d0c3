// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/patch/documentbytes.h"

#include "models/files/fileerror.h"
#include "models/files/text/blockreader.h"
#include "models/files/text/encodetext.h"
#include "models/files/text/encoding.h"
#include "models/files/text/mojibake.h"
#include "models/report/patch/bytehunks.h"

#include <utility>

namespace exhibit {

namespace {

bool isUtf16(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be;
}

std::size_t markBytes(TextEncoding encoding, bool bom)
{
    return !bom ? 0 : isUtf16(encoding) ? 2 : 3;
}

} // namespace

DocumentBytes::DocumentBytes(std::string bytes, TextEncoding encoding, bool bom)
    : m_bytes(std::move(bytes)), m_encoding(encoding)
{
    findLines(std::min(markBytes(encoding, bom), m_bytes.size()));
}

Result<DocumentBytes> DocumentBytes::read(const std::string& absolutePath, TextEncoding encoding, bool bom)
{
    Result<BlockReader> reader = BlockReader::open(absolutePath);
    if (!reader)
        return reader.error();
    std::string bytes;
    for (std::string_view block = reader->next(); !block.empty(); block = reader->next()) {
        if (bytes.size() + block.size() > mostBytes)
            return Error{Error::Code::NotSupported, Message{"patch.large", {}}};
        bytes += block;
    }
    if (const int error = reader->readError(); error != 0)
        return fileError(absolutePath, error);
    return DocumentBytes(std::move(bytes), encoding, bom);
}

void DocumentBytes::findLines(std::size_t begin)
{
    const std::size_t unit = isUtf16(m_encoding) ? 2 : 1;
    const std::size_t low = m_encoding == TextEncoding::Utf16Be ? 1 : 0; // of the byte that holds ASCII
    const auto isAt = [&](std::size_t at, char c) {
        return m_bytes[at + low] == c && (unit == 1 || m_bytes[at + 1 - low] == '\0');
    };
    Line line{begin, begin, begin};
    for (std::size_t at = begin; at + unit <= m_bytes.size(); at += unit) {
        if (!isAt(at, '\n'))
            continue;
        const bool hasReturn = at >= line.begin + unit && isAt(at - unit, '\r');
        line.textEnd = hasReturn ? at - unit : at;
        line.end = at + unit;
        m_lines.push_back(line);
        line = Line{line.end, line.end, line.end};
    }
    if (line.begin < m_bytes.size())
        m_lines.push_back({line.begin, m_bytes.size(), m_bytes.size()});
}

const DocumentBytes::Line* DocumentBytes::lineAt(LineNumber line) const
{
    const auto index = static_cast<std::size_t>(line.value - 1);
    return line.value < 1 || index >= m_lines.size() ? nullptr : &m_lines[index];
}

std::string_view DocumentBytes::slice(std::size_t begin, std::size_t end) const
{
    return std::string_view(m_bytes).substr(begin, end - begin);
}

std::string DocumentBytes::text(LineNumber line) const
{
    const Line* found = lineAt(line);
    return found ? decodeToUtf8(slice(found->begin, found->textEnd), m_encoding) : std::string();
}

DocumentBytes DocumentBytes::member(LineNumber first, LineNumber last, Mojibake damage) const
{
    std::string bytes;
    for (LineNumber line = first; line <= last && lineAt(line); line = line.plus(1)) {
        const std::string raw = text(line);
        bytes += (damage == Mojibake::None ? raw : repairLine(raw, damage).value_or(raw)) + '\n';
    }
    return {std::move(bytes), TextEncoding::Utf8, false};
}

DocumentBytes::Replaced DocumentBytes::replace(LineNumber line, const std::vector<std::string>& lines)
{
    const Line* found = lineAt(line);
    if (!found || encodeFromUtf8(text(line), m_encoding) != std::string(slice(found->begin, found->textEnd)))
        return Replaced::NotDecodable;
    // The last line may have no end of its own; what comes below it is then parted as the lines above are.
    const Line& ended = found->end > found->textEnd || found == m_lines.data() ? *found : *(found - 1);
    std::string lineEnd(slice(ended.textEnd, ended.end));
    if (lineEnd.empty())
        lineEnd = *encodeFromUtf8("\n", m_encoding);
    std::string bytes;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::string_view plain = lines[i];
        while (plain.ends_with('\r'))
            plain.remove_suffix(1);
        const auto encoded = encodeFromUtf8(plain, m_encoding);
        if (!encoded)
            return Replaced::NotEncodable;
        bytes += (i == 0 ? std::string() : lineEnd) + *encoded;
    }
    m_replaced[static_cast<std::size_t>(found - m_lines.data())] = std::move(bytes);
    return Replaced::Done;
}

std::string DocumentBytes::hunks() const
{
    // A line of a patch ends at the byte 0A, whatever the encoding; each line end of the document holds one.
    ByteHunks hunks(m_bytes);
    for (const auto& [index, text] : m_replaced)
        hunks.replace(m_lines[index].begin, m_lines[index].textEnd, text);
    return hunks.text();
}

} // namespace exhibit
