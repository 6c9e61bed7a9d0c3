// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/delegates/selectionawaredelegate.h"

namespace exhibit {

/// Rows of signatureRows(): how many tests, a bar of that length, an example's line; below, where it is raised and
/// the masked message.
class SignatureDelegate : public SelectionAwareDelegate
{
    Q_OBJECT

public:
    using SelectionAwareDelegate::SelectionAwareDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

} // namespace exhibit
