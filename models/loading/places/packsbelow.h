// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/domain/problem.h"
#include "models/domain/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace exhibit {

/// Packs that lie below some folders.
struct PacksBelow
{
    std::vector<std::string> packs; ///< canonical paths in the bytes of the file system, sorted, each once
    std::int64_t looseFiles = 0;    ///< in the folders themselves that were named; of no pack
    std::vector<Problem> problems;  ///< folders that cannot be listed; at most a hundred
};

/// Every pack below `paths`. A folder that directly holds a file other than archives and hidden ones is a pack, with
/// all that lies below it; any other folder only holds packs: its archives are one each, and its folders are looked
/// into. So is a folder of `paths` itself, whatever files lie in it, unless it holds neither folder nor archive. A path
/// that is no folder is a pack. Links are not followed, hidden folders not looked into. Any thread.
/// Errors: NotFound for a path that does not exist, Cancelled.
Result<PacksBelow> packsBelow(const std::vector<std::string>& paths, const CancelFlag& cancel);

} // namespace exhibit
