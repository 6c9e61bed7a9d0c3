// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/outcomedelegate.h"

#include "models/items/itemtext.h"
#include "models/items/tests/testtreemodel.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/icons.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace exhibit {

namespace {

constexpr double radius = 2.5;

void fillBox(QPainter* painter, const QRectF& box, const QColor& fill, const QColor& edge = QColor())
{
    painter->setBrush(fill);
    painter->setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    const double inset = edge.isValid() ? 0.5 : 0;
    painter->drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void hatchBox(QPainter* painter, const QRectF& box, const QColor& ink, const QColor& ground, const QColor& edge,
              double width, double pitch)
{
    QPainterPath clip;
    clip.addRoundedRect(box, radius, radius);
    painter->save();
    painter->setClipPath(clip, Qt::IntersectClip);
    painter->fillRect(box, ground);
    painter->setPen(QPen(ink, width));
    for (double x = box.left() - box.height(); x < box.right(); x += pitch)
        painter->drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter->restore();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(edge, 1));
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void cross(QPainter* painter, const QPointF& centre, double arm, const QColor& ink)
{
    painter->setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
    painter->drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
}

void dash(QPainter* painter, const QPointF& centre, double half, const QColor& ink)
{
    painter->setPen(QPen(ink, 1.3));
    painter->drawLine(centre + QPointF(-half, 0), centre + QPointF(half, 0));
}

void dot(QPainter* painter, const QPointF& centre, double size, const QColor& ink)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawEllipse(centre, size, size);
}

} // namespace

QSize OutcomeDelegate::cellSize()
{
    return {scaled(30), scaled(18)};
}

int OutcomeDelegate::pitch()
{
    return scaled(44);
}

void OutcomeDelegate::paintShape(QPainter* painter, const QRectF& rect, OutcomeCell cell, const Theme& theme)
{
    const QSizeF size(std::min<double>(cellSize().width(), rect.width()),
                      std::min<double>(cellSize().height(), rect.height()));
    const QRectF box(std::round(rect.center().x() - size.width() / 2),
                     std::round(rect.center().y() - size.height() / 2), size.width(), size.height());
    const QPointF centre = box.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (cell) {
    case OutcomeCell::Absent:
        dash(painter, centre, scaled(3), theme.muted);
        break;
    case OutcomeCell::Passed:
        fillBox(painter, box, theme.okMap);
        dot(painter, centre, scaled(1.8), theme.ok);
        break;
    case OutcomeCell::Failed:
        fillBox(painter, box, theme.fail);
        cross(painter, centre, scaled(3), theme.dark ? theme.accentText : theme.panel);
        break;
    case OutcomeCell::Error:
        fillBox(painter, box, theme.fail);
        painter->setPen(QPen(theme.dark ? theme.accentText : theme.panel, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(centre + QPointF(0, -scaled(4)), centre + QPointF(0, scaled(1)));
        painter->drawPoint(centre + QPointF(0, scaled(4)));
        break;
    case OutcomeCell::Skipped:
        fillBox(painter, box, theme.skipFill, theme.line);
        dash(painter, centre, scaled(4), theme.skip);
        break;
    case OutcomeCell::XFailed:
        fillBox(painter, box, theme.skipFill, theme.line);
        cross(painter, centre, scaled(2.4), theme.skip);
        break;
    case OutcomeCell::XPassed:
        fillBox(painter, box, theme.warnFill, theme.warn);
        dot(painter, centre, scaled(1.8), theme.warn);
        break;
    case OutcomeCell::NotRun:
        hatchBox(painter, box, theme.hair, theme.panel, theme.hair, 1, 5);
        break;
    case OutcomeCell::CollectionError:
        hatchBox(painter, box, theme.err, theme.errFill, theme.err, 2, 6);
        break;
    case OutcomeCell::NotListed:
        hatchBox(painter, box, theme.hair, theme.panel, theme.hair, 1, 5);
        dot(painter, centre, scaled(1.4), theme.muted);
        break;
    }
    painter->restore();
}

const QPixmap& OutcomeDelegate::shape(OutcomeCell cell, const Theme& theme, qreal ratio) const
{
    if (m_theme != &theme || m_size != cellSize() || !qFuzzyCompare(m_ratio + 1, ratio + 1)) {
        m_shapes = {};
        m_theme = &theme;
        m_size = cellSize();
        m_ratio = ratio;
    }
    QPixmap& drawn = m_shapes[static_cast<std::size_t>(cell)];
    if (drawn.isNull()) {
        drawn = QPixmap(QSizeF(QSizeF(m_size) * ratio).toSize());
        drawn.setDevicePixelRatio(ratio);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paintShape(&painter, QRectF(QPointF(), QSizeF(m_size)), cell, theme);
    }
    return drawn;
}

void OutcomeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeFor(option.palette);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.hair);
    const QVariant value = index.data(TestTreeModel::CellRole);
    if (!value.isValid())
        return;
    const auto cell = static_cast<OutcomeCell>(value.toInt());
    const QSize size = cellSize();
    const QRect box(option.rect.left() + (option.rect.width() - size.width()) / 2,
                    option.rect.top() + (option.rect.height() - 1 - size.height()) / 2, size.width(), size.height());
    const QVariant failing = index.data(TestTreeModel::AggregateRole);
    if (!failing.isValid()) {
        painter->drawPixmap(box.topLeft(), shape(cell, theme, painter->device()->devicePixelRatioF()));
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool red = failing.toLongLong() > 0;
    fillBox(painter, box, red ? theme.failSoft : theme.okMap);
    QFont font = fontFor(TextStyle::Label);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme.text);
    painter->drawText(box, Qt::AlignCenter, groupedNumber(failing.toLongLong()));
    painter->restore();
}

QSize OutcomeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {pitch(), cellSize().height() + scaled(8)};
}

} // namespace exhibit
