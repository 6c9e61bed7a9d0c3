// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/scratchfolder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace exhibit {

namespace {

namespace fs = std::filesystem;

constexpr const char* scratchPrefix = "exhibit-scratch-";
/// One that was made just now may not be locked yet.
constexpr auto youngest = std::chrono::minutes(1);

/// Held while the program lives, so that others see that the folder is in use; -1 if it is.
int lockFolder(const std::string& path)
{
    const int folder = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0 || ::flock(folder, LOCK_EX | LOCK_NB) == 0)
        return folder;
    ::close(folder);
    return -1;
}

/// What killed programs of this person left.
void removeScratchOfOthers(const fs::path& temporary)
{
    std::error_code error;
    const auto now = fs::file_time_type::clock::now();
    for (fs::directory_iterator entry(temporary, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code ignored;
        if (!entry->path().filename().string().starts_with(scratchPrefix) ||
            now - entry->last_write_time(ignored) < youngest || ignored)
            continue;
        if (const int folder = lockFolder(entry->path().string()); folder >= 0) {
            fs::remove_all(entry->path(), ignored);
            ::close(folder);
        }
    }
}

class Scratch
{
public:
    Scratch()
    {
        std::error_code error;
        const fs::path temporary = fs::temp_directory_path(error);
        if (error)
            return;
        std::string folder = (temporary / (std::string(scratchPrefix) + "XXXXXX")).string();
        if (::mkdtemp(folder.data()) == nullptr)
            return;
        m_path = folder;
        m_lock = lockFolder(m_path);
        removeScratchOfOthers(temporary);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch()
    {
        std::error_code ignored;
        if (!m_path.empty())
            fs::remove_all(m_path, ignored);
        if (m_lock >= 0)
            ::close(m_lock);
    }
    const std::string& path() const { return m_path; }

private:
    std::string m_path;
    int m_lock = -1;
};

} // namespace

const std::string& scratchFolder()
{
    static const Scratch scratch;
    return scratch.path();
}

} // namespace exhibit
