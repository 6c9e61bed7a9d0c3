// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QAbstractItemDelegate;
class QAbstractItemView;

namespace exhibit {

/// For models whose columns change: `choose` says which delegate paints a column (null: the view's own) and is asked
/// again whenever columns may mean something else. Delegates are made once and live as long as the view, so that it
/// never paints with one that is gone, and none stays behind on a column it was not meant for. Call after setModel().
void setColumnDelegates(QAbstractItemView* view, std::function<QAbstractItemDelegate*(int column)> choose);

} // namespace exhibit
