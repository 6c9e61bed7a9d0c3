// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/report/sectiondelegate.h"

#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace exhibit {

void SectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(inkOf(themeFor(option.palette), Tone::Muted));
    painter->drawText(option.rect.adjusted(0, 0, -scaled(8), 0), Qt::AlignRight | Qt::AlignVCenter,
                      index.data(countRole).toString());
    painter->restore();
}

void SectionDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QString count = index.data(countRole).toString();
    if (count.isEmpty() || !option->widget)
        return;
    const QStyle* style = option->widget->style();
    const int left = style->subElementRect(QStyle::SE_ItemViewItemText, option, option->widget).left();
    const int room = option->rect.right() - left - textWidth(option->fontMetrics, count) - 2 * scaled(8);
    option->text = elidedText(option->fontMetrics, option->text, room, Qt::ElideRight);
}

} // namespace exhibit
