// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/places/keptofpack.h"

#include "models/files/fileerror.h"
#include "models/loading/places/archivecache.h"
#include "models/loading/places/packplace.h"
#include "models/loading/userfolders.h"
#include "models/store/indexstore.h"

#include <filesystem>

namespace exhibit {

namespace {

namespace fs = std::filesystem;

/// As it was when it was opened; links of what is gone lead nowhere, and what was kept names where they led.
std::string openedPathOf(const std::string& path)
{
    std::vector<std::string> paths;
    for (const std::string& one : pathsOfPack(path)) {
        std::error_code error;
        std::string whole = fs::weakly_canonical(fs::absolute(one, error), error).string();
        while (whole.size() > 1 && whole.ends_with('/'))
            whole.pop_back();
        paths.push_back(std::move(whole));
    }
    return packPathOf(std::move(paths));
}

std::uint64_t bytesBelow(const std::string& path)
{
    std::error_code error;
    if (!fs::is_directory(fs::symlink_status(path, error))) {
        const std::uint64_t size = fs::file_size(path, error);
        return error ? 0 : size;
    }
    std::uint64_t bytes = 0;
    for (fs::recursive_directory_iterator entry(path, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code ignored;
        if (entry->is_regular_file(ignored) && !entry->is_symlink(ignored))
            bytes += entry->file_size(ignored);
    }
    return bytes;
}

std::vector<KeptFile> filesOf(const std::vector<std::string>& paths)
{
    std::vector<KeptFile> files;
    for (const std::string& path : paths)
        files.push_back({path, bytesBelow(path)});
    return files;
}

} // namespace

Result<KeptOfPack> keptOfPack(const std::string& path, const std::string& cacheDir, const std::string& dataDir)
{
    const std::string cache = cacheDir.empty() ? userCacheFolder() : cacheDir;
    const ReviewStore store(dataDir.empty() ? userDataFolder() : dataDir);
    KeptOfPack kept;
    kept.pack = openedPathOf(path);
    kept.reviewFile = store.path();
    const Result<ReviewCounts> counts = store.countsOf(kept.pack);
    if (!counts)
        return counts.error();
    kept.review = *counts;
    kept.indexes = filesOf(IndexStore(cache, kept.pack).files());
    kept.unpacked = filesOf(unpackedBelow(pathsOfPack(kept.pack), cache));
    return kept;
}

Result<void> forgetPack(const KeptOfPack& kept, bool decisionsToo)
{
    const ReviewStore store(fs::path(kept.reviewFile).parent_path().string());
    if (Result<void> done = store.forget(kept.pack, decisionsToo); !done)
        return done;
    for (const std::vector<KeptFile>* files : {&kept.indexes, &kept.unpacked}) {
        for (const KeptFile& file : *files) {
            std::error_code error;
            fs::remove_all(file.path, error);
            if (error)
                return Error{
                    Error::Code::NotWritable,
                    {"error.forget.not-removed", {{"path", displayPath(file.path)}, {"reason", error.message()}}}};
        }
    }
    return {};
}

} // namespace exhibit
