// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/bardelegate.h"

#include "models/items/roles.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/numbers.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int barHeight = 8;
constexpr int barWidth = 70;
constexpr int hatchStep = 6;

void fillHatched(QPainter* painter, const QRectF& rect, const QColor& ink, const QColor& ground)
{
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->fillRect(rect, ground);
    painter->setPen(QPen(ink, 2));
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += hatchStep)
        painter->drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter->restore();
}

QColor colourOf(BarDelegate::Fill fill, const Theme& theme)
{
    switch (fill) {
    case BarDelegate::Fill::Soft:
        return theme.failSoft;
    case BarDelegate::Fill::Middle:
    case BarDelegate::Fill::Unknown:
        return theme.failMid;
    case BarDelegate::Fill::Strong:
        return theme.fail;
    case BarDelegate::Fill::Hatched:
        return theme.err;
    case BarDelegate::Fill::Measured:
        return theme.seriesA;
    case BarDelegate::Fill::High:
        return theme.warnMark;
    case BarDelegate::Fill::Added:
        return theme.ok;
    case BarDelegate::Fill::Removed:
        return theme.failMid;
    case BarDelegate::Fill::Progress:
        return theme.accent;
    }
    return theme.seriesA;
}

BarDelegate::Data barFromRoles(const QModelIndex& index)
{
    using Fill = BarDelegate::Fill;
    BarDelegate::Data data;
    data.text = index.data(Qt::DisplayRole).toString();
    const QVariant given = index.data(BarRole);
    if (given.isValid()) {
        const auto bar = given.value<BarData>();
        data.scale = static_cast<double>(bar.total);
        data.parts = {{static_cast<double>(bar.alwaysFailing), Fill::Soft},
                      {static_cast<double>(bar.otherKnown), Fill::Middle},
                      {static_cast<double>(bar.newFailing), Fill::Strong},
                      {static_cast<double>(bar.unknownFailing), Fill::Unknown},
                      {static_cast<double>(bar.collectionErrors), Fill::Hatched}};
        data.track = bar.collectionErrors == 0;
        if (bar.collectionErrors > 0)
            data.tone = Tone::Error;
        else if (bar.failing() == 0)
            data.tone = Tone::Muted;
    } else {
        data.note = index.data(SecondLineRole).toString();
        data.tone = Tone::Muted;
    }
    const QVariant delta = index.data(DeltaRole);
    if (delta.isValid() && delta.value<DeltaData>().comparable) {
        const auto value = delta.value<DeltaData>();
        data.delta = value.newFailing > 0 ? value.newFailing : -value.fixed;
    }
    return data;
}

} // namespace

BarDelegate::BarDelegate(QObject* parent) : BarDelegate(barFromRoles, parent)
{}

BarDelegate::BarDelegate(Reader reader, QObject* parent) : SelectionAwareDelegate(parent), m_reader(std::move(reader))
{}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Data data = m_reader(index);
    const QFontMetrics metrics(fontFor(TextStyle::Heading));
    int width = 2 * scaled(padding) + textWidth(metrics, data.text) + scaled(6);
    if (data.scale > 0)
        width += scaled(barWidth) + scaled(7) +
                 QFontMetrics(fontFor(TextStyle::Label)).horizontalAdvance(QStringLiteral("+000"));
    else
        width += metrics.horizontalAdvance(data.note);
    return {width, SelectionAwareDelegate::sizeHint(option, index).height()};
}

void BarDelegate::paintBar(QPainter* painter, const QRectF& rect, const std::vector<Part>& parts, double scale,
                           bool track, const Theme& theme)
{
    if (scale <= 0 || rect.width() <= 0)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect, 2, 2);
    painter->setClipPath(shape, Qt::IntersectClip);
    if (track)
        painter->fillRect(rect, theme.skipFill);
    qreal left = rect.left();
    for (const Part& part : parts) {
        if (part.amount <= 0)
            continue;
        // A failure that exists is seen, however small its share.
        const qreal width = std::max(1.6, rect.width() * std::min(1.0, part.amount / scale));
        const QRectF place(left, rect.top(), std::min(width, rect.right() - left), rect.height());
        if (part.fill == Fill::Hatched)
            fillHatched(painter, place, theme.err, theme.errFill);
        else if (part.fill == Fill::Unknown)
            fillHatched(painter, place, theme.failMid, theme.failFill);
        else
            painter->fillRect(place, colourOf(part.fill, theme));
        left += width;
    }
    painter->restore();
}

void BarDelegate::paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const Theme& theme = themeFor(option.palette);
    const Data data = m_reader(index);
    const bool plain = data.scale <= 0;
    painter->setFont(fontFor(plain ? TextStyle::Body : TextStyle::Heading));
    painter->setPen(inkOf(theme, data.tone));
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                      elidedText(painter->fontMetrics(), data.text, rect.width()));
    const int digits = static_cast<int>(std::max<qsizetype>(2, data.text.size()));
    const int numberWidth = std::max(textWidth(painter->fontMetrics(), data.text),
                                     painter->fontMetrics().horizontalAdvance(QString(digits, QLatin1Char('0'))));
    const QRect rest = rect.adjusted(numberWidth + scaled(6), 0, 0, 0);
    if (plain) {
        painter->setFont(fontFor(TextStyle::Small));
        painter->setPen(theme.muted);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, data.note);
        return;
    }
    painter->setFont(fontFor(TextStyle::Label));
    const QString delta = data.delta ? signedNumber(*data.delta) : QString();
    const int deltaWidth = data.delta ? painter->fontMetrics().horizontalAdvance(delta) + scaled(7) : 0;
    const int height = scaled(barHeight);
    const QRectF bar(rest.left(), rest.top() + (rest.height() - height) / 2.0,
                     std::min(scaled(barWidth), rest.width() - deltaWidth), height);
    paintBar(painter, bar, data.parts, data.scale, data.track, theme);
    if (!data.delta)
        return;
    painter->setPen(*data.delta > 0 ? theme.fail : *data.delta < 0 ? theme.ok : theme.muted);
    painter->drawText(QRectF(bar.right() + scaled(7), rest.top(), rest.right() - bar.right(), rest.height()),
                      Qt::AlignVCenter | Qt::AlignLeft, delta);
}

} // namespace exhibit
