// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/tables/column.h"

namespace exhibit {

/// A session of a coding agent, with how many of its statements it bears out.
struct SessionRow
{
    AgentSession session = {};
    std::int64_t testRuns = 0;
    std::int64_t statements = 0, borneOut = 0, notSo = 0;
};

/// The sessions of the pack, in the order of its files.
Table<SessionRow> sessionTable(const PackSnapshot& snapshot, const Messages& messages);

} // namespace exhibit
