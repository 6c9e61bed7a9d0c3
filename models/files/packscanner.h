// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/domain/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace exhibit {

/// A name found below the pack's folder. Nothing of its content has been read.
struct ScannedFile
{
    enum class Type {
        Regular,
        SymbolicLink, ///< listed, never followed
        Special,      ///< pipe, socket, device
        Unreadable,   ///< a file or folder that may not be read, or vanished meanwhile
    };

    std::string path;         ///< relative to the root, '/'-separated; bytes that are not UTF-8 as U+FFFD
    std::string absolutePath; ///< the bytes to open it with
    std::uint64_t bytes = 0;
    std::int64_t modifiedNs = 0; ///< since the epoch
    Type type = Type::Regular;
    bool isNameChanged = false; ///< `path` is not what the file is called, because that is no UTF-8
};

/// Lists every file below `root`, sorted by path (bytewise). Links are never followed (so loops cannot happen), hidden
/// names are included, `.git` is skipped. An empty folder gives an empty list. Any thread.
/// Errors: NotFound, NotReadable, NotAPack (not a folder), Cancelled.
Result<std::vector<ScannedFile>> scanFolder(const std::string& root, const CancelFlag& cancel);

/// The file `path` (absolute, without links) alone, under its name. Errors: NotFound, NotReadable.
Result<std::vector<ScannedFile>> scanFile(const std::string& path);

} // namespace exhibit
