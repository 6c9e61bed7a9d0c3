// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/base/rowtable.h"

namespace exhibit {

/// A run as it turned up while a pack is read.
struct FoundRun
{
    RunKey key;
    RunState state = RunState::Unknown;
    RunCounts counts;
    std::size_t collectionErrors = 0;
    SourceRef summary;
};

Table<FoundRun> foundRunTable(); ///< without rows
/// A row more, or a row that a later witness of its run fills.
void addFoundRun(RowTable<FoundRun>& table, const Witness& witness);

} // namespace exhibit
