// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/deltadelegate.h"

#include "models/items/itemtext.h"
#include "models/items/roles.h"
#include "models/items/runs/deltarows.h"
#include "widgets/common/controls/badge.h"
#include "widgets/common/look/fonts.h"

#include <QPainter>

namespace exhibit {

namespace {

constexpr int deltaIconSize = 14;

bool isSection(const QModelIndex& index)
{
    return index.data(GroupRole).toBool();
}

std::pair<Icon, Tone> signOf(const QModelIndex& index)
{
    if (index.data(FlakyRole).toBool())
        return {Icon::Refresh, Tone::Secondary};
    if (static_cast<DeltaRows::Kind>(index.data(KindRole).toInt()) == DeltaRows::Kind::Module)
        return {Icon::Diamond, Tone::Error};
    switch (static_cast<DeltaRows::Section>(index.data(SectionRole).toInt())) {
    case DeltaRows::NewFailures:
        return {Icon::Flag, Tone::Fail};
    case DeltaRows::RemovedWhileFailing:
        return {Icon::Clock, Tone::Warn};
    case DeltaRows::Fixed:
        return {Icon::Check, Tone::Ok};
    default:
        return {Icon::Minus, Tone::Secondary};
    }
}

} // namespace

QSize DeltaDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (isSection(index))
        return {scaled(120), std::max(scaled(28), lineHeightOf(TextStyle::Label) + scaled(6))};
    return {scaled(120), lineHeightOf(TextStyle::Body) + lineHeightOf(TextStyle::Label) + scaled(15)};
}

void DeltaDelegate::paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const Theme& theme = themeFor(option.palette);
    if (isSection(index))
        return paintSection(painter, rect, index, theme);
    const auto [icon, tone] = signOf(index);
    const QRect inner = rect.adjusted(scaled(2), scaled(7), -scaled(2), -scaled(6));
    const int line = lineHeightOf(TextStyle::Body), size = scaled(deltaIconSize);
    paintIcon(painter, icon, QRect(inner.left(), inner.top() + (line - size) / 2, size, size), inkOf(theme, tone));
    QRect first(inner.left() + size + scaled(9), inner.top(), inner.width() - size - scaled(9), line);
    const QRect second(first.left(), first.bottom() + 2, first.width(), lineHeightOf(TextStyle::Label));
    const QString place = index.data(PointerTextRole).toString();
    painter->setFont(fontFor(TextStyle::Pointer));
    painter->setPen(theme.accent);
    if (!place.isEmpty()) {
        const int width = std::min(painter->fontMetrics().horizontalAdvance(place) + 2, first.width() / 2);
        painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, elidedText(painter->fontMetrics(), place, width));
        first.setRight(first.right() - width - scaled(8));
    }
    painter->setFont(fontFor(TextStyle::Emphasis));
    painter->setPen(theme.text);
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                      elidedText(painter->fontMetrics(), index.data().toString(), first.width()));
    painter->setFont(fontFor(TextStyle::Label));
    painter->setPen(theme.muted);
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      elidedText(painter->fontMetrics(), index.data(SecondLineRole).toString(), second.width()));
}

void DeltaDelegate::paintSection(QPainter* painter, const QRect& rect, const QModelIndex& index,
                                 const Theme& theme) const
{
    int left = rect.left() + scaled(2);
    painter->setFont(fontFor(TextStyle::Label));
    painter->setPen(theme.text2);
    const QString title = index.data().toString();
    painter->drawText(QRect(left, rect.top(), rect.right() - left, rect.height()), Qt::AlignVCenter, title);
    left += painter->fontMetrics().horizontalAdvance(title) + scaled(8);
    const Look pill{Icon::None, Tone::Secondary, groupedNumber(index.data(CountRole).toLongLong())};
    const QSize size = Badge::sizeFor(pill, Badge::Shape::Pill);
    Badge::paint(painter, QRect(left, rect.top(), size.width(), rect.height()), pill, Badge::Shape::Pill, theme);
    if (!index.data(ExpandableRole).toBool())
        return;
    const int chevron = scaled(13);
    paintIcon(painter, index.data(FoldedRole).toBool() ? Icon::ChevronRight : Icon::ChevronDown,
              QRect(rect.right() + 1 - chevron, rect.top(), chevron, rect.height()), theme.muted);
}

} // namespace exhibit
