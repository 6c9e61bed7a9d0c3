// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/logview.h"

#include "models/items/itemtext.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/look/fonts.h"
#include "widgets/text/folds/foldfinder.h"
#include "widgets/text/linefinder.h"
#include "widgets/text/logviewpainter.h"
#include "widgets/text/readingoptions.h"
#include "widgets/text/textcursor.h"

#include <QEvent>
#include <QInputDialog>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace exhibit {

namespace {

constexpr int rulerWidth = 14;
constexpr int textGap = 9;

} // namespace

LogView::LogView(QWidget* parent)
    : QAbstractScrollArea(parent), m_layout([this](LineNumber line) { return m_lines.line(line).cellCount(); },
                                            [this](LineNumber line, int columns) {
                                                return isTakenApart(line) ? m_lines.takenApart(line, columns).starts
                                                                          : m_lines.line(line).rowStarts(columns);
                                            }),
      m_ruler(new OverviewRuler(this)), m_finder(new LineFinder(this)), m_foldFinder(new FoldFinder(this))
{
    m_layout.setFolds(&m_folds);
    m_layout.setTakenApart([this](LineNumber line) { return isTakenApart(line); });
    m_ruler->setFolds(&m_folds);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setAccessibleName(tr("Text"));
    setRulerVisible(true);
    connect(m_ruler, &OverviewRuler::lineRequested, this, [this](LineNumber line) {
        m_layout.centre(line, line);
        syncScrollBars();
    });
    connect(m_finder, &LineFinder::changed, this, &LogView::hitsChanged);
    connect(m_finder, &LineFinder::failed, this, &LogView::findFailed);
    connect(m_foldFinder, &FoldFinder::found, this, &LogView::takeFolds);
    connect(m_foldFinder, &FoldFinder::finished, this, [this] { m_foldsWanted = {}; });
}

LogView::~LogView() = default;

void LogView::setSource(std::shared_ptr<const LineSource> source, const QString& name)
{
    m_finder->stop();
    m_source = std::move(source);
    m_name = name;
    m_lines.setSource(m_source);
    m_folds.clear();
    m_folds.setLineCount(m_lines.lineCount());
    m_apart.clear();
    m_foldsWanted = {};
    m_foldFinder->start(m_foldable ? m_source : nullptr);
    m_selection = {};
    m_highlightFirst = m_highlightLast = {};
    m_layout.setHighlight({}, {});
    m_wordMarks.clear();
    m_gutterMarkers.clear();
    m_currentHit = -1;
    m_leftCell = m_widestSeen = 0;
    m_layout.setLineCount(m_lines.lineCount());
    m_layout.setTop({});
    m_ruler->setLineCount(m_lines.lineCount());
    m_ruler->setMarks({});
    m_ruler->clearHits();
    m_ruled = 0;
    m_ruler->setHighlight({}, {});
    setAccessibleName(name.isEmpty() ? tr("Text") : tr("Text of %1").arg(name));
    relayout();
}

void LogView::clear()
{
    setSource(nullptr, QString());
}

void LogView::setWrap(Wrap wrap)
{
    m_layout.setWrap(wrap);
    m_leftCell = m_widestSeen = 0;
    relayout();
}

void LogView::setReading(ReadingOptions* reading)
{
    if (m_reading)
        m_reading->disconnect(this);
    m_reading = reading;
    if (m_reading)
        connect(m_reading, &ReadingOptions::changed, this, &LogView::applyReading);
    applyReading();
}

void LogView::applyReading()
{
    setWrap(m_reading && m_reading->wraps() ? Wrap::Always : Wrap::Highlighted);
}

QString LogView::wordAtCursor()
{
    constexpr int most = 200;
    const TextCursor text = textCursor();
    const TextSelection word = hasSelection() ? m_selection : text.wordAt(m_selection.cursor);
    const TextPosition first = word.first(), last = word.last();
    return first.line == last.line && last.index - first.index <= most ? text.text(word) : QString();
}

void LogView::setSeverityColours(bool on)
{
    m_severityColours = on;
    viewport()->update();
}

void LogView::setRulerVisible(bool visible)
{
    m_ruler->setVisible(visible);
    setViewportMargins(0, 0, visible ? rulerWidth : 0, 0);
}

