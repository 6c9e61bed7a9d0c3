// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/places/packplace.h"

#include "models/domain/text.h"
#include "models/files/archives/archive.h"
#include "models/files/fileerror.h"
#include "models/files/text/encoding.h"
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

/// Puts what stands below the folder `inside` of the root where it belongs.
void moveInto(const std::string& inside, std::vector<ScannedFile>& files)
{
    if (inside.empty() || inside == ".")
        return;
    const std::string shown = toValidUtf8(inside);
    for (ScannedFile& file : files) {
        file.path = shown + '/' + file.path;
        file.isNameChanged = file.isNameChanged || shown != inside;
    }
}

/// The scan of the folder `root`, or of what was chosen in it.
Result<std::vector<ScannedFile>> scanRoot(const std::string& root, const std::vector<std::string>& chosen,
                                          const CancelFlag& cancel)
{
    if (chosen.empty())
        return scanFolder(root, cancel);
    std::vector<ScannedFile> files;
    for (const std::string& path : chosen) {
        std::error_code error;
        const bool isFolder = fs::is_directory(path, error);
        Result<std::vector<ScannedFile>> found = isFolder ? scanFolder(path, cancel) : scanFile(path);
        if (!found && (chosen.size() == 1 || found.error().code == Error::Code::Cancelled))
            return found;
        if (!found)
            continue; // gone since; the others are still there
        const fs::path folder = isFolder ? fs::path(path) : fs::path(path).parent_path();
        moveInto(folder.lexically_relative(root).string(), *found);
        std::move(found->begin(), found->end(), std::back_inserter(files));
    }
    sortByPath(files);
    files.erase(
        std::unique(files.begin(), files.end(),
                    [](const ScannedFile& a, const ScannedFile& b) { return a.absolutePath == b.absolutePath; }),
        files.end());
    return files;
}

/// The deepest folder that holds both.
fs::path commonFolder(const fs::path& a, const fs::path& b)
{
    fs::path common;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end() && *i == *j; ++i, ++j)
        common /= *i;
    return common;
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

Result<fs::path> canonicalPath(const std::string& path)
{
    std::error_code error;
    fs::path canonical = fs::canonical(path, error);
    if (!error)
        return canonical;
    if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory) {
        // Arguments of programs are text; a name that is none does not come through as it is.
        const bool wasText = path.find("\xEF\xBF\xBD") == std::string::npos;
        return Error{Error::Code::NotFound,
                     {wasText ? "error.pack.not-found" : "error.pack.name-not-utf8", {{"path", path}}}};
    }
    return Error{Error::Code::NotReadable, {"error.pack.not-readable", {{"path", path}, {"reason", error.message()}}}};
}

/// Files and folders as one pack, below the folder that holds them all. Archives among them are unpacked like those
/// of a folder.
Result<PackPlace> placeOfSeveral(const std::vector<std::string>& paths)
{
    PackPlace place;
    for (const std::string& path : paths) {
        const Result<fs::path> canonical = canonicalPath(path);
        if (!canonical)
            return canonical.error();
        std::error_code error;
        if (!fs::is_regular_file(*canonical, error) && !fs::is_directory(*canonical, error))
            return Error{Error::Code::NotAPack, {"error.pack.not-a-file", {{"path", path}}}};
        const fs::path folder = canonical->parent_path();
        place.root = place.chosen.empty() ? folder.string() : commonFolder(place.root, folder).string();
        place.chosen.push_back(canonical->string());
    }
    place.opened = packPathOf(place.chosen);
    return place;
}

} // namespace

std::string PackPlace::name() const
{
    constexpr std::size_t mostNamed = 3;
    std::string name;
    const std::vector<std::string> paths = pathsOfPack(opened);
    for (std::size_t i = 0; i < std::min(paths.size(), mostNamed); ++i)
        name += (i == 0 ? "" : ", ") + fs::path(paths[i]).filename().string();
    return paths.size() > mostNamed ? name + ", \u2026" : name;
}

std::string packPathOf(std::vector<std::string> paths)
{
    std::sort(paths.begin(), paths.end());
    paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
    std::string joined;
    for (const std::string& path : paths)
        joined += (joined.empty() ? "" : "\n") + path;
    return joined;
}

std::vector<std::string> pathsOfPack(const std::string& path)
{
    std::error_code error;
    if (path.find('\n') == std::string::npos || fs::exists(path, error))
        return {path};
    std::vector<std::string> paths;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find('\n', at), path.size());
        if (end > at)
            paths.push_back(path.substr(at, end - at));
        at = end + 1;
    }
    return paths;
}

Result<PackPlace> packPlace(const std::string& path, const std::string& cacheDir, const CancelFlag& cancel)
{
    if (const std::vector<std::string> paths = pathsOfPack(path); paths.size() > 1)
        return placeOfSeveral(paths);
    const Result<fs::path> found = canonicalPath(path);
    if (!found)
        return found.error();
    const fs::path& canonical = *found;
    std::error_code error;
    if (fs::is_directory(canonical, error))
        return PackPlace{canonical.string(), canonical.string(), {}, {}};
    if (!fs::is_regular_file(canonical, error))
        return Error{Error::Code::NotAPack, {"error.pack.not-a-file", {{"path", path}}}};
    switch (archiveKindOf(canonical.string())) {
    case ArchiveKind::Other:
        return Error{Error::Code::NotSupported, {"error.pack.archive", {{"path", path}}}};
    case ArchiveKind::Readable: {
        Result<OpenedArchive> opened = openArchive(canonical.string(), cacheDir, cancel);
        if (!opened)
            return opened.error();
        return PackPlace{canonical.string(), opened->root, {}, std::move(opened->problems)};
    }
    case ArchiveKind::None:
        break;
    }
    return PackPlace{canonical.string(), canonical.parent_path().string(), {canonical.string()}, {}};
}

Result<PackScan> scanPack(const PackPlace& place, const std::string& cacheDir, const CancelFlag& cancel)
{
    Result<std::vector<ScannedFile>> files = scanRoot(place.root, place.chosen, cancel);
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
    return scanRoot(facts.rootPath, facts.chosenPaths, cancel);
}

} // namespace exhibit
