// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/places/archivecache.h"

#include "models/files/digest.h"
#include "models/files/fileerror.h"
#include "models/store/netstring.h"
#include "models/store/rowio.h"

#include <QString>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace exhibit {

namespace {

namespace fs = std::filesystem;

constexpr auto partLifetime = std::chrono::hours(24);
constexpr int nameDigits = 24;

std::string hashed(const std::string& text)
{
    Sha256 digest;
    digest.add(text);
    return digest.hex().substr(0, nameDigits);
}

/// Names that differ in case or in how a letter is written only.
std::string foldedName(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))
        .normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_KC)
        .toStdString();
}

Error notWritable(const std::string& path, const std::string& reason)
{
    return Error{Error::Code::NotWritable,
                 {"error.archive.not-writable", {{"path", displayPath(path)}, {"reason", reason}}}};
}

std::string packProblems(const std::vector<Problem>& problems)
{
    std::string text;
    for (const Problem& problem : problems) {
        appendNetString(text, std::to_string(static_cast<int>(problem.severity)));
        appendNetString(text, packMessage(problem.message));
        appendNetString(text, std::to_string(problem.count));
    }
    return text;
}

std::vector<Problem> unpackProblems(std::string_view text)
{
    constexpr std::size_t fields = 3;
    std::vector<Problem> problems;
    const std::vector<std::string> texts = netStrings(text);
    for (std::size_t i = 0; i + fields <= texts.size(); i += fields) {
        const bool isError = texts[i] == std::to_string(static_cast<int>(Severity::Error));
        problems.push_back({isError ? Severity::Error : Severity::Warning,
                            unpackMessage(texts[i + 1]),
                            {},
                            std::atoll(texts[i + 2].c_str())});
    }
    return problems;
}

/// `pack` of `pack.tar.gz`.
std::string stemOf(const fs::path& archive)
{
    std::string name = archive.filename().string();
    for (const char* ending : {".zip", ".gz", ".xz", ".bz2", ".zst", ".tgz", ".txz", ".tar"}) {
        const std::string_view end = ending;
        if (name.size() > end.size() && foldedName(name).ends_with(end))
            name.erase(name.size() - end.size());
    }
    return name;
}

/// Holds the path of the archive that was unpacked there.
fs::path archiveNameFile(const fs::path& place)
{
    return place / "archive";
}

/// The folder with the evidence inside what was unpacked.
fs::path rootOf(const fs::path& unpacked, const fs::path& archive)
{
    std::error_code error;
    std::optional<fs::path> only;
    for (const fs::directory_entry& entry : fs::directory_iterator(unpacked, error)) {
        if (only || !entry.is_directory(error))
            return unpacked;
        only = entry.path();
    }
    return only && foldedName(only->filename().string()) == foldedName(stemOf(archive)) ? *only : unpacked;
}

class Cache
{
public:
    Cache(const std::string& archive, const std::string& cacheDir)
        : m_archive(archive), m_folder(fs::path(cacheDir) / "archives")
    {}

