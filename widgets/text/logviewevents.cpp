// SPDX-License-Identifier: GPL-3.0-or-later
// The event handlers of LogView: keyboard, mouse, wheel, menu.
#include "widgets/text/logview.h"

#include "widgets/common/look/fonts.h"
#include "widgets/text/readingoptions.h"
#include "widgets/text/textcursor.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTimerEvent>
#include <QToolTip>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int wheelStep = 120; // eighths of a degree
constexpr int rowsPerWheelStep = 3;
constexpr int autoScrollMs = 40;

} // namespace

bool LogView::event(QEvent* event)
{
    // Window shortcuts of the same keys must not take them while the text has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool LogView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const GutterMarker* marker = help->pos().x() < gutterWidth() ? markerOn(lineAt(help->pos())) : nullptr;
        if (marker && !marker->toolTip.isEmpty())
            QToolTip::showText(help->globalPos(), marker->toolTip, viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void LogView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void LogView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        m_painter = LinePainter();
        relayout();
    }
}

void LogView::scrollContentsBy(int, int)
{
    if (m_syncing)
        return;
    const LineNumber line = m_folds.lineOf(verticalScrollBar()->value() + 1);
    if (line != m_layout.top().line)
        m_layout.setTop(verticalScrollBar()->value() == verticalScrollBar()->maximum() ? m_layout.lastTop()
                                                                                       : LogLayout::Place{line, 0});
    m_leftCell = horizontalScrollBar()->value();
    syncScrollBars();
}

TextPosition LogView::positionAt(const QPoint& point)
{
    const std::vector<LogLayout::Row> rows = m_layout.visibleRows();
    if (rows.empty())
        return {};
    const int at = std::clamp(point.y() / m_painter.rowHeight(), 0, static_cast<int>(rows.size()) - 1);
    const LogLayout::Row& row = rows[static_cast<std::size_t>(at)];
    const TextCells& line = m_lines.line(row.place.line);
    const int first = row.cells < 0 ? m_leftCell : row.firstCell;
    int cell = static_cast<int>((point.x() - textLeft()) / m_painter.cellWidth() + 0.5);
    cell = std::max(0, cell - indentOf(row));
    if (row.cells >= 0)
        cell = std::min(cell, row.cells);
    return {row.place.line, line.indexAt(first + cell)};
}

LineNumber LogView::lineAt(const QPoint& point) const
{
    const std::vector<LogLayout::Row> rows = m_layout.visibleRows();
    const int at = point.y() / m_painter.rowHeight();
    return at >= 0 && at < static_cast<int>(rows.size()) ? rows[static_cast<std::size_t>(at)].place.line : LineNumber{};
}

void LogView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (event->matches(QKeySequence::Find)) {
        Q_EMIT findRequested();
        return;
    }
    if (event->matches(QKeySequence::FindNext))
        return findNext(Search::Forward);
    if (event->matches(QKeySequence::FindPrevious))
        return findNext(Search::Backward);
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    if (event->key() == Qt::Key_G && modifiers == Qt::ControlModifier)
        return askForLine();
    if (event->key() == Qt::Key_C && modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        return copyPointer();
    if (event->key() == Qt::Key_E && modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        Q_EMIT openExternallyRequested(cursorLine(), cursorColumn());
        return;
    }
    if (m_foldable && event->key() == Qt::Key_Space && modifiers == Qt::NoModifier)
        return toggleFold(m_selection.cursor.line);
    if (m_foldable && event->key() == Qt::Key_Space && modifiers == Qt::ShiftModifier)
        return setAllFolded({}, !m_folds.hasClosed());
    TextSelection moved = m_selection;
    if (!textCursor().move(moved, *event, std::max(1, m_layout.windowRows() - 1)))
        return QAbstractScrollArea::keyPressEvent(event);
    if (event->key() == Qt::Key_PageDown)
        m_layout.scrollBy(m_layout.windowRows() - 1);
    else if (event->key() == Qt::Key_PageUp)
        m_layout.scrollBy(-(m_layout.windowRows() - 1));
    select(moved.anchor, moved.cursor);
    revealCursor();
}

void LogView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const QPoint point = event->position().toPoint();
    if (point.x() < gutterWidth()) {
        const LineNumber line = lineAt(point);
        if (!line.isValid())
            return;
        if (isOnFoldSign(point))
            return toggleFold(line);
        if (const GutterMarker* marker = markerOn(line))
            Q_EMIT gutterMarkerActivated(LineNumber(marker->line));
        // With what is folded below it.
        const LineNumber last = m_folds.next(line).plus(-1);
        const TextPosition end = textCursor().clamped({last.plus(1), 0});
        select({line, 0}, end.line <= last ? textCursor().clamped({last, 1 << 30}) : end);
        return;
    }
    const TextPosition position = positionAt(point);
    select(event->modifiers() & Qt::ShiftModifier ? m_selection.anchor : position, position);
    m_selecting = true;
}

