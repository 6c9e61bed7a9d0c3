// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/packs/packsummary.h"
#include "models/report/tables/column.h"

#include <QByteArray>

#include <vector>

namespace exhibit {

enum class PackListFormat { Ndjson, Csv, Html };

/// The packs in the order given, as rows: `table.packs.*` are the titles.
Table<PackSummary> packTable(std::vector<PackSummary> packs, const Messages& messages);

/// NDJSON: an object a line, schema `exhibit.packs/1` in each. CSV: the columns of packTable(). HTML: one page without
/// scripts or requests. Evidence is inert in each, credentials are masked; equal packs give equal bytes.
QByteArray packList(PackListFormat format, const std::vector<PackSummary>& packs, const Messages& messages);

} // namespace exhibit
