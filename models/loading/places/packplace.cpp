// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/places/packplace.h"

#include "models/domain/text.h"
#include "models/files/archives/archive.h"
#include "models/files/fileerror.h"
#include "models/loading/places/archivecache.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>
#include <tuple>

namespace exhibit {

namespace {

namespace fs = std::filesystem;

/// What all archives of a pack may hold together.
constexpr ArchiveLimits innerLimits = {.totalBytes = std::uint64_t{1} << 30, .fileBytes = std::uint64_t{1} << 30};

bool isNamedLikeAnArchive(std::string_view path)
{
    constexpr std::array<std::string_view, 10> ends = {".zip",  ".tar",    ".tgz",     ".tbz2",   ".txz",
                                                       ".tzst", ".tar.gz", ".tar.bz2", ".tar.xz", ".tar.zst"};
    const std::string name = lowered(lastPart(path));
    return std::any_of(ends.begin(), ends.end(), [&name](std::string_view end) { return name.ends_with(end); });
}

void sortByPath(std::vector<ScannedFile>& files)
{
    std::sort(files.begin(), files.end(), [](const ScannedFile& a, const ScannedFile& b) {
        return std::tie(a.path, a.absolutePath) < std::tie(b.path, b.absolutePath);
    });
}

/// The scan of the folder `root`, or of the one file in it that was opened.
Result<std::vector<ScannedFile>> scanRoot(const std::string& root, const std::string& opened, bool isOneFile,
                                          const CancelFlag& cancel)
{
    return isOneFile ? scanFile(opened) : scanFolder(root, cancel);
}

class InnerArchives
{
public:
    InnerArchives(const std::string& cacheDir, const CancelFlag& cancel) : m_cacheDir(cacheDir), m_cancel(cancel) {}

    /// Adds what the archive `file` holds to `scan`. False if the reading was cancelled.
    bool add(const ScannedFile& file, PackScan& scan)
    {
        Result<OpenedArchive> opened = openArchive(file.absolutePath, m_cacheDir, m_cancel, m_limits);
        if (!opened && opened.error().code == Error::Code::Cancelled)
            return false;
        if (!opened) {
            scan.problems.push_back({Severity::Warning, opened.error().message, placeOf(file)});
            return true;
        }
        Result<std::vector<ScannedFile>> inside = scanFolder(opened->root, m_cancel);
        if (!inside)
            return inside.error().code != Error::Code::Cancelled;
        for (Problem& problem : opened->problems) {
            problem.where = placeOf(file);
            scan.problems.push_back(std::move(problem));
        }
        for (ScannedFile& member : *inside) {
            m_limits.totalBytes -= std::min(m_limits.totalBytes, member.bytes);
            member.path = file.path + '/' + member.path;
        }
        std::move(inside->begin(), inside->end(), std::back_inserter(scan.files));
        scan.mounts.push_back({file.path, opened->root});
        return true;
    }

private:
    static SourceRef placeOf(const ScannedFile& file)
    {
        SourceRef place;
        place.path = file.path;
        return place;
    }

    const std::string& m_cacheDir;
    const CancelFlag& m_cancel;
    ArchiveLimits m_limits = innerLimits;
};

} // namespace

std::string PackPlace::name() const
{
    return fs::path(opened).filename().string();
}

Result<PackPlace> packPlace(const std::string& path, const std::string& cacheDir, const CancelFlag& cancel)
{
    std::error_code error;
    const fs::path canonical = fs::canonical(path, error);
    if (error) {
        if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
            return Error{Error::Code::NotFound, {"error.pack.not-found", {{"path", path}}}};
        return Error{Error::Code::NotReadable,
                     {"error.pack.not-readable", {{"path", path}, {"reason", error.message()}}}};
    }
    if (fs::is_directory(canonical, error))
        return PackPlace{canonical.string(), canonical.string(), false, {}};
    if (!fs::is_regular_file(canonical, error))
        return Error{Error::Code::NotAPack, {"error.pack.not-a-file", {{"path", path}}}};
    switch (archiveKindOf(canonical.string())) {
    case ArchiveKind::Other:
        return Error{Error::Code::NotSupported, {"error.pack.archive", {{"path", path}}}};
    case ArchiveKind::Readable: {
        Result<OpenedArchive> opened = openArchive(canonical.string(), cacheDir, cancel);
        if (!opened)
            return opened.error();
        return PackPlace{canonical.string(), opened->root, false, std::move(opened->problems)};
    }
    case ArchiveKind::None:
        break;
    }
    return PackPlace{canonical.string(), canonical.parent_path().string(), true, {}};
}

Result<PackScan> scanPack(const PackPlace& place, const std::string& cacheDir, const CancelFlag& cancel)
{
    Result<std::vector<ScannedFile>> files = scanRoot(place.root, place.opened, place.isOneFile, cancel);
    if (!files)
        return files.error();
    PackScan scan;
    scan.files = std::move(files).value();
    std::vector<ScannedFile> archives;
    for (const ScannedFile& file : scan.files) {
        if (file.type == ScannedFile::Type::Regular && isNamedLikeAnArchive(file.path) &&
            archives.size() < maxInnerArchives && archiveKindOf(file.absolutePath) == ArchiveKind::Readable)
            archives.push_back(file);
    }
    InnerArchives inner(cacheDir, cancel);
    for (const ScannedFile& archive : archives) {
        if (!inner.add(archive, scan))
            return cancelledError();
    }
    if (!archives.empty())
        sortByPath(scan.files);
    return scan;
}

Result<std::vector<ScannedFile>> scanAgain(const PackFacts& facts, const CancelFlag& cancel)
{
    return scanRoot(facts.rootPath, facts.openedPath, facts.isOneFile, cancel);
}

} // namespace exhibit
