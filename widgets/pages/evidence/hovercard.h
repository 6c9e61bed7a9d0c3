// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"
#include "widgets/text/linepainter.h"
#include "widgets/text/linesource.h"
#include "widgets/text/textcells.h"

#include <QWidget>

#include <vector>

namespace exhibit {

/// The lines around a place beside the pointer that leads there, the place marked. Draws them as text views do, so that
/// nothing in them is markup or hidden. Takes no mouse and no focus; whoever shows it hides it.
class HoverCard : public QWidget
{
    Q_OBJECT

public:
    explicit HoverCard(QWidget* window);

    void showLines(const SourceRef& ref, const LineSource& source, const QPoint& beside); ///< `beside`: on screen
    const SourceRef& shown() const { return m_ref; }
    QString text() const; ///< as it is read out

    static constexpr qint64 mostLines = 4;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line
    {
        LineNumber number;
        TextCells cells;
        bool isMarked = false;
    };

    SourceRef m_ref;
    LinePainter m_painter;
    std::vector<Line> m_lines;
};

} // namespace exhibit
