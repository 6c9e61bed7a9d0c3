// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace exhibit {

struct CollectedCommit
{
    std::string sha, subject;
    std::int64_t writtenMs = 0, committedMs = 0; ///< UTC milliseconds since the epoch; 0: no time that can be
    std::set<std::string> paths = {};            ///< that it changes; of a merge none
};

/// What a repository stores of the work since a commit.
struct RepositoryHistory
{
    std::string root;       ///< of the work tree, absolute, without links
    std::string branch;     ///< empty: none is checked out
    std::string head, base; ///< hashes; no base: the history is shown from its beginning, or its last commits
    bool isCut = false;     ///< without a base only the last commits were taken
    std::vector<CollectedCommit> commits; ///< newest first
    std::set<std::string> tracked;        ///< paths of the commit; names that are no UTF-8 as a scan shows them
    std::set<std::string> trackedBlobs;   ///< ids of what these files hold
    std::set<std::string> changed;        ///< paths that differ from the base
    std::string log;                      ///< of the commits with their diffs, as `git log -p`
    std::size_t withoutDiffs = 0;         ///< so many of the oldest commits stand in the log without their diffs,
    std::string whyWithoutDiffs;          ///< because of what git said; empty: because they are too large
};

/// Whether the folder itself is the top of a repository, a linked work tree or a submodule.
bool isRepositoryTop(const std::string& folder);

/// `since`: a revision; empty: where the branch left its upstream or main branch. `mostDiffBytes`: of the log, behind
/// which diffs are left out. Errors: NotAPack `error.git.none-here` for a folder of no repository,
/// `error.git.other-tree` for one whose settings name another work tree, InvalidArgument `error.git.revision`, those of
/// GitProgram.
Result<RepositoryHistory> repositoryHistory(const std::string& folder, const std::string& since,
                                            std::size_t mostDiffBytes);

} // namespace exhibit