void LogView::highlight(LineNumber first, LineNumber last)
{
    const qint64 count = m_lines.lineCount();
    if (!first.isValid() || first.value > count) {
        first = last = LineNumber{};
    } else {
        last = LineNumber{std::clamp<qint64>(last.value, first.value, count)};
        m_selection.anchor = m_selection.cursor = {first, 0};
        revealLine(first);
        revealLine(last);
        Q_EMIT cursorMoved(first, 1);
    }
    m_highlightFirst = first;
    m_highlightLast = last;
    m_wordMarks.clear();
    m_layout.setHighlight(first, last);
    m_ruler->setHighlight(first, last);
    m_leftCell = 0;
    if (first.isValid())
        m_layout.centre(first, last);
    syncScrollBars();
}

void LogView::setWordMarks(std::vector<WordMark> marks)
{
    m_wordMarks = std::move(marks);
    viewport()->update();
}

void LogView::markQuote(const QString& quote)
{
    m_wordMarks.clear();
    constexpr qint64 mostLines = 200;
    const QString wanted = quote.section(QLatin1Char('\n'), 0, 0).trimmed();
    for (LineNumber line = m_highlightFirst; !wanted.isEmpty() && line.isValid() && line <= m_highlightLast &&
                                             line.value - m_highlightFirst.value < mostLines;
         line = line.plus(1)) {
        const TextCells& cells = m_lines.line(line);
        const auto at = static_cast<int>(cells.text().indexOf(wanted));
        if (at < 0 || wanted.size() >= cells.text().trimmed().size())
            continue;
        m_wordMarks.push_back({line, at, static_cast<int>(wanted.size()), WordMark::Kind::Outline});
        if (!m_layout.isWrapped(line))
            m_leftCell = std::max(0, cells.cellOf(at) - m_layout.columns() / 3);
        break;
    }
    syncScrollBars();
}

void LogView::setRulerMarks(std::vector<RulerMark> marks)
{
    m_ruler->setMarks(std::move(marks));
}

void LogView::setGutterMarkers(std::vector<GutterMarker> markers)
{
    std::stable_sort(markers.begin(), markers.end(),
                     [](const GutterMarker& a, const GutterMarker& b) { return a.line < b.line; });
    m_gutterMarkers = std::move(markers);
    viewport()->update();
}

const GutterMarker* LogView::markerOn(LineNumber line) const
{
    const auto at =
        std::lower_bound(m_gutterMarkers.begin(), m_gutterMarkers.end(), line,
                         [](const GutterMarker& marker, LineNumber number) { return marker.line < number; });
    const LineNumber last = m_folds.isClosed(line) ? m_folds.at(line)->last : line;
    return at != m_gutterMarkers.end() && at->line <= last ? &*at : nullptr;
}

void LogView::goToLine(LineNumber line)
{
    const TextPosition to = textCursor().clamped({line, 0});
    revealLine(to.line);
    m_layout.centre(to.line, to.line);
    select(to, to);
    syncScrollBars();
}

void LogView::goToPlace(LineNumber line, int column)
{
    goToLine(line);
    const QList<uint> characters = m_lines.line(m_selection.cursor.line).text().toUcs4();
    const auto before = std::clamp<qsizetype>(column - 1, 0, characters.size());
    const auto index = QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()), before).size();
    const TextPosition to = textCursor().clamped({m_selection.cursor.line, static_cast<int>(index)});
    select(to, to);
    revealCursor();
}

/// What stands at the end of its line stays there, however long the line is then.
LogView::Place LogView::place() const
{
    const auto kept = [this](TextPosition position) {
        const bool atEnd = position.index > 0 && position.index >= m_lines.line(position.line).text().size();
        return atEnd ? TextPosition{position.line, std::numeric_limits<int>::max()} : position;
    };
    return {{kept(m_selection.anchor), kept(m_selection.cursor)}, topLine()};
}

void LogView::setPlace(const Place& place)
{
    const TextPosition cursor = textCursor().clamped(place.selection.cursor);
    revealLine(cursor.line);
    setTopLine(place.top);
    select(textCursor().clamped(place.selection.anchor), cursor);
}

bool LogView::goToNamedPlace(const QString& place)
{
    const QString line = place.section(QLatin1Char(':'), 0, 0).trimmed();
    const QString column = place.section(QLatin1Char(':'), 1).trimmed();
    bool isLine = false, isColumn = column.isEmpty();
    const qint64 number = line.toLongLong(&isLine);
    const int at = column.isEmpty() ? 1 : column.toInt(&isColumn);
    if (!isLine || !isColumn || number < 1 || number > m_lines.lineCount() || at < 1)
        return false;
    goToPlace(LineNumber{number}, at);
    return true;
}

