// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/diff/diffview.h"

#include "widgets/common/controls/telling.h"
#include "widgets/common/look/icons.h"
#include "widgets/common/views/focusring.h"
#include "widgets/common/views/viewkeys.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <functional>

namespace exhibit {

namespace {

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

void DiffView::setDiff(const QString& unifiedDiff, const LineEssence& essence)
{
    m_text = unifiedDiff;
    m_hasEssence = essence != nullptr;
    m_diff = parseUnifiedDiff(unifiedDiff, essence);
    m_shape.folded.clear();
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

void DiffView::setSplit(bool split)
{
    if (split == m_shape.isSplit)
        return;
    const int line = lineOfCursor();
    m_shape.isSplit = split;
    layOutFrom(line);
}

void DiffView::setIgnoresBlanks(bool ignores)
{
    if (ignores == m_shape.ignoresBlanks)
        return;
    m_shape.ignoresBlanks = ignores;
    m_anchor = m_cursor = -1; // lines come and go
    layOut();
}

void DiffView::setContext(int lines)
{
    if (lines == m_shape.context)
        return;
    const int line = lineOfCursor();
    m_shape.context = lines;
    layOutFrom(line);
}

void DiffView::setFolded(int file, bool folded)
{
    if (file < 0 || file >= static_cast<int>(m_diff.files.size()) || folded == isFolded(file))
        return;
    int line = lineOfCursor();
    if (folded && fileOfDiffLine(m_diff, line) == file)
        line = m_diff.files[static_cast<std::size_t>(file)].firstLine;
    if (folded)
        m_shape.folded.insert(file);
    else
        m_shape.folded.erase(file);
    layOutFrom(line);
}

void DiffView::setAllFolded(bool folded)
{
    int line = lineOfCursor();
    if (const int file = fileOfDiffLine(m_diff, line); folded && file >= 0)
        line = m_diff.files[static_cast<std::size_t>(file)].firstLine;
    m_shape.folded.clear();
    for (int file = 0; folded && file < static_cast<int>(m_diff.files.size()); ++file)
        m_shape.folded.insert(file);
    layOutFrom(line);
}

int DiffView::currentFile() const
{
    return fileOfDiffLine(m_diff, lineOfCursor());
}

/// Its head stands at the top, as far as the diff goes on.
void DiffView::goToFile(int file)
{
    if (file < 0 || file >= static_cast<int>(m_diff.files.size()))
        return;
    const int row = rowOfLine(m_diff.files[static_cast<std::size_t>(file)].firstLine);
    select(row, row);
    if (row >= 0)
        verticalScrollBar()->setValue(static_cast<int>(m_firstRow[static_cast<std::size_t>(row)]));
}

bool DiffView::goToChange(int direction)
{
    const int count = rowCount();
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

int DiffView::lineOfCursor() const
{
    if (m_cursor < 0)
        return -1;
    const DiffRow& row = m_rows[static_cast<std::size_t>(m_cursor)];
    return row.before >= 0 ? row.before : row.after;
}

int DiffView::rowOfLine(int line) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [line](const DiffRow& each) { return each.before == line || each.after == line; });
    return line < 0 || row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

int DiffView::headAt(int row) const
{
    if (row < 0)
        return -1;
    const int line = m_rows[static_cast<std::size_t>(row)].before;
    const bool isHead = line >= 0 && m_diff.lines[static_cast<std::size_t>(line)].kind == DiffLine::Kind::Header;
    return isHead ? fileOfDiffLine(m_diff, line) : -1;
}

/// What the eyes rest on stays where it is: the current row, else the first one to be seen.
void DiffView::layOutFrom(int line)
{
    QScrollBar* bar = verticalScrollBar();
    const auto rowAt = [this](int row) { return static_cast<int>(m_firstRow[static_cast<std::size_t>(row)]); };
    const bool isCursor = line >= 0;
    const int before = isCursor ? std::max(0, rowOfLine(line)) : std::max(0, lineAtRow(bar->value()));
    const int offset = m_rows.empty() ? 0 : rowAt(before) - bar->value();
    if (!isCursor && !m_rows.empty()) {
        const DiffRow& top = m_rows[static_cast<std::size_t>(before)];
        line = top.before >= 0 ? top.before : top.after;
    }
    layOut();
    m_anchor = m_cursor = -1;
    const int row = rowOfLine(line);
    if (row < 0)
        return;
    bar->setValue(rowAt(row) - offset);
    if (isCursor)
        select(row, row);
}

void DiffView::layOut()
{
    const bool wraps = m_wrap == Wrap::Always;
    m_painter.measure(m_diff, m_shape.isSplit, wraps, viewport()->width());
    m_rows = diffRows(m_diff, m_shape);
    m_firstRow.clear();
    qint64 row = 0;
    int widest = 0;
    for (const DiffRow& each : m_rows) {
        m_firstRow.push_back(row);
        row += m_painter.rowsOf(m_diff, each);
        if (!wraps)
            widest = std::max(widest, m_painter.cellsOf(m_diff, each));
    }
    m_firstRow.push_back(row);
    const int rows = std::max(1, viewport()->height() / m_painter.rowHeight());
    verticalScrollBar()->setRange(0, static_cast<int>(std::max<qint64>(0, row - rows)));
    verticalScrollBar()->setPageStep(rows);
    horizontalScrollBar()->setRange(0, wraps ? 0 : std::max(0, widest - m_painter.columns()));
    horizontalScrollBar()->setPageStep(m_painter.columns());
    viewport()->update();
}

int DiffView::lineAtRow(qint64 row) const
{
    const auto after = std::upper_bound(m_firstRow.begin(), m_firstRow.end(), row);
    const auto at = static_cast<int>(after - m_firstRow.begin()) - 1;
    return std::clamp(at, -1, rowCount() - 1);
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
    m_painter.paintGround(painter, area.height(), theme);
    const qint64 topRow = verticalScrollBar()->value();
    std::vector<int> heads;
    const auto paint = [&](int row) {
        const auto at = static_cast<std::size_t>(row);
        DiffPainter::Place place;
        place.top = static_cast<int>((m_firstRow[at] - topRow) * m_painter.rowHeight());
        place.height = static_cast<int>(m_firstRow[at + 1] - m_firstRow[at]) * m_painter.rowHeight();
        place.firstCell = horizontalScrollBar()->value();
        place.isSelected = m_cursor >= 0 && row >= std::min(m_anchor, m_cursor) && row <= std::max(m_anchor, m_cursor);
        place.isFolded = isFolded(headAt(row));
        m_painter.paintRow(painter, m_diff, m_rows[at], place, theme);
        return place.top + place.height;
    };
    for (int row = lineAtRow(topRow), below = 0; row >= 0 && row < rowCount() && below < area.height(); ++row) {
        if (headAt(row) >= 0)
            heads.push_back(row);
        below = paint(row);
    }
    m_painter.paintRules(painter, area.height(), theme);
    for (const int head : heads) // they run over the rules
        paint(head);
    if (hasKeyboardFocus(this)) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(QRectF(area).adjusted(1, 1, -1, -1));
    }
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
        event->type() == QEvent::StyleChange)
        layOut();
}

void DiffView::select(int anchor, int cursor)
{
    const int last = rowCount() - 1;
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

bool DiffView::pressLetter(QKeyEvent* event)
{
    if (event->modifiers() != Qt::NoModifier || !ViewKeys::letterKeysEnabled(this))
        return false;
    if (event->key() == Qt::Key_W)
        setIgnoresBlanks(!ignoresBlanks());
    else if (event->key() == Qt::Key_S)
        setSplit(!isSplit());
    else if (event->key() == Qt::Key_C)
        setContext(context() < 0 ? 1 : context() == 1 ? 0 : -1);
    else
        return false;
    Q_EMIT shapeChanged();
    return true;
}

/// Left and Right fold as in a tree; Enter and Space turn the head of a file.
bool DiffView::pressFold(const QKeyEvent* event)
{
    const int file = currentFile();
    if (m_diff.files.size() < 2 || file < 0)
        return false;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        setFolded(file, event->key() == Qt::Key_Left);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (headAt(m_cursor) < 0)
            return false;
        setFolded(file, !isFolded(file));
        return true;
    default:
        return false;
    }
}

void DiffView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return select(0, rowCount() - 1);
    if (pressLetter(event) || pressFold(event))
        return;
    int to = m_cursor;
    switch (event->key()) {
    case Qt::Key_F7:
        goToChange(event->modifiers() & Qt::ShiftModifier ? -1 : +1);
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
        to = rowCount() - 1;
        break;
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
    select(event->modifiers() & Qt::ShiftModifier && m_anchor >= 0 ? m_anchor : to, to);
}

void DiffView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int row = lineAt(event->position().toPoint());
    select(event->modifiers() & Qt::ShiftModifier && m_anchor >= 0 ? m_anchor : row, row);
    if (const int file = headAt(row); file >= 0 && event->modifiers() == Qt::NoModifier)
        setFolded(file, !isFolded(file));
}

