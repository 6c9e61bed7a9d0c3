// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/diff/difflines.h"
#include "widgets/text/linepainter.h"
#include "widgets/text/textcells.h"

#include <QAbstractScrollArea>

#include <vector>

namespace exhibit {

struct Theme;

/// A unified diff, read-only and virtual: two gutters, sign, word marks. Lines wrap unless told otherwise. Selection is
/// by whole lines; Ctrl+C copies them as they stand in the diff.
class DiffView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Wrap { Never, Always };

    explicit DiffView(QWidget* parent = nullptr);

    void setDiff(const QString& unifiedDiff);
    void clear() { setDiff(QString()); }
    QString diff() const { return m_text; }
    qint64 addedLines() const { return m_diff.added; }
    qint64 removedLines() const { return m_diff.removed; }
    void setWrap(Wrap wrap);
    /// Lines that differ in white space alone are shown as unchanged (W).
    void setIgnoresBlanks(bool ignores);
    bool ignoresBlanks() const { return m_ignoresBlanks; }
    /// Goes to the next (+1) or previous (-1) place where lines changed (F7, Shift+F7), behind the last one to the
    /// first. False if nothing changed.
    bool goToChange(int direction);
    int currentLine() const { return m_cursor; } ///< of those shown; -1: none

    QString selectedText() const;

public Q_SLOTS:
    void copy(); ///< the selection, else the whole diff

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOut();
    void findBlankChanges();
    DiffLine shownLine(int shown) const;
    bool isChange(int shown) const;
    int lineAtRow(qint64 row) const;
    int lineAt(const QPoint& point) const;
    int numberWidth() const;
    int textLeft() const;
    int columns() const;
    void select(int anchor, int cursor);
    void paintLine(QPainter& painter, int line, int top, const Theme& theme);
    void drawGutters(QPainter& painter, const DiffLine& line, int top, int height, const Theme& theme) const;
    std::vector<LineSpan> spansOf(const DiffLine& line, const Theme& theme) const;

    QString m_text;
    DiffLines m_diff;
    LinePainter m_painter;
    std::vector<int> m_shown;       ///< indexes into m_diff.lines
    std::vector<qint64> m_firstRow; ///< by shown line, plus the total
    std::vector<bool> m_onlyBlanks; ///< by line of the diff: white space is all that differs from its partner
    bool m_ignoresBlanks = false;
    Wrap m_wrap = Wrap::Always;
    int m_numberWidth = 36;
    int m_anchor = -1, m_cursor = -1;
};

} // namespace exhibit
