// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/tables/celltext.h"
#include "models/report/tables/cellvalues.h"

#include <QMetaType>

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What a column holds; every output draws it in its own way.
enum class ColumnLook {
    Text,     ///< words of ours
    Sentence, ///< the same; may be long, wraps where a medium can
    Name,     ///< what the row is called: evidence, emphasised, with a note behind
    Detail,   ///< evidence of less weight
    Evidence, ///< evidence among other evidence
    Code,     ///< evidence in a fixed font
    File,     ///< a path; narrow media show the file's name
    Number,
    Line,    ///< a number of a line, and a link to it
    Badge,   ///< the meaning as shape, colour and text
    Bar,     ///< a number with its parts as a bar
    Pointer, ///< a link to a place of the pack
};

/// What a view has to know of a column.
struct ColumnLayout
{
    ColumnLook look = ColumnLook::Text;
    int minimumWidth = 0;   ///< design pixels; 0: from the title
    int hideOrder = 0;      ///< 1 gives way first when it gets narrow; 0 never does
    bool stretches = false; ///< takes what is left
    bool rightAligned = false;

    friend bool operator==(const ColumnLayout&, const ColumnLayout&) = default;
};

/// A column as a value, read by the window, the clipboard and every export. Only `id`, `title` and `text` are needed.
template <typename Row> struct Column
{
    template <typename Value> using Of = std::function<Value(const Row&)>;
    using Text = std::function<QString(const Row&, const CellText&)>;

    std::string id; ///< the same in every output
    QString title = {};
    ColumnLayout layout = {};
    Text text = {};
    Of<SortKey> sortKey = {};   ///< by the plain text if there is none
    Of<SourceRef> pointer = {}; ///< what a click opens; that of the row if there is none
    Text note = {};             ///< muted, behind the text or under it
    Text toolTip = {};
    Of<Meaning> meaning = {};
    Of<std::optional<BarData>> bar = {};
    Of<DeltaData> delta = {};
    Of<std::optional<double>> share = {}; ///< 0 to 1: how much of it is done; unset while it waits
    Of<std::string_view> alsoFound = {};  ///< words that a filter finds although they are not shown
};

/// Rows with the columns that show them. Rows may point into `snapshot`.
template <typename Row> struct Table
{
    std::vector<Column<Row>> columns = {};
    std::vector<Row> rows = {};
    PackSnapshot snapshot = {};
    std::function<std::string(const Row&)> id = {}; ///< of a row, stable
    std::function<SourceRef(const Row&)> pointer = {};
    std::function<std::vector<SourceRef>(const Row&)> places = {}; ///< every place behind the row
    std::function<int(const Row&)> kind = {};                      ///< an enum of the row's

    /// What a click on a cell opens: the column's own place, else that of the row.
    SourceRef pointerOf(const Column<Row>& column, const Row& row) const
    {
        if (column.pointer)
            return column.pointer(row);
        return pointer ? pointer(row) : SourceRef();
    }
};

/// Leaves the columns with these ids, in the order of the table.
template <typename Row> void keepColumns(Table<Row>& table, std::initializer_list<std::string_view> ids)
{
    std::erase_if(table.columns, [ids](const Column<Row>& column) {
        return std::find(ids.begin(), ids.end(), column.id) == ids.end();
    });
}

} // namespace exhibit

Q_DECLARE_METATYPE(exhibit::ColumnLayout)
