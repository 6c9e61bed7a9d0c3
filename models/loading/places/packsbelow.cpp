// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/places/packsbelow.h"

#include "models/files/archives/archive.h"

#include <algorithm>
#include <filesystem>

namespace exhibit {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostProblems = 100;

struct Listed
{
    std::vector<fs::path> folders, archives;
    std::size_t files = 0; ///< beside archives and hidden ones

    bool holdsOthers() const { return !folders.empty() || !archives.empty(); }
};

bool isHidden(const fs::path& path)
{
    return path.filename().native().starts_with('.');
}

class Finder
{
public:
    explicit Finder(const CancelFlag& cancel) : m_cancel(cancel) {}

    /// False if it was cancelled.
    bool look(const fs::path& start)
    {
        std::vector<fs::path> open = {start};
        while (!open.empty()) {
            if (m_cancel.isCancelled())
                return false;
            const fs::path folder = std::move(open.back());
            open.pop_back();
            const Listed listed = list(folder);
            const bool isNamed = folder == start && listed.holdsOthers();
            if (listed.files > 0 && !isNamed) {
                m_found.packs.push_back(folder.native());
                continue;
            }
            m_found.looseFiles += static_cast<std::int64_t>(listed.files);
            for (const fs::path& archive : listed.archives)
                m_found.packs.push_back(archive.native());
            open.insert(open.end(), listed.folders.begin(), listed.folders.end());
        }
        return true;
    }

    PacksBelow& found() { return m_found; }

private:
    Listed list(const fs::path& folder)
    {
        Listed listed;
        std::error_code error;
        for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
            std::error_code unknown;
            const fs::file_status status = entry->symlink_status(unknown);
            if (isHidden(entry->path()))
                continue;
            if (fs::is_directory(status))
                listed.folders.push_back(entry->path());
            else if (fs::is_regular_file(status) && archiveKindOf(entry->path().native()) == ArchiveKind::Readable)
                listed.archives.push_back(entry->path());
            else if (fs::is_regular_file(status))
                ++listed.files;
        }
        if (error && m_found.problems.size() < mostProblems)
            m_found.problems.push_back(
                {Severity::Warning,
                 {"problem.folder.unreadable", {{"path", folder.string()}, {"why", error.message()}}},
                 {}});
        return listed;
    }

    const CancelFlag& m_cancel;
    PacksBelow m_found;
};

} // namespace

Result<PacksBelow> packsBelow(const std::vector<std::string>& paths, const CancelFlag& cancel)
{
    Finder finder(cancel);
    PacksBelow& found = finder.found();
    for (const std::string& path : paths) {
        std::error_code error;
        const fs::path canonical = fs::canonical(path, error);
        if (error)
            return Error{Error::Code::NotFound, {"error.pack.not-found", {{"path", path}}}};
        if (!fs::is_directory(canonical, error))
            found.packs.push_back(canonical.native());
        else if (!finder.look(canonical))
            return Error{Error::Code::Cancelled, {}};
    }
    std::sort(found.packs.begin(), found.packs.end());
    found.packs.erase(std::unique(found.packs.begin(), found.packs.end()), found.packs.end());
    return std::move(found);
}

} // namespace exhibit
