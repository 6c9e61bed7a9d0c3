// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sql/databasequery.h"

#include <QByteArray>

namespace exhibit {

enum class QueryFormat { Tsv, Csv, Json, Table, Markdown };

/// The answer to a query as it is printed.
QByteArray queryText(const QueryRows& rows, QueryFormat format);

} // namespace exhibit