int LogView::cursorColumn() const
{
    const QString text = m_lines.line(m_selection.cursor.line).text();
    // Characters, not UTF-16 units.
    return static_cast<int>(QStringView(text).left(m_selection.cursor.index).toUcs4().size()) + 1;
}

QString LogView::selectedText() const
{
    return textCursor().text(m_selection);
}

std::pair<LineNumber, LineNumber> LogView::selectedLines() const
{
    const TextPosition first = m_selection.first(), last = m_selection.last();
    // A selection that ends before the first character of a line does not mean that line.
    return {first.line, last.index == 0 && last.line > first.line ? last.line.plus(-1) : last.line};
}

QString LogView::selectionPointer() const
{
    const auto [first, end] = selectedLines();
    QString pointer = QStringLiteral("%1#L%2").arg(m_name).arg(first.value);
    if (end != first)
        pointer += QStringLiteral("-L%1").arg(end.value);
    return pointer;
}

void LogView::selectAll()
{
    const TextSelection everything = textCursor().all();
    select(everything.anchor, everything.cursor);
}

void LogView::copy()
{
    const QString text = hasSelection() ? selectedText() : m_lines.line(m_selection.cursor.line).text();
    const qint64 folded = hasSelection() ? m_folds.hiddenIn(m_selection.first().line, m_selection.last().line) : 0;
    const QString copied = copiedLines(text);
    copyAndTell(this, text, folded > 0 ? tr("%1, %2 of them folded").arg(copied, groupedNumber(folded)) : copied);
}

void LogView::copyPointer()
{
    copyAndTell(this, selectionPointer());
}

void LogView::askForLine()
{
    const qint64 count = m_lines.lineCount();
    if (count <= 0)
        return;
    bool accepted = false;
    const QString asked =
        QInputDialog::getText(this, tr("Go to line"), tr("Line, 1 to %1, or line:column:").arg(count),
                              QLineEdit::Normal, QString::number(m_selection.cursor.line.value), &accepted);
    if (accepted && !goToNamedPlace(asked))
        tell(this, tr("“%1” is no line of this text").arg(asked));
}

void LogView::find(const FindQuery& query)
{
    m_currentHit = -1;
    m_ruler->clearHits();
    m_ruled = 0;
    m_finder->start(m_source, query);
    hitsChanged();
}

void LogView::findNext(Search direction)
{
    const std::vector<FindHit>& hits = m_finder->hits();
    if (hits.empty())
        return;
    const auto count = static_cast<qint64>(hits.size());
    if (m_currentHit >= 0) {
        showHit((m_currentHit + (direction == Search::Forward ? 1 : count - 1)) % count);
        return;
    }
    const auto after = std::lower_bound(hits.begin(), hits.end(), m_selection.cursor.line,
                                        [](const FindHit& hit, LineNumber line) { return hit.line < line; });
    const qint64 next = after == hits.end() ? 0 : after - hits.begin();
    showHit(direction == Search::Forward ? next : (next + count - 1) % count);
}

qint64 LogView::findCount() const
{
    return m_finder->total();
}

bool LogView::findRunning() const
{
    return m_finder->isRunning();
}

void LogView::hitsChanged()
{
    const std::vector<FindHit>& hits = m_finder->hits();
    for (; m_ruled < hits.size(); ++m_ruled)
        m_ruler->addHit(hits[m_ruled].line);
    // While typing, the first hit at or below the cursor is shown as soon as it is known.
    if (m_currentHit < 0 && !hits.empty() && (hits.back().line >= m_selection.cursor.line || !m_finder->isRunning()))
        findNext(Search::Forward);
    viewport()->update();
    Q_EMIT findChanged();
}

void LogView::showHit(qint64 index)
{
    m_currentHit = index;
    revealLine(m_finder->hits()[static_cast<std::size_t>(index)].line);
    const FindHit& hit = m_finder->hits()[static_cast<std::size_t>(index)];
    const TextCells& line = m_lines.line(hit.line);
    const QByteArray utf8 = line.text().toUtf8();
    const auto unit = [&utf8](int byte) {
        return static_cast<int>(QString::fromUtf8(utf8.constData(), std::min<qsizetype>(byte, utf8.size())).size());
    };
    const int start = unit(hit.column);
    m_selection.cursor = m_selection.anchor = {hit.line, start};
    const std::vector<LogLayout::Row> rows = m_layout.visibleRows();
    const bool seen =
        rows.size() > 3 && hit.line > rows.front().place.line && hit.line < rows[rows.size() - 2].place.line;
    if (!seen)
        m_layout.centre(hit.line, hit.line);
    revealCursor();
    Q_EMIT cursorMoved(hit.line, cursorColumn());
    Q_EMIT findChanged();
}

