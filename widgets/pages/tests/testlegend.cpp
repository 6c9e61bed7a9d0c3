// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/tests/testlegend.h"

#include "models/items/listtext.h"
#include "widgets/common/look/fonts.h"
#include "widgets/delegates/outcomedelegate.h"

#include <QPainter>

namespace exhibit {

namespace {

QSize shapeSize()
{
    return {scaled(20), scaled(14)};
}

} // namespace

TestLegend::TestLegend(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void TestLegend::setCells(std::vector<OutcomeCell> cells)
{
    m_cells = std::move(cells);
    QStringList words;
    for (const OutcomeCell cell : m_cells)
        words.append(outcomeCellText(cell));
    setAccessibleName(tr("Legend: %1").arg(listText(words)));
    setToolTip(words.join(QStringLiteral(" · ")));
    update();
}

QSize TestLegend::sizeHint() const
{
    return {scaled(320), lineHeightOf(TextStyle::Small) + scaled(4)};
}

QSize TestLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void TestLegend::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.setFont(fontFor(TextStyle::Small));
    int left = 0;
    for (const OutcomeCell cell : m_cells) {
        const QString word = outcomeCellText(cell);
        const int width = painter.fontMetrics().horizontalAdvance(word);
        const int whole = shapeSize().width() + scaled(8) + width;
        if (left + whole > this->width())
            break; // the tooltip has all of them
        const QRect shape(left, (height() - shapeSize().height()) / 2, shapeSize().width(), shapeSize().height());
        OutcomeDelegate::paintShape(&painter, shape, cell, theme);
        painter.setPen(theme.text2);
        painter.drawText(QRect(shape.right() + 1 + scaled(8), 0, width + 2, height()), Qt::AlignVCenter, word);
        left += whole + scaled(18);
    }
}

} // namespace exhibit
