// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/rowlist.h"
#include "models/report/tables/column.h"

namespace exhibit {

class Messages;

/// All findings of the review, most severe first: title, and as second line the kind; KindRole is int(FindingKind),
/// IdRole the claim of a mismatch, else the finding, OriginRole its place in the review. `findingTeller` has the words
/// of each: a pack may have tens of thousands, and a person looks at the first ones.
std::vector<ListRow> findingRows(const PackSnapshot& snapshot);
RowList::Tell findingTeller(const PackSnapshot& snapshot, const Messages& messages);

/// The findings about runs, tests and commits: patterns first and numbered (CountRole), the others in a group of their
/// own. What the prose got wrong is on the Mismatches page.
std::vector<ListRow> patternRows(const PackSnapshot& snapshot, const Messages& messages);
/// The own table of a finding, where each row is to be seen; null: without columns. A last column that only says that
/// is one of pointers.
Table<FindingRow> findingTable(const Finding* finding, const Messages& messages);
/// What a row says of what was decided about a finding or claim; null: nothing was.
ListRow::Says decisionSays(const DecisionSet* decisions, const std::string& id);

} // namespace exhibit
