// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/delegates/selectionawaredelegate.h"

namespace exhibit {

/// A file that is being read: sign of its state and name, bar with percentage, what was found.
class LoadingFileDelegate : public SelectionAwareDelegate
{
    Q_OBJECT

public:
    explicit LoadingFileDelegate(QObject* parent = nullptr) : SelectionAwareDelegate(parent) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

} // namespace exhibit
