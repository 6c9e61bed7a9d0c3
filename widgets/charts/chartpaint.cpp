// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartpaint.h"

#include "widgets/common/look/glyphs.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace exhibit {

namespace {

constexpr double widthForEdges = 6;
constexpr double stripePitch = 6, dotPitch = 4, dotSide = 2;

} // namespace

void paintBar(QPainter* painter, const QRectF& rect, const QColor& fill, const QColor& edge)
{
    if (rect.isEmpty())
        return;
    const bool edged = edge.isValid() && std::min(rect.width(), rect.height()) >= 2 && rect.width() >= widthForEdges;
    painter->fillRect(rect, fill);
    if (edged) {
        painter->setPen(QPen(edge, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void paintHatch(QPainter* painter, const QRectF& rect, const QColor& ink, const QColor& ground)
{
    if (rect.isEmpty())
        return;
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->fillRect(rect, ground);
    painter->setPen(QPen(ink, 2));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += stripePitch)
        painter->drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter->setPen(QPen(ink, 1));
    painter->setBrush(Qt::NoBrush);
    if (rect.width() >= widthForEdges)
        painter->drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
}

void paintDots(QPainter* painter, const QRectF& rect, const QColor& ink, const QColor& ground)
{
    if (rect.isEmpty())
        return;
    if (rect.width() < widthForEdges)
        return painter->fillRect(rect, ink);
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->fillRect(rect, ground);
    for (double y = rect.bottom() - dotPitch; y > rect.top(); y -= dotPitch) {
        for (double x = rect.left() + dotSide; x < rect.right() - 1; x += dotPitch)
            painter->fillRect(QRectF(x, y, dotSide, dotSide), ink);
    }
    painter->setPen(QPen(ink, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
}

void paintNotch(QPainter* painter, const QRectF& bar, NotchSide side, const QColor& ground)
{
    const bool top = side == NotchSide::Top;
    const double across = top ? bar.width() : bar.height();
    const double along = top ? bar.height() : bar.width();
    if (along < 4)
        return;
    const double depth = std::clamp(across / 4, 1.5, 4.0);
    const double inset = std::min(4.0, along / 3);
    QPainterPath path;
    if (top) {
        path.moveTo(bar.left(), bar.top() + inset);
        path.lineTo(bar.center().x(), bar.top() + inset + depth);
        path.lineTo(bar.right(), bar.top() + inset);
    } else {
        path.moveTo(bar.right() - inset - depth, bar.top());
        path.lineTo(bar.right() - inset, bar.center().y());
        path.lineTo(bar.right() - inset - depth, bar.bottom());
    }
    painter->save();
    painter->setClipRect(bar, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ground, across < 5 ? 1.2 : 1.8));
    painter->drawPath(path);
    painter->restore();
}

void paintCentred(QPainter* painter, const QString& text, double x, double top, double width, const QFont& font,
                  const QColor& ink)
{
    const QFontMetricsF metrics(font);
    const QRectF place(x - width / 2, top, width, metrics.height());
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(place, Qt::AlignHCenter | Qt::AlignVCenter,
                      metrics.elidedText(drawable(text), Qt::ElideMiddle, width));
}

void paintFocus(QPainter* painter, const QRectF& rect, const Theme& theme)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.accent, 2));
    painter->drawRoundedRect(rect.adjusted(-3, -3, 3, 3), 3, 3);
    painter->restore();
}

} // namespace exhibit
