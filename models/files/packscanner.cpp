// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/packscanner.h"

#include "models/files/fileerror.h"
#include "models/files/openfile.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace exhibit {

namespace {

struct CloseFolder
{
    void operator()(DIR* folder) const { ::closedir(folder); }
};

using Folder = std::unique_ptr<DIR, CloseFolder>;

std::string joined(const std::string& folder, const char* name)
{
    if (folder.empty())
        return name;
    return folder.ends_with('/') ? folder + name : folder + '/' + name;
}

std::int64_t nanoseconds(const timespec& time)
{
    return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

ScannedFile::Type typeOf(const struct stat& status)
{
    if (S_ISREG(status.st_mode))
        return ScannedFile::Type::Regular;
    return S_ISLNK(status.st_mode) ? ScannedFile::Type::SymbolicLink : ScannedFile::Type::Special;
}

ScannedFile scanned(const std::string& relative, std::string absolute, const struct stat& status,
                    ScannedFile::Type type)
{
    const bool hasContent = type == ScannedFile::Type::Regular || type == ScannedFile::Type::Unreadable;
    const auto bytes = hasContent && S_ISREG(status.st_mode) ? static_cast<std::uint64_t>(status.st_size) : 0;
    std::string shown = displayPath(relative);
    const bool changed = shown != relative;
    return {std::move(shown), std::move(absolute), bytes, nanoseconds(status.st_mtim), type, changed};
}

/// Walks with a list of folders instead of recursion: depth is the pack's choice, the stack is not.
class Scan
{
public:
    explicit Scan(std::string root) : m_root(std::move(root)) { m_folders.emplace_back(); }

    bool run(const CancelFlag& cancel)
    {
        while (!m_folders.empty()) {
            if (cancel.isCancelled())
                return false;
            const std::string folder = std::move(m_folders.back());
            m_folders.pop_back();
            list(folder);
        }
        return true;
    }

    std::vector<ScannedFile> takeFiles() { return std::move(m_files); }

private:
    std::string absolute(const std::string& relative) const
    {
        return relative.empty() ? m_root : joined(m_root, relative.c_str());
    }

    void add(const std::string& relative, const struct stat& status, ScannedFile::Type type)
    {
        m_files.push_back(scanned(relative, absolute(relative), status, type));
    }

    void list(const std::string& relative)
    {
        const int descriptor = openWithoutLinks(absolute(relative), O_RDONLY | O_DIRECTORY);
        Folder folder(descriptor < 0 ? nullptr : ::fdopendir(descriptor));
        if (!folder) {
            if (descriptor >= 0)
                ::close(descriptor);
            struct stat status = {};
            ::lstat(absolute(relative).c_str(), &status);
            add(relative, status, ScannedFile::Type::Unreadable);
            return;
        }
        while (const dirent* entry = ::readdir(folder.get())) {
            const std::string_view name = entry->d_name;
            if (name != "." && name != "..")
                visit(::dirfd(folder.get()), entry->d_name, joined(relative, entry->d_name));
        }
    }

    void visit(int folder, const char* name, const std::string& relative)
    {
        struct stat status = {};
        if (::fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
            if (errno != ENOENT)
                add(relative, status, ScannedFile::Type::Unreadable);
            return;
        }
        if (S_ISDIR(status.st_mode)) {
            if (std::string_view(name) != ".git")
                m_folders.push_back(relative);
            return;
        }
        ScannedFile::Type type = typeOf(status);
        if (type == ScannedFile::Type::Regular && ::faccessat(folder, name, R_OK, AT_EACCESS) != 0)
            type = ScannedFile::Type::Unreadable;
        add(relative, status, type);
    }

    std::string m_root;
    std::vector<std::string> m_folders;
    std::vector<ScannedFile> m_files;
};

std::string absolutePathOf(const std::string& path)
{
    const std::unique_ptr<char, void (*)(void*)> resolved(::realpath(path.c_str(), nullptr), &std::free);
    return resolved ? std::string(resolved.get()) : std::string();
}

} // namespace

Result<std::vector<ScannedFile>> scanFolder(const std::string& root, const CancelFlag& cancel)
{
    struct stat status = {};
    if (::stat(root.c_str(), &status) != 0)
        return fileError(root, errno);
    if (!S_ISDIR(status.st_mode))
        return Error{Error::Code::NotAPack, {"error.pack.not-a-folder", {{"path", displayPath(root)}}}};
    const std::string absolute = absolutePathOf(root);
    if (absolute.empty() || ::access(absolute.c_str(), R_OK | X_OK) != 0)
        return fileError(root, errno);
    Scan scan(absolute);
    if (!scan.run(cancel))
        return cancelledError();
    std::vector<ScannedFile> files = scan.takeFiles();
    std::sort(files.begin(), files.end(), [](const ScannedFile& a, const ScannedFile& b) {
        return std::tie(a.path, a.absolutePath) < std::tie(b.path, b.absolutePath);
    });
    return files;
}

Result<std::vector<ScannedFile>> scanFile(const std::string& path)
{
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0)
        return fileError(path, errno);
    ScannedFile::Type type = typeOf(status);
    if (type == ScannedFile::Type::Regular && ::access(path.c_str(), R_OK) != 0)
        type = ScannedFile::Type::Unreadable;
    return std::vector<ScannedFile>{scanned(path.substr(path.rfind('/') + 1), path, status, type)};
}

} // namespace exhibit
