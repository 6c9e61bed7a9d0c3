// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/look/theme.h"

#include <QStyledItemDelegate>

namespace exhibit {

/// Base of our delegates and the tables' default one: paints hover and selection, the 3 px accent bar at the left of a
/// selected row (first visible column), the hairline below each row and the inset focus ring; subclasses paint the
/// content.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject* parent = nullptr) : QStyledItemDelegate(parent) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    void setHairlines(bool hairlines) { m_hairlines = hairlines; }

protected:
    /// `rect` is the cell without its padding. The default paints icon and text (elided, right-aligned numbers).
    virtual void paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const;
    /// Whether the content does not fit and a tooltip with `fullText` is due. Default: DisplayRole against the width.
    virtual QString tooltipText(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    static QRect contentRect(const QStyleOptionViewItem& option);
    static constexpr int padding = 10; ///< design pixels at both sides of a cell

private:
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                     const Theme& theme) const;

    bool m_hairlines = true;
};

} // namespace exhibit
