// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/cancelflag.h"
#include "models/domain/message.h"
#include "models/domain/result.h"
#include "models/loading/collecting/repositoryhistory.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace exhibit {

struct CollectOptions
{
    std::string repository;                            ///< a folder of it
    std::string since;                                 ///< a revision; empty: where the branch left its main branch
    std::vector<std::string> sessions;                 ///< files and folders; empty: where agents keep theirs
    std::vector<std::string> artifacts;                ///< folders of artifacts of CI, unpacked
    std::string rulesDir;                              ///< a person's own rules; empty: none
    std::size_t mostDiffBytes = std::size_t{64} << 20; ///< of the log; behind that, commits stand without their diffs
};

/// A file that goes into the pack.
struct CollectedFile
{
    std::string path;         ///< in the pack, below data/
    std::string absolutePath; ///< empty: its text is `text`
    std::string text;
    ArtifactKind kind = ArtifactKind::Unknown;
    const char* why = "";             ///< `report`, `document`, `ci`, `session`, `history`, `artifact`
    std::vector<std::string> commits; ///< of a session: those that it made, or that were made during it
};

/// Something that was found and not taken, or sought and not found.
struct CollectGap
{
    std::string path;             ///< may be empty
    Message why;                  ///< `collect.gap.*`
    bool isOfThisMachine = false; ///< rests on times of files or words of git, which differ: told, not written down
};

/// What would be collected, and what not. Nothing of the project is run, no link is followed.
struct CollectPlan
{
    RepositoryHistory history;
    std::vector<CollectedFile> files; ///< by path
    std::vector<CollectGap> gaps;
};

Result<CollectPlan> planCollection(const CollectOptions& options, const CancelFlag& cancel);

struct CollectResult
{
    std::int64_t files = 0, masked = 0;
    std::vector<CollectGap> gaps; ///< those of the plan, and what could not be read or masked
};

/// Writes the plan as a bag (bagwriter.h) with `collected.json`, the ledger, beside data/.
Result<CollectResult> writeCollection(const CollectPlan& plan, const std::string& folder, bool masks,
                                      const CancelFlag& cancel);

} // namespace exhibit
