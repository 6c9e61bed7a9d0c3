// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/diff/diffpainter.h"

#include <QAbstractScrollArea>

#include <vector>

class QMenu;

namespace exhibit {

/// A diff, read-only and virtual, unified or with both sides beside each other: gutters, signs, word marks. Lines wrap
/// unless told otherwise. The files of a diff fold. Selection is by whole rows; Ctrl+C copies their lines as they stand
/// in the diff.
class DiffView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Wrap { Never, Always };

    explicit DiffView(QWidget* parent = nullptr);

    /// `essence`: what counts of a line where white space is ignored, if that is more than white space.
    void setDiff(const QString& unifiedDiff, const LineEssence& essence = {});
    void clear() { setDiff(QString()); }
    QString diff() const { return m_text; }
    qint64 addedLines() const { return m_diff.added; }
    qint64 removedLines() const { return m_diff.removed; }
    const std::vector<DiffFile>& files() const { return m_diff.files; }
    void setWrap(Wrap wrap);
    /// Before and after beside each other (S), or below each other.
    void setSplit(bool split);
    bool isSplit() const { return m_shape.isSplit; }
    /// Lines that differ in white space alone are shown as unchanged (W).
    void setIgnoresBlanks(bool ignores);
    bool ignoresBlanks() const { return m_shape.ignoresBlanks; }
    /// Of what stays the same, only so many lines around each change (C); -1: all that the diff has.
    void setContext(int lines);
    int context() const { return m_shape.context; }
    /// Of a diff of several files: only the head of this one is shown.
    void setFolded(int file, bool folded);
    void setAllFolded(bool folded);
    bool isFolded(int file) const { return m_shape.folded.contains(file); }
    int currentFile() const; ///< of the cursor; -1: none
    void goToFile(int file);
    /// Goes to the next (+1) or previous (-1) place where lines changed (F7, Shift+F7), behind the last one to the
    /// first. False if nothing that is shown changed.
    bool goToChange(int direction);
    int currentLine() const { return m_cursor; } ///< of the rows shown; -1: none
    int rowCount() const { return static_cast<int>(m_rows.size()); }

    QString selectedText() const;

public Q_SLOTS:
    void copy(); ///< the selection, else the whole diff

Q_SIGNALS:
    void shapeChanged(); ///< by a person: split or not, blanks ignored or not, lines around changes

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
    void layOutFrom(int line); ///< the row of this line stays the current one
    int lineOfCursor() const;
    int rowOfLine(int line) const;
    int headAt(int row) const; ///< the file whose head the row is; -1: it is another row
    bool isChange(int row) const { return m_rows[static_cast<std::size_t>(row)].isChange; }
    int lineAtRow(qint64 row) const;
    int lineAt(const QPoint& point) const;
    void select(int anchor, int cursor);
    bool pressLetter(QKeyEvent* event);
    bool pressFold(const QKeyEvent* event);
    void fillMenu(QMenu& menu);
    void addFoldActions(QMenu& menu);

    QString m_text;
    bool m_hasEssence = false;
    DiffLines m_diff;
    DiffShape m_shape;
    DiffPainter m_painter;
    std::vector<DiffRow> m_rows;
    std::vector<qint64> m_firstRow; ///< in lines of the screen, by row, plus the total
    Wrap m_wrap = Wrap::Always;
    int m_anchor = -1, m_cursor = -1;
};

} // namespace exhibit