    Result<OpenedArchive> open(const CancelFlag& cancel, const ArchiveLimits& limits)
    {
        struct stat status = {};
        if (::stat(m_archive.c_str(), &status) != 0)
            return fileError(m_archive.string(), errno);
        const std::string stamp = std::to_string(status.st_size) + '.' + std::to_string(status.st_mtim.tv_sec) + '.' +
                                  std::to_string(status.st_mtim.tv_nsec);
        m_prefix = hashed(m_archive.string());
        m_place = m_folder / (m_prefix + '-' + hashed(stamp));
        std::error_code error;
        if (!fs::exists(problemsFile(m_place), error)) {
            if (const Result<void> done = unpack(cancel, limits); !done)
                return done.error();
        }
        rememberArchive(m_place);
        // Tells the others that it is in use.
        fs::last_write_time(problemsFile(m_place), fs::file_time_type::clock::now(), error);
        removeUnused();
        std::ifstream file(problemsFile(m_place), std::ios::binary);
        const std::string packed{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        const fs::path root = fs::canonical(rootOf(m_place / "pack", m_archive), error);
        if (error)
            return notWritable(m_folder.string(), error.message());
        return OpenedArchive{root.string(), unpackProblems(packed)};
    }

private:
    static fs::path problemsFile(const fs::path& place) { return place / "problems"; }

    /// A name that is a hash does not tell whose it is: needed to find what was unpacked for a pack that is gone.
    void rememberArchive(const fs::path& place) const
    {
        std::error_code error;
        if (!fs::exists(archiveNameFile(place), error))
            std::ofstream(archiveNameFile(place), std::ios::binary) << m_archive.string();
    }

    Result<void> unpack(const CancelFlag& cancel, const ArchiveLimits& limits)
    {
        std::error_code error;
        fs::create_directories(m_folder, error);
        if (error)
            return notWritable(m_folder.string(), error.message());
        if (!fs::is_symlink(m_folder, error)) // what a link leads to is not ours
            fs::permissions(m_folder, fs::perms::owner_all, error);
        static std::atomic<unsigned> counter{0};
        const fs::path part =
            m_folder / ("part-" + std::to_string(::getpid()) + '-' + std::to_string(counter++) + '-' + m_prefix);
        fs::remove_all(part, error);
        if (::mkdir(part.c_str(), 0700) != 0 || ::mkdir((part / "pack").c_str(), 0700) != 0)
            return notWritable(m_folder.string(), std::generic_category().message(errno));
        const Result<void> filled = fill(part, cancel, limits);
        if (filled) {
            fs::rename(part, m_place, error);
            // Another process was faster with the same archive.
            if (error && fs::exists(problemsFile(m_place)))
                error.clear();
            else if (error)
                return notWritable(m_folder.string(), error.message());
        }
        std::error_code ignored;
        fs::remove_all(part, ignored);
        return filled;
    }

    Result<void> fill(const fs::path& part, const CancelFlag& cancel, const ArchiveLimits& limits) const
    {
        const Result<Unpacked> unpacked =
            unpackArchive(m_archive.string(), (part / "pack").string(), limits, foldedName, cancel);
        if (!unpacked)
            return unpacked.error();
        if (unpacked->files == 0 && !unpacked->problems.empty())
            return Error{Error::Code::NotReadable,
                         {"error.archive.nothing", {{"path", displayPath(m_archive.string())}}}};
        std::ofstream file(problemsFile(part), std::ios::binary);
        file << packProblems(unpacked->problems);
        file.close();
        return file ? Result<void>() : notWritable(m_folder.string(), "write error");
    }

    void removeUnused() const
    {
        std::error_code error;
        const auto now = fs::file_time_type::clock::now();
        for (const fs::directory_entry& entry : fs::directory_iterator(m_folder, error)) {
            const std::string name = entry.path().filename().string();
            if (entry.path() == m_place)
                continue;
            std::error_code ignored;
            const bool part = name.starts_with("part-");
            const auto used = fs::last_write_time(part ? entry.path() : problemsFile(entry.path()), ignored);
            const bool sameArchive = name.starts_with(m_prefix + '-');
            const auto lifetime =
                part || sameArchive ? std::chrono::hours(partLifetime) : std::chrono::hours(24 * unusedArchiveDays);
            if (!ignored && now - used > lifetime)
                fs::remove_all(entry.path(), ignored);
        }
    }

    fs::path m_archive, m_folder, m_place;
    std::string m_prefix;
};

} // namespace

std::vector<std::string> unpackedBelow(const std::vector<std::string>& places, const std::string& cacheDir)
{
    std::map<std::string, std::string> archives; // by the folder that they were unpacked into
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(fs::path(cacheDir) / "archives", error)) {
        std::ifstream file(archiveNameFile(entry.path()), std::ios::binary);
        archives[entry.path().string()] = {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    }
    std::vector<std::string> found, sought = places;
    while (!sought.empty()) {
        const std::string place = std::move(sought.back());
        sought.pop_back();
        const std::string ownPrefix = hashed(place) + '-';
        std::erase_if(archives, [&](const auto& unpacked) {
            const auto& [folder, archive] = unpacked;
            const bool isOf = archive == place || archive.starts_with(place + '/') ||
                              fs::path(folder).filename().string().starts_with(ownPrefix);
            if (isOf) {
                found.push_back(folder);
                sought.push_back(folder); // an archive may have held archives
            }
            return isOf;
        });
    }
    std::sort(found.begin(), found.end());
    return found;
}

Result<OpenedArchive> openArchive(const std::string& path, const std::string& cacheDir, const CancelFlag& cancel,
                                  const ArchiveLimits& limits)
{
    return Cache(path, cacheDir).open(cancel, limits);
}

} // namespace exhibit
