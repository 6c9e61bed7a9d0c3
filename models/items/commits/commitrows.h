// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/rowlist.h"
#include "models/report/tables/column.h"

namespace exhibit {

/// The commits of the git context in two groups: those whose files or diff the pack holds, and those that are only
/// listed (MutedRole). Newest first, as in the context; OriginRole is the place in PackFacts::commits.
std::vector<ListRow> commitRows(const PackSnapshot& snapshot);

/// A file of a commit beside the one that changed most.
struct CommitFileRow
{
    const CommitFile* file = nullptr; ///< of the snapshot
    std::int64_t largest = 1;         ///< lines

    std::int64_t added() const { return file->added.value_or(0); }
    std::int64_t removed() const { return file->removed.value_or(0); }
};

/// The files of one commit: status, path, lines added and removed, and a bar of both. `commit`: place in
/// PackFacts::commits; -1: no rows.
Table<CommitFileRow> commitFileTable(const PackSnapshot& snapshot, int commit);
/// The lines of the pack that hold the file's diff; its line in the list of files if there is no diff.
SourceRef diffPlace(const CommitFile& file);

/// By any unambiguous beginning of the hash of at least seven digits: its place in PackFacts::commits, -1 if none has
/// it.
int commitOf(const PackSnapshot& snapshot, const QString& sha);
/// Whether the pack has its files or its diff.
bool holdsFiles(const Commit& commit);
/// `5a29b35c`: enough of a hash for people.
QString shortSha(const Commit& commit);
/// `28 Dec 2025 00:52`, in other languages `28.12.2025 00:52`; as written if it is no date that git prints.
QString dateText(const Commit& commit);

} // namespace exhibit
