// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QAbstractItemView;

namespace exhibit {

/// If `model` filters (a FilterProxy or a ColumnTable): the current row of the view survives its filters. One that is
/// filtered out comes back with the filter's end, selected and in sight, unless a person went to another one meanwhile.
void keepCurrentRow(QAbstractItemView* view, QAbstractItemModel* model);

} // namespace exhibit
