// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/diff/diffview.h"

#include "widgets/common/controls/telling.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/icons.h"
#include "widgets/common/views/focusring.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int gutterWidth = 36;
constexpr int signWidth = 22;

QColor groundOf(DiffLine::Kind kind, const Theme& theme)
{
    switch (kind) {
    case DiffLine::Kind::Added:
        return theme.addFill;
    case DiffLine::Kind::Removed:
        return theme.delFill;
    case DiffLine::Kind::Hunk:
    case DiffLine::Kind::Header:
    case DiffLine::Kind::Note:
        return theme.sunken;
    case DiffLine::Kind::Context:
        break;
    }
    return theme.panel;
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// The line as it stands in the diff.
QString sourceText(const DiffLine& line)
{
    switch (line.kind) {
    case DiffLine::Kind::Added:
        return QLatin1Char('+') + line.text;
    case DiffLine::Kind::Removed:
        return QLatin1Char('-') + line.text;
    case DiffLine::Kind::Context:
        return QLatin1Char(' ') + line.text;
    default:
        return line.text;
    }
}

} // namespace

DiffView::DiffView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Changes"));
}

void DiffView::setDiff(const QString& unifiedDiff)
{
    m_text = unifiedDiff;
    m_diff = parseUnifiedDiff(unifiedDiff);
    findBlankChanges();
    m_anchor = m_cursor = -1;
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    setAccessibleDescription(tr("%1 lines added, %2 removed").arg(m_diff.added).arg(m_diff.removed));
    layOut();
}

void DiffView::setWrap(Wrap wrap)
{
    m_wrap = wrap;
    layOut();
}

void DiffView::setIgnoresBlanks(bool ignores)
{
    m_ignoresBlanks = ignores;
    m_anchor = m_cursor = -1; // lines come and go
    layOut();
}

/// Removed and added lines of a block, in their order, as the words are compared.
void DiffView::findBlankChanges()
{
    const std::vector<DiffLine>& lines = m_diff.lines;
    m_onlyBlanks.assign(lines.size(), false);
    for (std::size_t at = 0; at < lines.size();) {
        std::size_t added = at;
        while (added < lines.size() && lines[added].kind == DiffLine::Kind::Removed)
            ++added;
        std::size_t end = added;
        while (end < lines.size() && lines[end].kind == DiffLine::Kind::Added)
            ++end;
        for (std::size_t i = 0; at + i < added && added + i < end; ++i)
            m_onlyBlanks[at + i] = m_onlyBlanks[added + i] =
                withoutBlanks(lines[at + i].text) == withoutBlanks(lines[added + i].text);
        at = std::max(end, at + 1);
    }
}

DiffLine DiffView::shownLine(int shown) const
{
    const auto at = static_cast<std::size_t>(m_shown[static_cast<std::size_t>(shown)]);
    DiffLine line = m_diff.lines[at];
    if (m_ignoresBlanks && m_onlyBlanks[at]) {
        line.kind = DiffLine::Kind::Context;
        line.words.clear();
    }
    return line;
}

bool DiffView::isChange(int shown) const
{
    const DiffLine::Kind kind = shownLine(shown).kind;
    return kind == DiffLine::Kind::Added || kind == DiffLine::Kind::Removed;
}

bool DiffView::goToChange(int direction)
{
    const int count = static_cast<int>(m_shown.size());
    const int from = m_cursor >= 0 ? m_cursor : direction > 0 ? -1 : 0;
    for (int step = 1; step <= count; ++step) {
        const int at = ((from + direction * step) % count + count) % count;
        if (!isChange(at) || (at > 0 && isChange(at - 1)))
            continue;
        // Some lines below are seen, too.
        select(std::min(at + verticalScrollBar()->pageStep() / 2, count - 1), at);
        select(at, at);
        return true;
    }
    return false;
}

int DiffView::numberWidth() const
{
    qint64 largest = 1;
    for (const DiffLine& line : m_diff.lines)
        largest = std::max({largest, line.oldLine, line.newLine});
    return std::max(scaled(gutterWidth),
                    static_cast<int>(QString::number(largest).size() * m_painter.cellWidth()) + scaled(10));
}

int DiffView::textLeft() const
{
    return 2 * m_numberWidth + scaled(signWidth);
}

int DiffView::columns() const
{
    return std::max(8, static_cast<int>((viewport()->width() - textLeft() - scaled(6)) / m_painter.cellWidth()));
}

