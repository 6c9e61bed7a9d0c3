// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/overviewruler.h"

#include "widgets/common/look/theme.h"
#include "widgets/text/folds/linefolds.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace exhibit {

namespace {

QColor colourOf(const Theme& theme, RulerMark::Kind kind)
{
    switch (kind) {
    case RulerMark::Kind::Failure:
        return theme.fail;
    case RulerMark::Kind::Error:
        return theme.err;
    case RulerMark::Kind::Moved:
        return theme.accent;
    case RulerMark::Kind::Doubt:
        return theme.skip;
    case RulerMark::Kind::Section:
        break;
    }
    return theme.line;
}

} // namespace

OverviewRuler::OverviewRuler(QWidget* parent) : QWidget(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview of the text"));
}

void OverviewRuler::setLineCount(qint64 lines)
{
    m_lines = lines;
    update();
}

void OverviewRuler::setMarks(std::vector<RulerMark> marks)
{
    m_marks = std::move(marks);
    update();
}

void OverviewRuler::clearHits()
{
    m_hits.clear();
    update();
}

void OverviewRuler::addHit(LineNumber line)
{
    if (!m_hits.empty() && m_hits.back() == line)
        return;
    m_hits.push_back(line);
    update();
}

void OverviewRuler::setHighlight(LineNumber first, LineNumber last)
{
    m_highlightFirst = first;
    m_highlightLast = last;
    update();
}

void OverviewRuler::setViewport(LineNumber first, LineNumber last)
{
    if (first == m_viewFirst && last == m_viewLast)
        return;
    m_viewFirst = first;
    m_viewLast = last;
    update();
}

qint64 OverviewRuler::shownLines() const
{
    return m_folds ? m_folds->shownCount() : m_lines;
}

int OverviewRuler::yOf(LineNumber line) const
{
    if (m_lines <= 1)
        return 0;
    const qint64 shown = m_folds ? m_folds->shownOf(line) : line.value;
    return static_cast<int>((shown - 1) * (height() - 4) / std::max<qint64>(1, shownLines() - 1));
}

LineNumber OverviewRuler::lineAt(int y) const
{
    const qint64 usable = std::max(1, height() - 4);
    const qint64 lines = shownLines();
    const qint64 shown = std::clamp<qint64>(1 + y * (lines - 1) / usable, 1, std::max<qint64>(1, lines));
    return m_folds ? m_folds->lineOf(shown) : LineNumber{shown};
}

void OverviewRuler::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, 0, 1, height()), theme.hair);
    if (m_lines <= 0)
        return;
    const int top = yOf(m_viewFirst);
    painter.fillRect(QRect(1, top, width() - 1, std::max(8, yOf(m_viewLast) - top)), theme.hover);
    const auto mark = [&](LineNumber line, const QColor& colour, int inset, int thick) {
        painter.fillRect(QRect(1 + inset, yOf(line), width() - 1 - 2 * inset, thick), colour);
    };
    for (const RulerMark& sign : m_marks) {
        if (sign.kind == RulerMark::Kind::Section)
            mark(sign.line, colourOf(theme, sign.kind), 0, 1);
    }
    for (const RulerMark& sign : m_marks) {
        if (sign.kind != RulerMark::Kind::Section)
            mark(sign.line, colourOf(theme, sign.kind), 3, 3);
    }
    // Many hits share a pixel row: each row is drawn once, and the others are not looked at.
    for (auto at = m_hits.begin(); at != m_hits.end();) {
        mark(*at, theme.markBar, 2, 3);
        at = std::partition_point(at, m_hits.end(), [this, y = yOf(*at)](LineNumber line) { return yOf(line) <= y; });
    }
    if (m_highlightFirst.isValid())
        mark(m_highlightFirst, theme.markBar, 0, std::max(4, yOf(m_highlightLast) - yOf(m_highlightFirst)));
}

void OverviewRuler::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT lineRequested(lineAt(static_cast<int>(event->position().y())));
}

void OverviewRuler::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT lineRequested(lineAt(static_cast<int>(event->position().y())));
}

bool OverviewRuler::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_lines > 0) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tr("Line %1").arg(lineAt(help->pos().y()).value), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace exhibit
