// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/rowlist.h"

namespace exhibit {

class Messages;

/// What was said in the session that stands in `document`, grouped by verdict, what does not hold first.
/// `saidTeller` has the words of each.
/// Only what has `words` in it, in any case; all if they are empty.
std::vector<ListRow> saidRows(const PackSnapshot& snapshot, int document, const QString& words = {});
RowList::Tell saidTeller(const PackSnapshot& snapshot, const Messages& messages);

/// `fix-rounding.jsonl, Claude Code 2.1.52`: how a session is called in a list.
QString sessionName(const PackFacts& facts, const AgentSession& session);
/// `Claude Code`, `Codex`: by the name of the format.
QString agentName(std::string_view format);

} // namespace exhibit
