// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/textcursor.h"

#include "widgets/text/folds/linefolds.h"
#include "widgets/text/linecache.h"

#include <QKeyEvent>

#include <algorithm>

namespace exhibit {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

} // namespace

TextPosition TextCursor::clamped(TextPosition position) const
{
    const qint64 lines = std::max<qint64>(1, m_lines.lineCount());
    if (position.line.value < 1)
        return {};
    position.line = LineNumber{std::min<qint64>(position.line.value, lines)};
    position.index = std::clamp(position.index, 0, static_cast<int>(m_lines.line(position.line).text().size()));
    return position;
}

LineNumber TextCursor::lastLine() const
{
    const LineNumber last{std::max<qint64>(1, m_lines.lineCount())};
    return m_folds ? m_folds->shown(last) : last;
}

TextPosition TextCursor::byLines(TextPosition from, qint64 lines) const
{
    const int cell = m_lines.line(from.line).cellOf(from.index);
    const auto shownOf = [this](LineNumber line) { return m_folds ? m_folds->shownOf(line) : line.value; };
    const LineNumber shown{std::clamp<qint64>(shownOf(from.line) + lines, 1, shownOf(lastLine()))};
    const LineNumber line = m_folds ? m_folds->lineOf(shown.value) : shown;
    return {line, m_lines.line(line).indexAt(cell)};
}

TextPosition TextCursor::byCharacter(TextPosition from, int direction) const
{
    const TextCells& line = m_lines.line(from.line);
    if (direction > 0) {
        if (from.index < line.text().size())
            return {from.line, line.nextIndex(from.index)};
        const LineNumber below = m_folds ? m_folds->next(from.line) : from.line.plus(1);
        return below.value <= m_lines.lineCount() ? TextPosition{below, 0} : from;
    }
    if (from.index > 0)
        return {from.line, line.previousIndex(from.index)};
    if (from.line.value <= 1)
        return from;
    const LineNumber above = m_folds ? m_folds->previous(from.line) : from.line.plus(-1);
    return {above, static_cast<int>(m_lines.line(above).text().size())};
}

TextPosition TextCursor::byWord(TextPosition from, int direction) const
{
    const QString text = m_lines.line(from.line).text();
    int at = from.index;
    if (direction > 0) {
        if (at >= text.size())
            return byCharacter(from, 1);
        while (at < text.size() && isWordCharacter(text.at(at)))
            ++at;
        while (at < text.size() && !isWordCharacter(text.at(at)))
            ++at;
        return {from.line, at};
    }
    if (at == 0)
        return byCharacter(from, -1);
    while (at > 0 && !isWordCharacter(text.at(at - 1)))
        --at;
    while (at > 0 && isWordCharacter(text.at(at - 1)))
        --at;
    return {from.line, at};
}

bool TextCursor::move(TextSelection& selection, const QKeyEvent& event, int pageLines) const
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    const bool keep = event.modifiers() & Qt::ShiftModifier;
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    TextPosition to = selection.cursor;
    switch (event.key()) {
    case Qt::Key_Left:
        to = control ? byWord(to, -1) : byCharacter(to, -1);
        break;
    case Qt::Key_Right:
        to = control ? byWord(to, 1) : byCharacter(to, 1);
        break;
    case Qt::Key_Up:
        to = byLines(to, -1);
        break;
    case Qt::Key_Down:
        to = byLines(to, 1);
        break;
    case Qt::Key_PageUp:
        to = byLines(to, -pageLines);
        break;
    case Qt::Key_PageDown:
        to = byLines(to, pageLines);
        break;
    case Qt::Key_Home:
        to = control ? TextPosition{} : TextPosition{to.line, 0};
        break;
    case Qt::Key_End:
        to = control ? TextPosition{lastLine(), static_cast<int>(m_lines.line(lastLine()).text().size())}
                     : TextPosition{to.line, static_cast<int>(m_lines.line(to.line).text().size())};
        break;
    default:
        return false;
    }
    selection.cursor = clamped(to);
    if (!keep)
        selection.anchor = selection.cursor;
    return true;
}

TextSelection TextCursor::wordAt(TextPosition position) const
{
    const QString text = m_lines.line(position.line).text();
    int first = position.index, last = position.index;
    while (first > 0 && isWordCharacter(text.at(first - 1)))
        --first;
    while (last < text.size() && isWordCharacter(text.at(last)))
        ++last;
    return {{position.line, first}, {position.line, last}};
}

TextSelection TextCursor::all() const
{
    const LineNumber last{std::max<qint64>(1, m_lines.lineCount())};
    return {TextPosition{}, {last, static_cast<int>(m_lines.line(last).text().size())}};
}

QString TextCursor::text(const TextSelection& selection) const
{
    const TextPosition first = selection.first(), last = selection.last();
    QString text;
    for (LineNumber line = first.line; line <= last.line && text.size() < maxCopy; line = line.plus(1)) {
        const QString whole = m_lines.line(line).text();
        const int from = line == first.line ? first.index : 0;
        const int to = line == last.line ? last.index : static_cast<int>(whole.size());
        if (line != first.line)
            text += QLatin1Char('\n');
        text += QStringView(whole).mid(from, to - from);
    }
    return text;
}

} // namespace exhibit