void LogView::select(TextPosition anchor, TextPosition cursor)
{
    m_selection = {anchor, cursor};
    Q_EMIT cursorMoved(cursor.line, cursorColumn());
    viewport()->update();
}

void LogView::revealCursor()
{
    const TextCells& line = m_lines.line(m_selection.cursor.line);
    const int cell = line.cellOf(m_selection.cursor.index);
    const int cells = line.cellCount();
    m_layout.reveal(m_selection.cursor.line, cell);
    if (!m_layout.isWrapped(m_selection.cursor.line)) {
        constexpr int margin = 4;
        if (cell < m_leftCell)
            m_leftCell = std::max(0, cell - margin);
        else if (cell >= m_leftCell + m_layout.columns())
            m_leftCell = cell - m_layout.columns() + 1 + margin;
        m_widestSeen = std::max(m_widestSeen, cells);
    }
    syncScrollBars();
}

int LogView::gutterWidth() const
{
    const auto digits = QString::number(std::max<qint64>(1, m_lines.lineCount())).size();
    const int numbers = static_cast<int>(digits * m_painter.cellWidth());
    return std::max(scaled(52), numbers + scaled(10 + 16)) + (m_foldable ? scaled(foldSignGap) : 0);
}

int LogView::textLeft() const
{
    return gutterWidth() + scaled(textGap);
}

void LogView::relayout()
{
    const int rows = viewport()->height() / m_painter.rowHeight();
    const auto columns = static_cast<int>((viewport()->width() - textLeft() - scaled(4)) / m_painter.cellWidth());
    // What is pointed to stays in sight when something opens below it.
    const auto seen = [this] {
        std::vector<LogLayout::Row> whole = m_layout.visibleRows();
        whole.resize(std::min(whole.size(), static_cast<std::size_t>(m_layout.windowRows())));
        return std::any_of(whole.begin(), whole.end(),
                           [this](const LogLayout::Row& row) { return row.place.line == m_highlightFirst; });
    };
    const bool wasSeen = seen();
    m_layout.setWindow(rows, columns);
    if (wasSeen && !seen())
        m_layout.centre(m_highlightFirst, m_highlightLast);
    m_ruler->setGeometry(viewport()->geometry().right() + 1, viewport()->y(), rulerWidth, viewport()->height());
    syncScrollBars();
}

void LogView::syncScrollBars()
{
    m_syncing = true;
    const qint64 last = m_folds.shownOf(m_layout.lastTop().line) - 1;
    verticalScrollBar()->setRange(0, static_cast<int>(std::min<qint64>(last + (m_layout.lastTop().row > 0 ? 1 : 0),
                                                                       std::numeric_limits<int>::max())));
    verticalScrollBar()->setPageStep(m_layout.windowRows());
    verticalScrollBar()->setValue(static_cast<int>(m_folds.shownOf(m_layout.top().line) - 1));
    for (const LogLayout::Row& row : m_layout.visibleRows()) {
        if (row.cells < 0)
            m_widestSeen = std::max(m_widestSeen, m_lines.line(row.place.line).cellCount());
    }
    m_leftCell = std::clamp(m_leftCell, 0, std::max(0, m_widestSeen - m_layout.columns() + 1));
    horizontalScrollBar()->setRange(0, std::max(0, m_widestSeen - m_layout.columns() + 1));
    horizontalScrollBar()->setPageStep(m_layout.columns());
    horizontalScrollBar()->setSingleStep(4);
    horizontalScrollBar()->setValue(m_leftCell);
    m_syncing = false;
    showViewport();
}

void LogView::showViewport()
{
    const std::vector<LogLayout::Row> rows = m_layout.visibleRows();
    if (!rows.empty())
        m_ruler->setViewport(rows.front().place.line, rows.back().place.line);
    viewport()->update();
    Q_EMIT scrolled();
}

void LogView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    LogViewPainter(*this, painter).paint();
}

} // namespace exhibit
