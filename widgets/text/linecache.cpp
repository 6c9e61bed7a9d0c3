// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/linecache.h"

namespace exhibit {

void LineCache::setSource(std::shared_ptr<const LineSource> source)
{
    m_source = std::move(source);
    m_lines.clear();
    m_characters = 0;
}

const TextCells& LineCache::line(LineNumber number)
{
    return entry(number).cells;
}

LineEnd LineCache::endOf(LineNumber number)
{
    return entry(number).end;
}

const LineCache::Entry& LineCache::entry(LineNumber number)
{
    const auto known = m_lines.find(number.value);
    if (known != m_lines.end())
        return known->second;
    if (m_characters > maxCharacters || m_lines.size() >= maxLines) {
        m_lines.clear();
        m_characters = 0;
    }
    QString text;
    LineEnd end = LineEnd::None;
    if (m_source && number.isValid() && number.value <= m_source->lineCount()) {
        const SourceLine source = m_source->line(number);
        end = source.end;
        text = QString::fromUtf8(source.text.data(), static_cast<qsizetype>(source.text.size()));
        if (source.cut)
            text += QStringLiteral(" \u2026 [%1 bytes]").arg(source.fullBytes);
    }
    m_characters += text.size();
    return m_lines.emplace(number.value, Entry{TextCells(text), end}).first->second;
}

} // namespace exhibit
