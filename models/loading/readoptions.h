// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace exhibit {

struct LoadedRules;

/// How a pack is to be read.
struct ReadOptions
{
    bool useIndex = true;                          ///< false: read the evidence again and write no index
    std::string rulesDir;                          ///< a person's own rules beside the built-in ones; empty: none
    std::shared_ptr<const LoadedRules> rules = {}; ///< those of `rulesDir`, for many readings; null: each loads them
    std::optional<std::string> baseline; ///< `RUN` or `RUN/PHASE`; unset: the one kept for this pack, else a stand-in
    std::string cacheDir;                ///< of the indexes; empty: the user's cache folder
    std::string dataDir;                 ///< of kept decisions; empty: the user's data folder
    std::vector<std::string> keys = {};  ///< files of public keys beside those in `keys` of the data folder
    std::string decisionsFile;           ///< exported decisions that count instead of the kept ones; empty: none
};

/// Figures about one reading.
struct ReadStats
{
    std::uint64_t bytes = 0;  ///< of all artifacts
    std::int64_t lines = 0;   ///< of all text artifacts
    std::int64_t results = 0; ///< outcomes of tests, over all witnesses
    std::int64_t runs = 0;
    std::int64_t artifacts = 0;
    double seconds = 0; ///< wall time, scan to usable snapshot
    bool fromIndex = false;
    bool isIndexed = false; ///< the index holds what was read, now or before
};

} // namespace exhibit