void DiffView::layOut()
{
    m_numberWidth = numberWidth();
    m_shown.clear();
    m_firstRow.clear();
    qint64 row = 0;
    int widest = 0;
    const int width = columns();
    for (int at = 0; at < static_cast<int>(m_diff.lines.size()); ++at) {
        const DiffLine& line = m_diff.lines[static_cast<std::size_t>(at)];
        const bool isHidden =
            m_ignoresBlanks && line.kind == DiffLine::Kind::Removed && m_onlyBlanks[static_cast<std::size_t>(at)];
        if (line.kind == DiffLine::Kind::Header || isHidden)
            continue;
        const TextCells text(line.text);
        const int cells = text.cellCount();
        m_shown.push_back(at);
        m_firstRow.push_back(row);
        widest = std::max(widest, cells);
        row += m_wrap == Wrap::Always ? static_cast<qint64>(text.rowStarts(width).size()) : 1;
    }
    m_firstRow.push_back(row);
    const int rows = std::max(1, viewport()->height() / m_painter.rowHeight());
    verticalScrollBar()->setRange(0, static_cast<int>(std::max<qint64>(0, row - rows)));
    verticalScrollBar()->setPageStep(rows);
    horizontalScrollBar()->setRange(0, m_wrap == Wrap::Always ? 0 : std::max(0, widest - width));
    horizontalScrollBar()->setPageStep(width);
    viewport()->update();
}

int DiffView::lineAtRow(qint64 row) const
{
    const auto after = std::upper_bound(m_firstRow.begin(), m_firstRow.end(), row);
    const auto at = static_cast<int>(after - m_firstRow.begin()) - 1;
    return std::clamp(at, -1, static_cast<int>(m_shown.size()) - 1);
}

int DiffView::lineAt(const QPoint& point) const
{
    return lineAtRow(verticalScrollBar()->value() + std::max(0, point.y()) / m_painter.rowHeight());
}

void DiffView::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(viewport());
    const QRect area = viewport()->rect();
    painter.fillRect(area, theme.panel);
    painter.fillRect(QRect(0, 0, 2 * m_numberWidth, area.height()), theme.sunken);
    const qint64 topRow = verticalScrollBar()->value();
    for (int line = lineAtRow(topRow); line >= 0 && line < static_cast<int>(m_shown.size()); ++line) {
        const auto top =
            static_cast<int>((m_firstRow[static_cast<std::size_t>(line)] - topRow) * m_painter.rowHeight());
        if (top > area.height())
            break;
        paintLine(painter, line, top, theme);
    }
    painter.fillRect(QRect(m_numberWidth, 0, 1, area.height()), theme.hair);
    painter.fillRect(QRect(2 * m_numberWidth, 0, 1, area.height()), theme.hair);
    if (hasKeyboardFocus(this)) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(QRectF(area).adjusted(1, 1, -1, -1));
    }
}

void DiffView::paintLine(QPainter& painter, int shown, int top, const Theme& theme)
{
    const auto at = static_cast<std::size_t>(shown);
    const DiffLine line = shownLine(shown);
    const auto rows = static_cast<int>(m_firstRow[at + 1] - m_firstRow[at]);
    const int height = rows * m_painter.rowHeight();
    drawGutters(painter, line, top, height, theme);
    const bool selected =
        m_cursor >= 0 && shown >= std::min(m_anchor, m_cursor) && shown <= std::max(m_anchor, m_cursor);
    if (selected) {
        QColor fill = theme.accent;
        fill.setAlphaF(0.22F);
        painter.fillRect(QRect(2 * m_numberWidth + 1, top, viewport()->width(), height), fill);
    }
    const bool quiet =
        line.kind == DiffLine::Kind::Hunk || line.kind == DiffLine::Kind::Header || line.kind == DiffLine::Kind::Note;
    const TextCells cells(line.text);
    const std::vector<LineSpan> spans = spansOf(line, theme);
    const int width = columns();
    painter.save();
    painter.setClipRect(QRect(2 * m_numberWidth + 1, top, viewport()->width(), height));
    const bool wraps = m_wrap == Wrap::Always;
    const std::vector<int> starts = wraps ? cells.rowStarts(width) : std::vector<int>{horizontalScrollBar()->value()};
    for (std::size_t row = 0; row < starts.size(); ++row) {
        const bool last = row + 1 == starts.size();
        const int shownCells = last ? width + (wraps ? 0 : 2) : starts[row + 1] - starts[row];
        const QPointF place(textLeft(), top + static_cast<int>(row) * m_painter.rowHeight());
        m_painter.drawRow(painter, place, cells, starts[row], shownCells, spans, quiet ? theme.muted : theme.text);
    }
    painter.restore();
}

