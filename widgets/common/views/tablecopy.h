// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemView;

namespace exhibit {

/// The selected cells as tab-separated text with the header's names first; whole rows for row selections. Hidden
/// columns are left out. Empty if nothing is selected.
QString selectionAsTsv(const QAbstractItemView* view);

/// All rows of the view's model (that is: filtered and sorted as shown), visible columns, with header.
QString rowsAsTsv(const QAbstractItemView* view);

} // namespace exhibit
