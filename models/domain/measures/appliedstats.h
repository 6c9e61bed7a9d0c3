// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/run.h"
#include "models/domain/sourceref.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// What an executor says it changed when it applied a phase's output: the bullets of a
/// phase summary's Execution section, or an `apply_stats` object of a JSON record. What is not stated is unset.
struct ApplyStats
{
    RunKey key;       ///< a phase summary names no run: the run its path names, else empty
    std::string mode; ///< as written: `structured_edit`, `patch`, or another
    std::optional<std::int64_t> planned, applied, failed, touched; ///< operations; number of touched paths
    std::vector<std::string> touchedPaths;                         ///< '/'-separated; the executor lists 50 at most
    std::optional<bool> patchNonempty;
    std::optional<std::int64_t> patchCharacters; ///< `patch_bytes`, which counts characters
    SourceRef where;
    DocumentAddress document;

    /// The executor's own rule; false for any other or missing mode, and for what is not stated.
    bool isNoOp() const
    {
        return (mode == "structured_edit" && applied == 0) || (mode == "patch" && patchNonempty == false);
    }
};

} // namespace exhibit
