// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/tables/column.h"

namespace exhibit {

/// One command or edit of a session.
struct StepRow
{
    const SessionStep* step = nullptr; ///< of the snapshot
};

/// The commands of the session that stands in `document`, in their order, with whose status was recorded.
Table<StepRow> commandTable(const PackSnapshot& snapshot, int document, const Messages& messages);

/// The edits among the steps first..last of PackFacts::sessionSteps that are of the session in `document`.
Table<StepRow> editTable(const PackSnapshot& snapshot, int document, std::size_t first, std::size_t last,
                         const Messages& messages);

/// `exit 0`, `exit 0 of tail`, `no exit code`: the status, and of what.
QString statusText(const SessionStep& step, const CellText& cell);
/// What its status and its output prove.
Meaning meaningOfStep(const SessionStep& step);
/// Why its status proves what it proves, or nothing.
Message whyOfStep(const SessionStep& step);
/// What would settle how it ended; empty if that is known.
Message settlesStep(const SessionStep& step);
/// `11:27:08`, in UTC; an en dash if the record has no time.
QString clockText(std::int64_t ms);

} // namespace exhibit
