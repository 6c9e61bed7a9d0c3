// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/rowlist.h"

namespace exhibit {

/// The commits of the git context in two groups: those whose files or diff the pack holds, and those that are only
/// listed (MutedRole). Newest first, as in the context; OriginRole is the place in PackFacts::commits.
std::vector<ListRow> commitRows(const PackSnapshot& snapshot);

/// By any unambiguous beginning of the hash of at least seven digits: its place in PackFacts::commits, -1 if none has
/// it.
int commitOf(const PackSnapshot& snapshot, const QString& sha);
/// Whether the pack has its files or its diff.
bool holdsFiles(const Commit& commit);
/// `5a29b35c`: enough of a hash for people.
QString shortSha(const Commit& commit);
/// `28 Dec 2025 00:52`; as written if it is no date that git prints.
QString dateText(const Commit& commit);

} // namespace exhibit
