// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/text/linereader.h"

#include "models/files/text/encoding.h"

namespace exhibit {

Result<LineReader> LineReader::open(const std::string& absolutePath, TextEncoding encoding, bool bom)
{
    Result<LineBlocks> blocks = LineBlocks::open(absolutePath, encoding, bom);
    if (!blocks)
        return blocks.error();
    return LineReader(std::move(blocks).value());
}

bool LineReader::next(std::string_view& line)
{
    if (!m_hasRest) {
        m_hasRest = m_blocks.next(m_rest);
        if (!m_hasRest)
            return false;
        if (m_blocks.isCut() && !m_cutLine.isValid())
            m_cutLine = LineNumber{m_lines + 1};
    }
    ++m_lines;
    const std::size_t newline = m_rest.find('\n');
    line = finished(m_rest.substr(0, newline));
    m_hasRest = newline != std::string_view::npos;
    if (m_hasRest)
        m_rest.remove_prefix(newline + 1);
    return true;
}

std::string_view LineReader::finished(std::string_view line)
{
    if (!m_blocks.isValid() && !isValidUtf8(line)) {
        m_sawInvalid = true;
        m_sanitised = toValidUtf8(line);
        line = m_sanitised;
    }
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

} // namespace exhibit
