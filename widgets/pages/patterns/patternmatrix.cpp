// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/patterns/patternmatrix.h"

#include "models/items/runs/runnames.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/glyphs.h"
#include "widgets/common/look/icons.h"
#include "widgets/common/look/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int numberWidth = 20;
constexpr int leastPitch = 38;
constexpr int square = 15;

bool names(const std::vector<RunKey>& keys, const RunKey& key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

} // namespace

PatternMatrix::PatternMatrix(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Pattern by run"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PatternMatrix::setPatterns(const PackSnapshot& snapshot, std::vector<const Finding*> patterns)
{
    m_cells.clear();
    m_names.clear();
    m_titles.clear();
    m_current = -1;
    if (snapshot) {
        m_titles = runTitles(*snapshot.review);
        m_names = runColumnNames(m_titles);
        for (const Finding* pattern : patterns) {
            std::vector<Cell> row;
            for (const Run& run : snapshot.review->runs) {
                row.push_back(names(pattern->fixedIn, run.key) ? Cell::Fixed
                              : names(pattern->runs, run.key)  ? Cell::Present
                                                               : Cell::Absent);
            }
            m_cells.push_back(std::move(row));
        }
    }
    updateGeometry();
    update();
}

void PatternMatrix::setCurrent(int pattern)
{
    m_current = pattern;
    update();
}

int PatternMatrix::headHeight() const
{
    return lineHeightOf(TextStyle::Label) + scaled(6);
}

int PatternMatrix::rowHeight() const
{
    return std::max(scaled(22), lineHeightOf(TextStyle::Label) + scaled(4));
}

QSize PatternMatrix::sizeHint() const
{
    return {scaled(numberWidth + leastPitch * 6), headHeight() + rowHeight() * static_cast<int>(m_cells.size())};
}

QSize PatternMatrix::minimumSizeHint() const
{
    return {scaled(numberWidth + leastPitch), sizeHint().height()};
}

int PatternMatrix::shownRuns() const
{
    const int fitting = (width() - scaled(numberWidth)) / scaled(leastPitch);
    return std::clamp(fitting, 0, static_cast<int>(m_names.size()));
}

QRect PatternMatrix::cellRect(int pattern, int run) const
{
    const int runs = std::max(1, shownRuns());
    const int pitch = (width() - scaled(numberWidth)) / runs;
    return {scaled(numberWidth) + run * pitch, headHeight() + pattern * rowHeight(), pitch, rowHeight()};
}

int PatternMatrix::patternAt(const QPoint& point) const
{
    const int row = point.y() < headHeight() ? -1 : (point.y() - headHeight()) / rowHeight();
    return row < static_cast<int>(m_cells.size()) ? row : -1;
}

int PatternMatrix::runAt(const QPoint& point) const
{
    for (int run = 0; run < shownRuns(); ++run) {
        const QRect rect = cellRect(0, run);
        if (point.x() >= rect.left() && point.x() <= rect.right())
            return run;
    }
    return -1;
}

void PatternMatrix::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextStyle::Label));
    const int runs = shownRuns();
    painter.setPen(theme.muted);
    for (int run = 0; run < runs; ++run) {
        QRect head = cellRect(0, run);
        head.moveTop(0);
        head.setHeight(headHeight());
        painter.drawText(head, Qt::AlignCenter, drawable(m_names.at(run)));
    }
    for (int pattern = 0; pattern < static_cast<int>(m_cells.size()); ++pattern) {
        const QRect line(0, headHeight() + pattern * rowHeight(), width(), rowHeight());
        if (pattern == m_current)
            painter.fillRect(line, theme.sel);
        painter.fillRect(QRect(line.left(), line.top(), line.width(), 1), theme.hair);
        painter.setPen(theme.text);
        painter.drawText(QRect(line.left(), line.top(), scaled(numberWidth) - scaled(6), line.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(pattern + 1));
        for (int run = 0; run < runs; ++run) {
            const QPointF centre = QRectF(cellRect(pattern, run)).center();
            QRectF mark(0, 0, scaled(square), scaled(square));
            mark.moveCenter(centre);
            painter.setPen(Qt::NoPen);
            switch (m_cells[static_cast<std::size_t>(pattern)][static_cast<std::size_t>(run)]) {
            case Cell::Present:
                painter.setBrush(theme.accent);
                painter.drawRoundedRect(mark, 3, 3);
                break;
            case Cell::Fixed:
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(theme.ok, 1.5));
                painter.drawRoundedRect(mark.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
                paintIcon(&painter, Icon::Check, mark.adjusted(2, 2, -2, -2), theme.ok);
                break;
            case Cell::Absent:
                painter.setBrush(theme.ctl);
                painter.drawEllipse(centre, 1.2, 1.2);
                break;
            }
        }
    }
}

void PatternMatrix::mousePressEvent(QMouseEvent* event)
{
    if (const int pattern = patternAt(event->position().toPoint()); pattern >= 0)
        Q_EMIT patternClicked(pattern);
}

bool PatternMatrix::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int run = runAt(help->pos()), pattern = patternAt(help->pos());
        if (run < 0) {
            QToolTip::hideText();
            return true;
        }
        QString text = m_titles.at(run);
        if (pattern >= 0) {
            const Cell cell = m_cells[static_cast<std::size_t>(pattern)][static_cast<std::size_t>(run)];
            text += QLatin1Char('\n');
            text += cell == Cell::Present ? tr("pattern %1 occurs").arg(pattern + 1)
                    : cell == Cell::Fixed ? tr("pattern %1 is fixed").arg(pattern + 1)
                                          : tr("pattern %1 does not occur").arg(pattern + 1);
        }
        if (shownRuns() < m_names.size())
            text += QLatin1Char('\n') + tr("%1 of %2 runs have room here").arg(shownRuns()).arg(m_names.size());
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace exhibit
