// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/look/icons.h"
#include "widgets/text/folds/linefolds.h"
#include "widgets/text/linecache.h"
#include "widgets/text/linepainter.h"
#include "widgets/text/linesource.h"
#include "widgets/text/loglayout.h"
#include "widgets/text/overviewruler.h"
#include "widgets/text/textselection.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QPointer>

#include <memory>
#include <set>
#include <utility>
#include <vector>

class QMenu;

namespace exhibit {

class FoldFinder;
class LineFinder;
class ReadingOptions;
class TextCursor;

/// A part of a line to mark. Columns are UTF-16 units of the shown line; length -1 reaches to its end.
struct WordMark
{
    enum class Kind { Outline, Removed, Added };
    LineNumber line;
    int column = 0, length = -1;
    Kind kind = Kind::Outline;
};

/// A sign in the gutter, e.g. a claim on this line.
struct GutterMarker
{
    LineNumber line;
    Icon icon = Icon::None;
    Tone tone = Tone::Accent;
    QString toolTip;
};

/// The text view for evidence of any size: decodes and draws only visible lines and columns. Read-only.
class LogView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using Wrap = LogLayout::Wrap;
    enum class Search { Forward, Backward };

    explicit LogView(QWidget* parent = nullptr);
    ~LogView() override;

    /// `name` is what pointers are copied with (`name#L10-L12`) and what a screen reader says.
    void setSource(std::shared_ptr<const LineSource> source, const QString& name);
    void clear();
    const LineSource* source() const { return m_source.get(); }
    QString name() const { return m_name; }

    void setWrap(Wrap wrap);
    /// Wrapping, visible blanks and words that stand out, as a person chose for all texts; null: none of it.
    void setReading(ReadingOptions* reading);
    /// The selection, else the word at the cursor; empty if it is of more than one line, or too long for a word.
    QString wordAtCursor();
    void setSeverityColours(bool on); ///< FAILED, ERROR, PASSED and `E   ` lines; default on
    void setRulerVisible(bool visible);

    /// Groups, traces and runs of like lines can be folded, long lines of JSON be taken apart; they are looked for on a
    /// worker whenever a source is set.
    void setFoldable(bool foldable);
    const LineFolds& folds() const { return m_folds; }
    bool isFindingFolds() const;
    /// What is folded, and what was but is not found yet; and the same again, once the text is there.
    KeptFolds keptFolds() const;
    void setKeptFolds(const KeptFolds& kept);
    QString foldsCutText() const;     ///< that a text has more folds than are looked for; empty: it has not
    void toggleFold(LineNumber line); ///< the fold of this line, else the innermost one around it
    void setAllFolded(std::optional<FoldKind> kind, bool folded); ///< null: of all kinds

    /// Marks lines (mark fill, bar, bold number) and centres them; an invalid line clears.
    void highlight(LineNumber first, LineNumber last);
    LineNumber highlightFirst() const { return m_highlightFirst; }
    LineNumber highlightLast() const { return m_highlightLast; }
    void setWordMarks(std::vector<WordMark> marks);
    void markQuote(const QString& quote); ///< outlines the quote in the highlighted lines, if it is a part of one

    void setRulerMarks(std::vector<RulerMark> marks);
    void setGutterMarkers(std::vector<GutterMarker> markers);

    void goToLine(LineNumber line);              ///< moves the cursor there and scrolls so that it is seen
    void goToPlace(LineNumber line, int column); ///< from 1, in characters
    /// Of `120` or `120:15`; false if it is neither, or no line of the text.
    bool goToNamedPlace(const QString& place);
    LineNumber topLine() const { return m_layout.top().line; }
    void setTopLine(LineNumber line); ///< as near as there are lines
    LineNumber cursorLine() const { return m_selection.cursor.line; }
    int cursorColumn() const; ///< from 1, in characters
    /// Cursor, selection and scroll by line, to be set again once the same lines are shown otherwise.
    struct Place
    {
        TextSelection selection;
        LineNumber top;
    };
    Place place() const;
    void setPlace(const Place& place);
    int visibleLineCount() const { return m_layout.windowRows(); } ///< rows that fit

