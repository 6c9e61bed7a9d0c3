// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/pointerdelegate.h"

#include "widgets/common/look/fonts.h"

#include <QMouseEvent>
#include <QPainter>

namespace exhibit {

PointerDelegate::PointerDelegate(Reader text, QObject* parent) : SelectionAwareDelegate(parent), m_text(std::move(text))
{}

QString PointerDelegate::textOf(const QModelIndex& index) const
{
    if (m_text)
        return m_text(index);
    const QVariant shown = index.data(PointerTextRole);
    if (shown.isValid())
        return shown.toString();
    const QVariant ref = index.data(SourceRefRole);
    return ref.isValid() ? pointerFileText(ref.value<SourceRef>()) : index.data(Qt::DisplayRole).toString();
}

QSize PointerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = textWidth(QFontMetrics(fontFor(TextStyle::Pointer)), textOf(index)) + 2 * scaled(padding) + 2;
    return {width, SelectionAwareDelegate::sizeHint(option, index).height()};
}

QRect PointerDelegate::linkRect(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect cell = contentRect(option);
    const QFontMetrics metrics(fontFor(TextStyle::Pointer));
    const int width = std::min(cell.width(), textWidth(metrics, textOf(index)) + 2);
    QStyleOptionViewItem full = option;
    initStyleOption(&full, index);
    const int left = full.displayAlignment & Qt::AlignRight ? cell.right() + 1 - width : cell.left();
    return {left, cell.top(), width, cell.height()};
}

void PointerDelegate::paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const Theme& theme = themeFor(option.palette);
    const bool link = index.data(SourceRefRole).isValid();
    painter->setFont(fontFor(TextStyle::Pointer));
    painter->setPen(link ? theme.accent : theme.muted);
    const QString shown = elidedPointer(textOf(index), QFontMetricsF(painter->font()), rect.width());
    const Qt::Alignment horizontal = option.displayAlignment & Qt::AlignHorizontal_Mask;
    painter->drawText(rect, static_cast<int>(horizontal | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    const QWidget* view = option.widget;
    if (!link || !view || !(option.state & QStyle::State_MouseOver))
        return;
    const QRect place = linkRect(option, index);
    const int y = place.center().y() + painter->fontMetrics().ascent() / 2 + 2;
    painter->drawLine(place.left(), y, place.right(), y);
}

QString PointerDelegate::tooltipText(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QVariant ref = index.data(SourceRefRole);
    return ref.isValid() ? pointerText(ref.value<SourceRef>()) : QString();
}

bool PointerDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                  const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QVariant ref = index.data(SourceRefRole);
        if (mouse->button() == Qt::LeftButton && ref.isValid() &&
            linkRect(option, index).contains(mouse->position().toPoint()))
            Q_EMIT activated(ref.value<SourceRef>(), index);
    }
    return SelectionAwareDelegate::editorEvent(event, model, option, index);
}

} // namespace exhibit
