// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/domain/problem.h"
#include "models/domain/result.h"
#include "models/files/archives/archive.h"

#include <string>
#include <vector>

namespace exhibit {

/// Where an archive's evidence lies once it is unpacked.
struct OpenedArchive
{
    std::string root; ///< canonical folder below the cache: never shown, never exported
    std::vector<Problem> problems;
};

/// Unpacks the archive `path` (canonical) below `cacheDir` unless that was done before, and tells where. One folder an
/// archive, named by path, size and time of the archive, private to the person; folders that nobody opened for
/// unusedDays are removed, older forms of the same archive after a day. If the archive holds nothing but one folder of
/// its own name, that folder is the root, so that `x.zip` of the folder `x` reads like the folder.
/// Errors: those of unpackArchive(), NotReadable if every entry was refused.
Result<OpenedArchive> openArchive(const std::string& path, const std::string& cacheDir, const CancelFlag& cancel,
                                  const ArchiveLimits& limits = {});

/// The folders below `cacheDir` into which the archives `places`, and those that lie below the folders `places`, were
/// unpacked, and what those held. Whole paths, sorted; the archives need not exist any more.
std::vector<std::string> unpackedBelow(const std::vector<std::string>& places, const std::string& cacheDir);

inline constexpr int unusedArchiveDays = 30;

} // namespace exhibit
