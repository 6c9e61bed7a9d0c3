// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/database/databaseobjectdelegate.h"

#include "models/items/itemtext.h"
#include "models/sql/databaseschema.h"
#include "widgets/common/controls/badge.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/icons.h"

#include <QPainter>
#include <QTreeView>

namespace exhibit {

namespace {

Icon iconOf(const QModelIndex& index)
{
    switch (static_cast<DatabaseObject::Kind>(index.data(KindRole).toInt())) {
    case DatabaseObject::Kind::Table:
        return Icon::Table;
    case DatabaseObject::Kind::View:
        return Icon::Eye;
    case DatabaseObject::Kind::Index:
        break;
    }
    return Icon::Section;
}

void paintSmallIcon(QPainter* painter, Icon icon, int left, const QRect& rect, const QColor& ink)
{
    const int size = scaled(14);
    paintIcon(painter, icon, QRectF(left, rect.center().y() - size / 2.0 + 0.5, size, size), ink);
}

} // namespace

DatabaseObjectDelegate::DatabaseObjectDelegate(QTreeView* tree) : RowDelegate(tree), m_tree(tree)
{
    setHairlines(false);
}

QSize DatabaseObjectDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(120), std::max(scaled(28), lineHeightOf(TextStyle::Body) + scaled(8))};
}

QString DatabaseObjectDelegate::tooltipText(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool isLong = textWidth(QFontMetrics(fontFor(TextStyle::Body)), text) > option.rect.width() - scaled(130);
    return isLong ? text : QString();
}

void DatabaseObjectDelegate::paintGroup(QPainter* painter, const QRect& rect, const Theme& theme,
                                        const QModelIndex& index) const
{
    paintSmallIcon(painter, m_tree->isExpanded(index) ? Icon::ChevronDown : Icon::ChevronRight, rect.left(), rect,
                   theme.muted);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->setFont(fontFor(TextStyle::Label));
    painter->setPen(theme.text2);
    const int left = rect.left() + scaled(20);
    painter->drawText(rect.adjusted(scaled(20), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    const Look pill{Icon::None, Tone::Secondary, groupedNumber(index.data(CountRole).toLongLong())};
    const QSize size = Badge::sizeFor(pill, Badge::Shape::Pill);
    const int at = left + painter->fontMetrics().horizontalAdvance(text) + scaled(8);
    Badge::paint(painter, QRect(at, rect.top(), size.width(), rect.height()), pill, Badge::Shape::Pill, theme);
}

void DatabaseObjectDelegate::paintContent(QPainter* painter, const QRect& given, const QStyleOptionViewItem& option,
                                          const QModelIndex& index) const
{
    const Theme& theme = themeFor(option.palette);
    QRect rect = given.adjusted(scaled(8), 0, -scaled(8), 0);
    if (index.data(GroupRole).toBool())
        return paintGroup(painter, rect, theme, index);
    paintSmallIcon(painter, iconOf(index), rect.left(), rect, theme.text2);
    rect.setLeft(rect.left() + scaled(22));
    painter->setFont(fontFor(TextStyle::Small));
    const QVariant rows = index.data(CountRole);
    const QString count = rows.isValid() ? groupedNumber(rows.toLongLong()) : index.data(StateRole).toString();
    painter->setPen(theme.muted);
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, count);
    rect.setRight(rect.right() - std::max(scaled(34), painter->fontMetrics().horizontalAdvance(count)) - scaled(8));
    if (const QString cited = index.data(TrailingRole).toString(); !cited.isEmpty()) {
        const int width = painter->fontMetrics().horizontalAdvance(cited);
        painter->setPen(theme.accent);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, cited);
        paintSmallIcon(painter, Icon::Link, rect.right() - width - scaled(18), rect, theme.accent);
        rect.setRight(rect.right() - width - scaled(24));
    }
    const bool selected = option.state & QStyle::State_Selected;
    painter->setFont(fontFor(selected ? TextStyle::Emphasis : TextStyle::Body));
    painter->setPen(index.data(SeverityRole).isValid() ? theme.warn : theme.text);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                      elidedText(painter->fontMetrics(), index.data(Qt::DisplayRole).toString(), rect.width()));
}

} // namespace exhibit
