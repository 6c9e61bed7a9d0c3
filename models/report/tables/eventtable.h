// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/tables/column.h"

namespace exhibit {

struct EventRow
{
    const TokenEvent* event = nullptr;
};

/// Every token event of a pack, in its order.
Table<EventRow> eventTable(const PackSnapshot& snapshot, const Messages& messages);

/// The truncated events and those near their ceiling or above it, highest use first, with what is to be known of each.
Table<EventRow> nearCeilingTable(const PackSnapshot& snapshot, const Messages& messages);

} // namespace exhibit
