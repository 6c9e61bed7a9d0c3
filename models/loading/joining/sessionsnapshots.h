// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace exhibit {

struct DocumentRecords;

/// A session that was saved several times while it grew is one session: of records with its id, one of which begins as
/// the other does, the longest stays. What was said in the others is said there, too, and nothing counts twice.
void joinSessionSnapshots(const std::vector<DocumentRecords*>& documents);

} // namespace exhibit
