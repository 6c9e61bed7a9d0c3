// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/tables/column.h"
#include "widgets/common/views/rowdelegate.h"

#include <map>

namespace exhibit {

/// The delegate of every table of columns: paints each cell by the look of its column, whichever columns the model has
/// at the moment, so that it is never swapped. A click on a link emits pointerActivated().
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TableDelegate(QObject* parent = nullptr);

    void setHairlines(bool hairlines);
    /// Paints the cells of a look in another way; takes over the delegate.
    void setDelegate(ColumnLook look, RowDelegate* delegate);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

Q_SIGNALS:
    void pointerActivated(const exhibit::SourceRef& ref, const QModelIndex& index);

private:
    RowDelegate* delegateFor(const QModelIndex& index) const;

    std::map<ColumnLook, RowDelegate*> m_delegates;
    RowDelegate* m_plain;
};

} // namespace exhibit
