// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/views/tableheader.h"

#include "models/items/roles.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/icons.h"

#include <QPainter>

namespace exhibit {

namespace {

constexpr int headerPadding = 10;
constexpr int arrowSize = 11;

} // namespace

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
    setMinimumSectionSize(scaled(32));
    setAccessibleName(tr("Columns"));
}

Qt::Alignment TableHeader::alignmentOf(int column) const
{
    const QVariant own = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    return own.isValid() ? Qt::Alignment(own.toInt()) : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter);
}

int TableHeader::widthFor(int column) const
{
    const QFontMetrics metrics(fontFor(TextStyle::Label));
    return metrics.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) +
           2 * scaled(headerPadding) + scaled(arrowSize) + scaled(6);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), std::max(scaled(29), lineHeightOf(TextStyle::Label) + scaled(8))};
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    const Theme& theme = themeFor(this);
    painter->save();
    painter->fillRect(rect, theme.sunken);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.hair);
    QRect place = rect.adjusted(scaled(headerPadding), 0, -scaled(headerPadding), -1);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == column;
    const bool filtered = model()->headerData(column, Qt::Horizontal, FilteredRole).toBool();
    const int mark = scaled(arrowSize) + scaled(4);
    const int arrow = (sorted ? mark : 0) + (filtered ? mark : 0);

    painter->setFont(fontFor(TextStyle::Label));
    painter->setPen(sorted ? theme.text : theme.muted);
    const QString label = model()->headerData(column, Qt::Horizontal).toString();
    const QString shown = painter->fontMetrics().elidedText(label, Qt::ElideRight, place.width() - arrow);
    const int width = painter->fontMetrics().horizontalAdvance(shown);
    const Qt::Alignment alignment = alignmentOf(column);
    int left = place.left();
    if (alignment & Qt::AlignRight)
        left = place.right() + 1 - width - arrow;
    else if (alignment & Qt::AlignHCenter)
        left = place.left() + (place.width() - width - arrow) / 2;
    painter->drawText(QRect(left, place.top(), width + 2, place.height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
    const int size = scaled(arrowSize);
    const auto markAt = [&](int number, Icon icon, const QColor& colour) {
        paintIcon(
            painter, icon,
            QRectF(left + width + scaled(4) + number * mark, place.top() + (place.height() - size) / 2.0, size, size),
            colour);
    };
    if (filtered)
        markAt(0, Icon::Filter, theme.accent);
    if (sorted) {
        // Ascending points up, as in the pictures; Qt's own styles disagree among themselves.
        markAt(filtered ? 1 : 0, sortIndicatorOrder() == Qt::AscendingOrder ? Icon::ChevronUp : Icon::ChevronDown,
               theme.muted);
    }
    painter->restore();
}

} // namespace exhibit
