// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/storedreview.h"
#include "models/report/tables/column.h"

#include <vector>

namespace exhibit {

/// A kept pack as a row, with the letter that a person marked it with.
struct HistoryRow
{
    StoredPack pack;
    char mark = ' ';            ///< `A`, `B` or none
    std::int64_t unsettled = 0; ///< statements that reviewers see differently
};

/// The packs in the order given; `table.history.*` are the titles. The id of a row is the place of its pack.
Table<HistoryRow> historyTable(std::vector<HistoryRow> rows, const Messages& messages);

/// `2026-11-24`; an en dash for a pack of which no time is known.
QString historyDay(const StoredPack& pack);

} // namespace exhibit