void DiffView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        select(m_anchor, lineAt(event->position().toPoint()));
}

QString DiffView::selectedText() const
{
    std::set<int> lines; // rows of two sides stand in the diff one side after the other
    for (int row = std::min(m_anchor, m_cursor); m_cursor >= 0 && row <= std::max(m_anchor, m_cursor); ++row) {
        const DiffRow& each = m_rows[static_cast<std::size_t>(row)];
        const bool isHidden = !each.isChange && each.before != each.after; // differs in white space that is ignored
        if (each.before >= 0 && !isHidden)
            lines.insert(each.before);
        if (each.after >= 0)
            lines.insert(each.after);
    }
    QString text;
    for (const int line : lines)
        text += sourceText(m_diff.lines[static_cast<std::size_t>(line)]) + QLatin1Char('\n');
    return text;
}

void DiffView::copy()
{
    const QString text = m_cursor >= 0 ? selectedText() : m_text;
    copyAndTell(this, text, copiedLines(text));
}

void DiffView::fillMenu(QMenu& menu)
{
    QAction* lines = menu.addAction(themedIcon(Icon::Copy), tr("Copy lines"), this, &DiffView::copy);
    lines->setEnabled(m_cursor >= 0);
    menu.addAction(tr("Copy patch"), this, [this] { copyAndTell(this, m_text, tr("Copied the patch")); });
    menu.addSeparator();
    menu.addAction(tr("Next change"), this, [this] { goToChange(+1); })->setShortcut(Qt::Key_F7);
    menu.addAction(tr("Previous change"), this, [this] { goToChange(-1); })
        ->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F7));
    menu.addSeparator();
    const auto addSwitch = [&](const QString& text, Qt::Key key, bool isOn, void (DiffView::*set)(bool)) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(isOn);
        action->setShortcut(key);
        connect(action, &QAction::toggled, this, [this, set](bool on) {
            std::invoke(set, this, on);
            Q_EMIT shapeChanged();
        });
    };
    addSwitch(tr("Side by side"), Qt::Key_S, isSplit(), &DiffView::setSplit);
    addSwitch(m_hasEssence ? tr("Ignore white space and masked parts") : tr("Ignore white space"), Qt::Key_W,
              ignoresBlanks(), &DiffView::setIgnoresBlanks);
    QMenu* around = menu.addMenu(tr("Lines around changes (C)"));
    for (const auto& [words, lines] : {std::pair(tr("All"), -1), std::pair(tr("One"), 1), std::pair(tr("None"), 0)}) {
        QAction* action = around->addAction(words);
        action->setCheckable(true);
        action->setChecked(context() == lines);
        connect(action, &QAction::triggered, this, [this, shown = lines] {
            setContext(shown);
            Q_EMIT shapeChanged();
        });
    }
    addFoldActions(menu);
}

void DiffView::addFoldActions(QMenu& menu)
{
    if (m_diff.files.size() < 2)
        return;
    menu.addSeparator();
    if (const int file = currentFile(); file >= 0) {
        const bool isOpen = !isFolded(file);
        menu.addAction(isOpen ? tr("Fold this file") : tr("Unfold this file"), this,
                       [this, file, isOpen] { setFolded(file, isOpen); })
            ->setShortcut(isOpen ? Qt::Key_Left : Qt::Key_Right);
    }
    menu.addAction(tr("Fold all files"), this, [this] { setAllFolded(true); });
    menu.addAction(tr("Unfold all files"), this, [this] { setAllFolded(false); });
}

void DiffView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    fillMenu(menu);
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
