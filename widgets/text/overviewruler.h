// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/linenumber.h"

#include <QWidget>

#include <vector>

namespace exhibit {

class LineFolds;

/// A sign beside the scroll bar.
struct RulerMark
{
    enum class Kind { Section, Failure, Error, Moved, Doubt };
    LineNumber line;
    Kind kind = Kind::Section;
};

/// 14 px beside the scroll bar: section starts, failures, search hits, highlighted lines and the viewport, over the
/// whole length of the text. A click asks for the line there.
class OverviewRuler : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewRuler(QWidget* parent = nullptr);

    void setLineCount(qint64 lines);
    void setFolds(const LineFolds* folds) { m_folds = folds; } ///< the length is that of the shown lines then
    void setMarks(std::vector<RulerMark> marks);
    void clearHits();
    void addHit(LineNumber line); ///< not before the last one
    void setHighlight(LineNumber first, LineNumber last);
    void setViewport(LineNumber first, LineNumber last);

Q_SIGNALS:
    void lineRequested(exhibit::LineNumber line);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    int yOf(LineNumber line) const;
    LineNumber lineAt(int y) const;
    qint64 shownLines() const;

    qint64 m_lines = 0;
    const LineFolds* m_folds = nullptr;
    std::vector<RulerMark> m_marks;
    std::vector<LineNumber> m_hits;
    LineNumber m_highlightFirst, m_highlightLast, m_viewFirst, m_viewLast;
};

} // namespace exhibit
