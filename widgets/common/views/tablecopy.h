// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemView;

namespace exhibit {

/// How rows are written for the clipboard and for files.
enum class RowsAs { Tsv, Markdown, Json, Csv };

/// The selected cells as tab-separated text with the header's names first; whole rows for row selections. Hidden
/// columns are left out. Empty if nothing is selected.
QString selectionAsTsv(const QAbstractItemView* view);

/// The selected rows, all of their visible columns, in the order shown. Markdown is a table whose cells are inert; JSON
/// an array of objects by the columns' ids, with the row's pointer; CSV has a header and is safe for spreadsheets.
QString selectedRows(const QAbstractItemView* view, RowsAs form);

/// All rows of the view's model (that is: filtered and sorted as shown), visible columns, with header.
QString shownRows(const QAbstractItemView* view, RowsAs form);

} // namespace exhibit
