// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/views/rowdelegate.h"

#include "models/items/roles.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/glyphs.h"
#include "widgets/common/views/focusring.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

namespace exhibit {

namespace {

constexpr int accentBarWidth = 3;

/// Trees paint ground and bar of the whole row themselves.
bool viewPaintsGround(const QWidget* widget)
{
    return qobject_cast<const QTreeView*>(widget) != nullptr;
}

bool isFirstShown(const QWidget* widget, const QModelIndex& index)
{
    const auto* table = qobject_cast<const QTableView*>(widget);
    if (!table)
        return true;
    for (int column = 0; column < index.column(); ++column) {
        if (!table->isColumnHidden(column))
            return false;
    }
    return true;
}

bool isRowHovered(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view || !view->viewport()->underMouse())
        return option.state & QStyle::State_MouseOver;
    const int y = view->viewport()->mapFromGlobal(QCursor::pos()).y();
    return y >= option.rect.top() && y <= option.rect.bottom();
}

} // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(Qt::LeftToRight); // cells count from the left; their columns are mirrored
    option.direction = Qt::LeftToRight;
    paintGround(painter, option, index, themeFor(option.palette));
    paintContent(painter, contentRect(option), option, index);
    painter->restore();
}

void RowDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                              const Theme& theme) const
{
    const bool selected = option.state & QStyle::State_Selected;
    if (!viewPaintsGround(option.widget)) {
        if (selected)
            painter->fillRect(option.rect, theme.sel);
        else if (index.data(GroupRole).toBool())
            painter->fillRect(option.rect, theme.sunken);
        else if (isRowHovered(option))
            painter->fillRect(option.rect, theme.hover);
    }
    if (m_hairlines)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.hair);
    if (selected && !viewPaintsGround(option.widget) && isFirstShown(option.widget, index))
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), accentBarWidth, option.rect.height()),
                          theme.accent);
    if ((option.state & QStyle::State_HasFocus) && option.widget && hasKeyboardFocus(option.widget)) {
        painter->setPen(QPen(theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1.5, 1.5, -2.5, -2.5));
    }
}

QRect RowDelegate::contentRect(const QStyleOptionViewItem& option)
{
    const int side = scaled(viewPaintsGround(option.widget) ? 4 : padding);
    return option.rect.adjusted(side, 0, -side, -1);
}

void RowDelegate::paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const Theme& theme = themeFor(option.palette);
    QRect place = rect;
    if (!option.icon.isNull()) {
        const int size = scaled(16);
        option.icon.paint(painter, QRect(place.left(), place.top(), size, place.height()));
        place.setLeft(place.left() + size + scaled(8));
    }
    const bool muted = index.data(MutedRole).toBool();
    painter->setFont(fontFor(index.column() == 0 && !muted ? TextStyle::Emphasis : TextStyle::Body));
    painter->setPen(!(option.state & QStyle::State_Enabled) ? theme.disabled
                    : muted                                 ? theme.muted
                    : index.column() == 0                   ? theme.text
                                                            : theme.text2);
    const bool right = option.displayAlignment & Qt::AlignRight;
    if (right && !muted)
        painter->setPen(theme.text);
    const Qt::Alignment horizontal = option.displayAlignment & Qt::AlignHorizontal_Mask;
    painter->drawText(place, static_cast<int>(horizontal | Qt::AlignVCenter) | Qt::TextSingleLine,
                      elidedText(painter->fontMetrics(), option.text, place.width(), option.textElideMode));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(fontFor(index.column() == 0 ? TextStyle::Emphasis : TextStyle::Body));
    int width = textWidth(metrics, index.data(Qt::DisplayRole).toString()) + 2 * scaled(padding) + 2;
    if (!index.data(Qt::DecorationRole).isNull())
        width += scaled(24);
    const int wanted = scaled(viewPaintsGround(option.widget) ? 26 : 32);
    return {width, std::max(wanted, metrics.height() + scaled(6))};
}

QString RowDelegate::tooltipText(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const QFontMetrics metrics(fontFor(index.column() == 0 ? TextStyle::Emphasis : TextStyle::Body));
    return textWidth(metrics, text) > contentRect(option).width() ? text : QString();
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                            const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = tooltipText(option, index);
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), drawable(text), view, option.rect);
    return true;
}

} // namespace exhibit
