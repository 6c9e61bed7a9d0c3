// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace exhibit {

/// Where a row of a line of JSON begins that is shown taken apart: the text stays as it is, only rows part it.
struct JsonRow
{
    int index = 0; ///< UTF-16 units before it
    int depth = 0; ///< of what it stands in
};

/// A line that is one object or list, and long enough to be worth it.
bool isLongJson(const QString& line);
/// One row a value, name with value, or bracket; at least one row, at most `most`, the last one with all that is left.
std::vector<JsonRow> jsonRows(const QString& line, int most);

} // namespace exhibit
