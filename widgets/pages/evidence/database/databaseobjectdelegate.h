// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/views/rowdelegate.h"

class QTreeView;

namespace exhibit {

/// A table, view or index: its shape, its name, how many of its rows the review points to, and how many there are.
class DatabaseObjectDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit DatabaseObjectDelegate(QTreeView* tree);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
    QString tooltipText(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGroup(QPainter* painter, const QRect& rect, const Theme& theme, const QModelIndex& index) const;

    const QTreeView* m_tree;
};

} // namespace exhibit