void DiffView::drawGutters(QPainter& painter, const DiffLine& line, int top, int height, const Theme& theme) const
{
    const QColor ground = groundOf(line.kind, theme);
    painter.fillRect(QRect(2 * m_numberWidth, top, viewport()->width() - 2 * m_numberWidth, height), ground);
    if (line.kind == DiffLine::Kind::Added || line.kind == DiffLine::Kind::Removed)
        painter.fillRect(QRect(0, top, 2 * m_numberWidth, height), ground);
    const qreal numberRight = m_numberWidth - scaled(5);
    if (line.oldLine > 0)
        m_painter.drawNumber(painter, QPointF(0, top), numberRight, line.oldLine, theme.gutter, false);
    if (line.newLine > 0)
        m_painter.drawNumber(painter, QPointF(m_numberWidth, top), numberRight, line.newLine, theme.gutter, false);
    const bool added = line.kind == DiffLine::Kind::Added;
    if (!added && line.kind != DiffLine::Kind::Removed)
        return;
    QFont bold = m_painter.font();
    bold.setWeight(QFont::Bold);
    painter.setFont(bold);
    painter.setPen(added ? theme.ok : theme.fail);
    painter.drawText(QRect(2 * m_numberWidth, top, scaled(signWidth), m_painter.rowHeight()), Qt::AlignCenter,
                     added ? QStringLiteral("+") : QStringLiteral("-"));
}

std::vector<LineSpan> DiffView::spansOf(const DiffLine& line, const Theme& theme) const
{
    const bool added = line.kind == DiffLine::Kind::Added;
    std::vector<LineSpan> spans;
    for (const DiffLine::Word& word : line.words)
        spans.push_back(
            {word.start, word.length, {}, added ? theme.addWord : theme.delWord, added ? theme.ok : theme.fail, {}});
    return spans;
}

void DiffView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void DiffView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        m_painter = LinePainter();
        layOut();
    }
}

void DiffView::select(int anchor, int cursor)
{
    const int last = static_cast<int>(m_shown.size()) - 1;
    m_anchor = std::clamp(anchor, -1, last);
    m_cursor = std::clamp(cursor, -1, last);
    if (m_cursor >= 0) {
        const auto row = static_cast<int>(m_firstRow[static_cast<std::size_t>(m_cursor)]);
        QScrollBar* bar = verticalScrollBar();
        if (row < bar->value())
            bar->setValue(row);
        else if (row >= bar->value() + bar->pageStep())
            bar->setValue(row - bar->pageStep() + 1);
    }
    viewport()->update();
}

void DiffView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return select(0, static_cast<int>(m_shown.size()) - 1);
    int to = m_cursor;
    switch (event->key()) {
    case Qt::Key_F7:
        goToChange(event->modifiers() & Qt::ShiftModifier ? -1 : +1);
        return;
    case Qt::Key_W:
        if (event->modifiers() != Qt::NoModifier)
            return QAbstractScrollArea::keyPressEvent(event);
        setIgnoresBlanks(!m_ignoresBlanks);
        return;
    case Qt::Key_Up:
        to = std::max(0, to - 1);
        break;
    case Qt::Key_Down:
        ++to;
        break;
    case Qt::Key_PageUp:
        to = std::max(0, to - verticalScrollBar()->pageStep());
        break;
    case Qt::Key_PageDown:
        to += verticalScrollBar()->pageStep();
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = static_cast<int>(m_shown.size()) - 1;
        break;
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
    select(event->modifiers() & Qt::ShiftModifier && m_anchor >= 0 ? m_anchor : to, to);
}

void DiffView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        const int line = lineAt(event->position().toPoint());
        select(event->modifiers() & Qt::ShiftModifier && m_anchor >= 0 ? m_anchor : line, line);
    }
}

void DiffView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        select(m_anchor, lineAt(event->position().toPoint()));
}

QString DiffView::selectedText() const
{
    QString text;
    if (m_cursor < 0)
        return text;
    for (int shown = std::min(m_anchor, m_cursor); shown <= std::max(m_anchor, m_cursor); ++shown)
        text += sourceText(m_diff.lines[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(shown)])]) +
                QLatin1Char('\n');
    return text;
}

void DiffView::copy()
{
    const QString text = m_cursor >= 0 ? selectedText() : m_text;
    copyAndTell(this, text, copiedLines(text));
}

void DiffView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    QAction* lines = menu.addAction(themedIcon(Icon::Copy), tr("Copy lines"), this, &DiffView::copy);
    lines->setEnabled(m_cursor >= 0);
    menu.addAction(tr("Copy patch"), this, [this] { copyAndTell(this, m_text, tr("Copied the patch")); });
    menu.addSeparator();
    menu.addAction(tr("Next change"), this, [this] { goToChange(+1); })->setShortcut(Qt::Key_F7);
    menu.addAction(tr("Previous change"), this, [this] { goToChange(-1); })
        ->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F7));
    QAction* blanks = menu.addAction(tr("Ignore white space"));
    blanks->setCheckable(true);
    blanks->setChecked(m_ignoresBlanks);
    blanks->setShortcut(Qt::Key_W);
    connect(blanks, &QAction::toggled, this, &DiffView::setIgnoresBlanks);
    menu.exec(event->globalPos());
}

void DiffView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void DiffView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace exhibit
