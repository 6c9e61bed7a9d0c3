// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/domain/problem.h"
#include "models/domain/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What a file is by its first bytes.
enum class ArchiveKind {
    None,
    Readable, ///< zip, or tar alone or packed with gzip, bzip2, xz or zstd
    Other,    ///< an archive of a kind that is not opened: 7z, rar, …
};

ArchiveKind archiveKindOf(const std::string& absolutePath);

/// How much an archive may make. Whatever goes beyond is refused with a problem; what came before stays.
struct ArchiveLimits
{
    std::uint64_t totalBytes = std::uint64_t{4} << 30;
    std::uint64_t fileBytes = std::uint64_t{2} << 30;
    std::uint64_t entries = 100'000; ///< files, folders and everything else; also of the folders that have to be made
    std::uint64_t depth = 32;        ///< folders above a file
    std::uint64_t pathBytes = 1024;
    /// Unpacked bytes for each byte read of the archive, judged as soon as `ratioFrom` bytes are unpacked: logs pack
    /// well, but not that well.
    std::uint64_t ratio = 400;
    std::uint64_t ratioFrom = std::uint64_t{32} << 20;
    std::size_t problemsOfAKind = 100; ///< further ones are only counted
};

/// What was unpacked.
struct Unpacked
{
    std::vector<Problem> problems; ///< of entries that were refused, named in the messages
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
};

/// Makes names that a person or a file system takes for the same equal.
using FoldName = std::function<std::string(std::string_view name)>;

/// Unpacks the regular files of an archive into `folder`, which must be empty and belong to nobody else: folders for
/// their owner only (0700), files too (0600), times as in the archive. Refused are entries whose names leave the folder
/// (absolute, `..`, drive letters) or hold control characters, links, devices, encrypted entries, names that were
/// there before or differ from one by `fold` only, and what exceeds `limits`. An archive inside is a file like others.
/// No program is started and nothing outside `folder` is written. Any thread.
/// Errors: NotReadable (broken from the start, encrypted), NotSupported (another kind), NotWritable, Cancelled.
Result<Unpacked> unpackArchive(const std::string& archive, const std::string& folder, const ArchiveLimits& limits,
                               const FoldName& fold, const CancelFlag& cancel);

} // namespace exhibit
