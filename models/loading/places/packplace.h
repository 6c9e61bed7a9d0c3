// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/domain/packfacts.h"
#include "models/domain/problem.h"
#include "models/domain/result.h"
#include "models/files/packscanner.h"

#include <string>
#include <vector>

namespace exhibit {

/// What a person opened and where its files lie: a folder, an archive that was unpacked below the cache, or files and
/// folders that stand alone, whatever lies beside them.
struct PackPlace
{
    std::string opened;              ///< canonical path of the folder, archive or file, or packPathOf() of several
    std::string root;                ///< the folder that paths in the pack are relative to
    std::vector<std::string> chosen; ///< canonical paths that the pack consists of; empty: all of `root`
    std::vector<Problem> problems;   ///< of the archive

    /// The name a person knows the pack by; bytes as they are.
    std::string name() const;
};

/// Paths that are opened together, as one: sorted, a line each. That of one path is the path.
std::string packPathOf(std::vector<std::string> paths);
/// The paths of what packPathOf() gave.
std::vector<std::string> pathsOfPack(const std::string& path);

/// `path` may be one of packPathOf(). Errors: NotFound, NotReadable, NotSupported (an archive of a kind that is not
/// opened), NotAPack (a pipe or device), Cancelled, those of openArchive().
Result<PackPlace> packPlace(const std::string& path, const std::string& cacheDir, const CancelFlag& cancel);

/// The files of a pack. What an archive in it holds stands below the archive's path, as if it were a folder beside it.
struct PackScan
{
    std::vector<ScannedFile> files; ///< sorted by path
    std::vector<Mount> mounts;
    std::vector<Problem> problems; ///< of archives
};

/// Archives in the pack are found by name first, then by content, so that no other file is opened; an archive inside an
/// archive, and those beyond maxInnerArchives, stay files. Errors: those of scanFolder().
Result<PackScan> scanPack(const PackPlace& place, const std::string& cacheDir, const CancelFlag& cancel);

inline constexpr std::size_t maxInnerArchives = 64;

/// The files of a pack that was read, as they are now, without what its archives hold. Errors: those of scanFolder().
Result<std::vector<ScannedFile>> scanAgain(const PackFacts& facts, const CancelFlag& cancel);

} // namespace exhibit
