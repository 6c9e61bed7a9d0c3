// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/reviewstore.h"

#include <cstdint>
#include <string>
#include <vector>

namespace exhibit {

/// A file or folder below the cache that was made of one pack.
struct KeptFile
{
    std::string path;
    std::uint64_t bytes = 0; ///< of all that it holds
};

/// All that is kept of one pack outside of what a window remembers.
struct KeptOfPack
{
    std::string pack;               ///< PackPlace::opened
    std::vector<KeptFile> indexes;  ///< and what a killed writer left of them
    std::vector<KeptFile> unpacked; ///< folders, of the pack itself and of archives in it
    ReviewCounts review;
    std::string reviewFile; ///< where reviews and decisions are; may not exist

    bool isNothing() const
    {
        return indexes.empty() && unpacked.empty() && !review.hasReview && review.statements == 0 &&
               !review.isDecided();
    }
};

/// What was kept of the pack `path` (one of packPathOf()), which need not exist any more. The folders empty: those of
/// the user. Error Database: the decisions cannot be read.
Result<KeptOfPack> keptOfPack(const std::string& path, const std::string& cacheDir, const std::string& dataDir);

/// Removes it; decisions only if asked to. Errors: NotWritable, Database; what was removed before is gone.
Result<void> forgetPack(const KeptOfPack& kept, bool decisionsToo);

} // namespace exhibit
