// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/delegates/selectionawaredelegate.h"

namespace exhibit {

/// A row of the evidence tree: icon by kind, name, a sign if there are problems; the size column is muted.
class ArtifactDelegate : public SelectionAwareDelegate
{
    Q_OBJECT

public:
    explicit ArtifactDelegate(QObject* parent = nullptr);

protected:
    void paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

} // namespace exhibit
