// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace exhibit {

/// A section of the report, and at the right how much it holds, before which its name ends.
class SectionDelegate : public QStyledItemDelegate
{
public:
    static constexpr int countRole = Qt::UserRole + 1; ///< text

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace exhibit
