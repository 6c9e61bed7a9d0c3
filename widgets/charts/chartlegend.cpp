// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartlegend.h"

#include "widgets/charts/chartpaint.h"
#include "widgets/common/look/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

namespace exhibit {

namespace {

double swatchSide()
{
    return scaled(11);
}

double entryWidth(const LegendEntry& entry)
{
    return swatchSide() + scaled(5) + QFontMetricsF(fontFor(TextStyle::Label)).horizontalAdvance(entry.text);
}

void paintSwatch(QPainter* painter, const QRectF& rect, const LegendEntry& entry, const Theme& theme)
{
    switch (entry.swatch) {
    case LegendEntry::Swatch::Solid:
        return painter->fillRect(rect, entry.ink);
    case LegendEntry::Swatch::Edged:
        return paintBar(painter, rect, entry.ink, entry.edge);
    case LegendEntry::Swatch::Hatched:
        return paintHatch(painter, rect, entry.ink, theme.panel);
    case LegendEntry::Swatch::Dotted:
        return paintDots(painter, rect, entry.ink, theme.panel);
    case LegendEntry::Swatch::Dashed:
    case LegendEntry::Swatch::Line:
        painter->setPen(entry.swatch == LegendEntry::Swatch::Line ? QPen(entry.ink, 1.5)
                                                                  : QPen(entry.ink, 1, Qt::DashLine));
        return painter->drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
    }
}

} // namespace

double legendWidth(const std::vector<LegendEntry>& entries)
{
    double width = 0;
    for (const LegendEntry& entry : entries)
        width += entryWidth(entry) + scaled(12);
    return width;
}

int legendEntryAt(const QPointF& position, const QRectF& rect, const std::vector<LegendEntry>& entries)
{
    double x = rect.left();
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const double width = entryWidth(entries[at]);
        // Lines of text are lower than a hand is steady.
        if (QRectF(x, rect.top(), width, rect.height()).adjusted(-2, -4, 2, 4).contains(position))
            return static_cast<int>(at);
        x += width + scaled(12);
    }
    return -1;
}

void paintLegend(QPainter* painter, const QRectF& rect, const std::vector<LegendEntry>& entries, const Theme& theme)
{
    double x = rect.left();
    for (const LegendEntry& entry : entries) {
        const double side = swatchSide();
        paintSwatch(painter, QRectF(x, rect.center().y() - side / 2, side, side), entry, theme);
        QFont font = fontFor(TextStyle::Label);
        font.setStrikeOut(entry.isOff);
        painter->setFont(font);
        painter->setPen(entry.isOff ? theme.muted : theme.text2);
        const double left = x + side + scaled(5);
        painter->drawText(QRectF(left, rect.top(), rect.width(), rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          entry.text);
        x += entryWidth(entry) + scaled(12);
    }
}

} // namespace exhibit