    /// Searches on a worker; findChanged() tells the progress. An empty pattern ends the search.
    void find(const FindQuery& query);
    void findNext(Search direction = Search::Forward);
    qint64 findCount() const;
    qint64 findCurrent() const { return m_currentHit + 1; } ///< from 1; 0: none
    bool findRunning() const;

    QString selectedText() const;
    bool hasSelection() const { return !m_selection.isEmpty(); }
    /// First and last line of the selection, else twice the cursor's.
    std::pair<LineNumber, LineNumber> selectedLines() const;
    QString selectionPointer() const; ///< `name#L10-L12` of the selection, else of the cursor's line
    void selectAll();

public Q_SLOTS:
    void copy();
    void copyPointer();
    void askForLine(); ///< Ctrl+G: a small input over the view, for a line or a line and a column

Q_SIGNALS:
    void cursorMoved(exhibit::LineNumber line, int column);
    void findChanged();
    void findFailed(const QString& why);
    void findRequested(); ///< Ctrl+F
    void openExternallyRequested(exhibit::LineNumber line, int column);
    void gutterMarkerActivated(exhibit::LineNumber line);
    void scrolled();
    void menuAboutToShow(QMenu* menu); ///< more that can be done with the selected lines

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    friend class LogViewPainter;

    void relayout();
    void syncScrollBars();
    void showViewport();
    void select(TextPosition anchor, TextPosition cursor);
    void revealCursor();
    void showHit(qint64 index);
    void hitsChanged();
    void applyReading();
    void addReading(QMenu* menu);
    void addFolds(QMenu* menu);
    void foldsChanged();
    void takeFolds(const std::vector<Fold>& folds);
    void revealLine(LineNumber line); ///< opens what hides it
    bool isTakenApart(LineNumber line) const { return m_apart.contains(line.value); }
    bool canTakeApart(LineNumber line);
    int indentOf(const LogLayout::Row& row) const;
    QString foldedWords(LineNumber head) const; ///< empty if nothing is folded there
    bool isOnFoldSign(const QPoint& point) const;
    TextCursor textCursor() const;
    int gutterWidth() const;
    static constexpr int foldSignGap = 8; ///< that a gutter with signs of folds is wider
    int textLeft() const;
    TextPosition positionAt(const QPoint& point);
    LineNumber lineAt(const QPoint& point) const;
    const GutterMarker* markerOn(LineNumber line) const; ///< of a closed fold the first one within

    std::shared_ptr<const LineSource> m_source;
    QString m_name;
    mutable LineCache m_lines;
    LogLayout m_layout;
    LinePainter m_painter;
    OverviewRuler* m_ruler;
    LineFinder* m_finder;
    FoldFinder* m_foldFinder;
    LineFolds m_folds;
    KeptFolds m_foldsWanted;  ///< to be closed when they are found
    std::set<qint64> m_apart; ///< lines of JSON that are taken apart
    std::size_t m_ruled = 0;  ///< hits that the ruler has
    TextSelection m_selection;
    LineNumber m_highlightFirst, m_highlightLast;
    QPointer<ReadingOptions> m_reading;
    std::vector<WordMark> m_wordMarks;
    std::vector<GutterMarker> m_gutterMarkers; ///< by line
    qint64 m_currentHit = -1;
    int m_leftCell = 0;   ///< first cell shown of lines that do not wrap
    int m_widestSeen = 0; ///< cells; the horizontal range grows as wider lines appear
    int m_wheelRest = 0;  ///< eighths of a degree not yet scrolled
    bool m_severityColours = true, m_selecting = false, m_syncing = false, m_foldable = false;
    QBasicTimer m_autoScroll;
};

} // namespace exhibit
