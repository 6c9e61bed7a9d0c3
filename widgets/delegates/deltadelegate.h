// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/delegates/selectionawaredelegate.h"

namespace exhibit {

/// Rows of DeltaRows: an icon, a name with its line at the right end, and what happened below; section rows with a
/// count and a chevron.
class DeltaDelegate : public SelectionAwareDelegate
{
    Q_OBJECT

public:
    using SelectionAwareDelegate::SelectionAwareDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;

private:
    void paintSection(QPainter* painter, const QRect& rect, const QModelIndex& index, const Theme& theme) const;
};

} // namespace exhibit
