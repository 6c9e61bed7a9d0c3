// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/delegates/twolinedelegate.h"

class QTreeView;

namespace exhibit {

/// Rows of the list of claims: statement, pointer, and at the right end its evidence or what was decided.
class ClaimRowDelegate : public TwoLineDelegate
{
    Q_OBJECT

public:
    explicit ClaimRowDelegate(const QTreeView* tree);

    /// All rows of a kind are equally high; asking the reader for each would make long lists slow.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace exhibit
