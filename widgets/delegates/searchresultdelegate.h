// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/delegates/selectionawaredelegate.h"

namespace exhibit {

/// A file with its number of hits, or a line with its pointer and the matches outlined.
class SearchResultDelegate : public SelectionAwareDelegate
{
    Q_OBJECT

public:
    explicit SearchResultDelegate(QObject* parent = nullptr) : SelectionAwareDelegate(parent) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;

private:
    static void paintFile(QPainter* painter, const QRect& rect, const QModelIndex& index, const QPalette& palette);
    static void paintLine(QPainter* painter, const QRect& rect, const QModelIndex& index, const QPalette& palette);
};

} // namespace exhibit
