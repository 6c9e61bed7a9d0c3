// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/signaturedelegate.h"

#include "models/items/itemtext.h"
#include "models/items/roles.h"
#include "models/items/runs/signaturerows.h"
#include "widgets/common/look/fonts.h"

#include <QPainter>

namespace exhibit {

namespace {

QColor barInk(const QModelIndex& index, const Theme& theme)
{
    if (index.data(CollectionRole).toBool())
        return theme.err;
    switch (static_cast<CodeSide>(index.data(SideRole).toInt())) {
    case CodeSide::Product:
        return theme.fail;
    case CodeSide::Test:
        return theme.failSoft;
    case CodeSide::Unknown:
        break;
    }
    return theme.failMid;
}

} // namespace

QSize SignatureDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(160), lineHeightOf(TextStyle::Body) + lineHeightOf(TextStyle::Label) + scaled(15)};
}

void SignatureDelegate::paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    const Theme& theme = themeFor(option.palette);
    const QRect inner = rect.adjusted(scaled(2), scaled(7), -scaled(2), -scaled(6));
    const int line = lineHeightOf(TextStyle::Body);
    QFont bold = fontFor(TextStyle::Body);
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(theme.text);
    const int numbers = std::max(scaled(20), painter->fontMetrics().horizontalAdvance(QStringLiteral("000")));
    painter->drawText(QRect(inner.left(), inner.top(), numbers, line), Qt::AlignRight | Qt::AlignVCenter,
                      groupedNumber(index.data(CountRole).toLongLong()));
    const int left = inner.left() + numbers + scaled(8);
    const QString place = index.data(PointerTextRole).toString();
    painter->setFont(fontFor(TextStyle::Pointer));
    painter->setPen(theme.accent);
    const int width = place.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(place) + 2;
    painter->drawText(QRect(left, inner.top(), inner.right() + 1 - left, line), Qt::AlignRight | Qt::AlignVCenter,
                      place);

    const QRectF track(left, inner.top() + (line - scaled(8)) / 2.0,
                       std::max(scaled(20), inner.right() - width - scaled(9) - left), scaled(8));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.skipFill);
    painter->drawRoundedRect(track, 2, 2);
    QRectF bar = track;
    bar.setWidth(std::max(3.0, track.width() * index.data(ShareRole).toDouble()));
    painter->setBrush(barInk(index, theme));
    painter->drawRoundedRect(bar, 2, 2);

    const QRect second(left, inner.top() + line + 2, inner.right() + 1 - left, lineHeightOf(TextStyle::Label));
    const QString raised = index.data(SecondLineRole).toString();
    painter->setFont(fontFor(TextStyle::Label));
    painter->setPen(theme.text);
    const QString shown = elidedText(painter->fontMetrics(), raised, second.width() * 2 / 3);
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter, shown);
    const int used = shown.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(shown) + scaled(6);
    QFont plain = fontFor(TextStyle::Label);
    plain.setWeight(QFont::Normal);
    painter->setFont(plain);
    painter->setPen(theme.muted);
    painter->drawText(second.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      elidedText(painter->fontMetrics(), index.data().toString(), second.width() - used));
}

} // namespace exhibit
