// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/csv/csvtext.h"
#include "models/sql/databasequery.h"

#include <string>

namespace exhibit {

/// The answer to a query for a spreadsheet.
CsvTable queryCsv(const QueryRows& rows);

/// The same as text, a line a row with tabs between, the names of the columns first, with credentials masked; at most
/// `mostRows` of it.
std::string queryLines(const QueryRows& rows, std::size_t mostRows);

/// The same as a table of Markdown, with credentials masked; at most `mostRows` of it.
std::string queryMarkdown(const QueryRows& rows, std::size_t mostRows);

} // namespace exhibit