void LogView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    viewport()->setCursor(isOnFoldSign(point)         ? Qt::PointingHandCursor
                          : point.x() < gutterWidth() ? Qt::ArrowCursor
                                                      : Qt::IBeamCursor);
    if (!m_selecting)
        return;
    select(m_selection.anchor, positionAt(point));
    const bool outside = point.y() < 0 || point.y() > viewport()->height();
    if (outside && !m_autoScroll.isActive())
        m_autoScroll.start(autoScrollMs, this);
    else if (!outside)
        m_autoScroll.stop();
}

void LogView::mouseReleaseEvent(QMouseEvent*)
{
    m_selecting = false;
    m_autoScroll.stop();
}

void LogView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const TextSelection word = textCursor().wordAt(positionAt(event->position().toPoint()));
    select(word.anchor, word.cursor);
}

void LogView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_autoScroll.timerId())
        return QAbstractScrollArea::timerEvent(event);
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    const int beyond = point.y() < 0 ? point.y() : point.y() - viewport()->height();
    m_layout.scrollBy(beyond / m_painter.rowHeight() + (beyond < 0 ? -1 : 1));
    select(m_selection.anchor, positionAt(point));
    syncScrollBars();
}

void LogView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier)
        return event->ignore(); // text size, handled by the window
    if (event->angleDelta().x() != 0 || event->modifiers() & Qt::ShiftModifier)
        return QAbstractScrollArea::wheelEvent(event);
    m_wheelRest += event->angleDelta().y() * rowsPerWheelStep;
    const int rows = m_wheelRest / wheelStep;
    m_wheelRest -= rows * wheelStep;
    m_layout.scrollBy(-rows);
    syncScrollBars();
    event->accept();
}

void LogView::contextMenuEvent(QContextMenuEvent* event)
{
    // What the menu does, it does where the mouse points.
    if (const TextPosition place = positionAt(event->pos());
        event->reason() == QContextMenuEvent::Mouse &&
        (m_selection.isEmpty() || place < m_selection.first() || m_selection.last() < place))
        select(place, place);
    QMenu menu(this);
    QAction* copyText =
        menu.addAction(themedIcon(Icon::Copy), hasSelection() ? tr("Copy") : tr("Copy line"), this, &LogView::copy);
    copyText->setShortcut(QKeySequence::Copy);
    QAction* copyPlace = menu.addAction(tr("Copy pointer"), this, &LogView::copyPointer);
    copyPlace->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    menu.addSeparator();
    addReading(&menu);
    addFolds(&menu);
    Q_EMIT menuAboutToShow(&menu);
    QAction* go = menu.addAction(tr("Go to line\u2026"), this, &LogView::askForLine);
    go->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    QAction* editor = menu.addAction(themedIcon(Icon::Open), tr("Open in external editor"), this,
                                     [this] { Q_EMIT openExternallyRequested(cursorLine(), cursorColumn()); });
    editor->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    menu.exec(event->globalPos());
}

/// What is chosen here holds for all texts.
void LogView::addReading(QMenu* menu)
{
    ReadingOptions* reading = m_reading;
    if (!reading)
        return;
    const QString word = wordAtCursor().trimmed();
    if (!word.isEmpty()) {
        const bool standsOut = reading->wordTexts().contains(word, Qt::CaseInsensitive);
        const QString shown = word.size() > 30 ? word.left(29) + QChar(0x2026) : word;
        menu->addAction(standsOut ? tr("No longer highlight “%1”").arg(shown) : tr("Highlight “%1”").arg(shown),
                        reading, [reading, word] { reading->toggleWord(word); })
            ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    }
    const auto addSwitch = [menu](const QString& text, bool on, const QKeySequence& key) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        action->setShortcut(key);
        return action;
    };
    connect(addSwitch(tr("Wrap long lines"), reading->wraps(), QKeySequence(Qt::ALT | Qt::Key_Z)), &QAction::toggled,
            reading, &ReadingOptions::setWraps);
    connect(addSwitch(tr("Show blanks and line ends"), reading->showsBlanks(), QKeySequence(Qt::ALT | Qt::Key_W)),
            &QAction::toggled, reading, &ReadingOptions::setShowsBlanks);
    menu->addSeparator();
}

void LogView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LogView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace exhibit
