// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/archives/archive.h"

#include "models/files/archives/archivenames.h"
#include "models/files/fileerror.h"
#include "models/files/openfile.h"
#include "models/files/text/blockreader.h"
#include "models/files/text/encoding.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <unordered_set>

namespace exhibit {

namespace {

constexpr std::size_t blockBytes = 64 * 1024;
constexpr mode_t folderMode = 0700;
constexpr mode_t fileMode = 0600;

struct FreeReader
{
    void operator()(::archive* reader) const { ::archive_read_free(reader); }
};

using Reader = std::unique_ptr<::archive, FreeReader>;

/// Closes what it holds.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    int number() const { return m_number; }

private:
    int m_number;
};

/// The library's own words, without the paths that it may have in them.
std::string reasonOf(::archive* reader)
{
    const char* text = ::archive_error_string(reader);
    return shownEntryName(text ? std::string_view(text) : std::string_view("unknown"));
}

/// Only formats and packings that are read by code of this process: the library can start programs for others.
Reader newReader()
{
    Reader reader(::archive_read_new());
    if (!reader)
        return reader;
    ::archive_read_support_format_zip(reader.get());
    ::archive_read_support_format_tar(reader.get());
    ::archive_read_support_filter_gzip(reader.get());
    ::archive_read_support_filter_bzip2(reader.get());
    ::archive_read_support_filter_xz(reader.get());
    ::archive_read_support_filter_zstd(reader.get());
    return reader;
}

enum class Step { Go, End };

class Unpacking
{
public:
    Unpacking(const std::string& archive, const std::string& folder, const ArchiveLimits& limits, const FoldName& fold,
              const CancelFlag& cancel)
        : m_archive(archive), m_folder(folder), m_limits(limits), m_fold(fold), m_cancel(cancel)
    {}

    Result<Unpacked> run()
    {
        const Descriptor file(openWithoutLinks(m_archive, O_RDONLY | O_NONBLOCK));
        if (file.number() < 0)
            return fileError(m_archive, errno);
        m_reader = newReader();
        if (!m_reader || ::archive_read_open_fd(m_reader.get(), file.number(), blockBytes) != ARCHIVE_OK)
            return broken();
        while (!m_error && takeEntry() == Step::Go) {
        }
        if (m_error)
            return *m_error;
        const bool nothing = m_unpacked.files == 0 && !m_unpacked.problems.empty();
        if (nothing && m_encrypted)
            return Error{Error::Code::NotReadable, {"error.archive.encrypted", {{"path", displayPath(m_archive)}}}};
        if (nothing && m_broken)
            return broken();
        return std::move(m_unpacked);
    }

private:
    Error broken()
    {
        const std::string reason = !m_reason.empty() ? m_reason : m_reader ? reasonOf(m_reader.get()) : "no memory";
        return Error{Error::Code::NotReadable,
                     {"error.archive.broken", {{"path", displayPath(m_archive)}, {"reason", reason}}}};
    }

    void refuse(const char* id, std::vector<MessageArg> args)
    {
        const std::size_t known = m_counts[id]++;
        if (known < m_limits.problemsOfAKind) {
            m_unpacked.problems.push_back({Severity::Warning, {id, std::move(args)}, {}});
            return;
        }
        const auto last = std::find_if(m_unpacked.problems.rbegin(), m_unpacked.problems.rend(),
                                       [id](const Problem& problem) { return problem.message.id == id; });
        ++last->count;
    }

    void refuse(const char* id) { refuse(id, {{"name", m_shown}}); }

    void refuseBeyond(const char* id, std::uint64_t limit)
    {
        refuse(id, {{"name", m_shown}, {"limit", std::to_string(limit)}});
    }

    void notWritable(const std::string& path)
    {
        m_error =
            Error{Error::Code::NotWritable,
                  {"error.archive.not-writable", {{"path", displayPath(path)}, {"reason", std::strerror(errno)}}}};
    }

    Step endBroken()
    {
        m_broken = true;
        m_reason = reasonOf(m_reader.get());
        refuse("problem.archive.broken", {{"reason", m_reason}});
        return Step::End;
    }

    Step takeEntry()
    {
        if (m_cancel.isCancelled()) {
            m_error = cancelledError();
            return Step::End;
        }
        ::archive_entry* entry = nullptr;
        int status = ::archive_read_next_header(m_reader.get(), &entry);
        for (int again = 0; status == ARCHIVE_RETRY && again < 16; ++again)
            status = ::archive_read_next_header(m_reader.get(), &entry);
        if (status == ARCHIVE_EOF)
            return Step::End;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
            m_encrypted = m_encrypted || ::archive_read_has_encrypted_entries(m_reader.get()) > 0;
            return endBroken();
        }
        if (isBeyond(++m_entries))
            return Step::End;
        const char* name = ::archive_entry_pathname_utf8(entry);
        if (!name)
            name = ::archive_entry_pathname(entry);
        const std::string_view raw = name ? std::string_view(name) : std::string_view();
        m_shown = shownEntryName(raw);
        return takeNamed(entry, raw);
    }

    bool isBeyond(std::uint64_t entries)
    {
        if (entries <= m_limits.entries)
            return false;
        refuseBeyond("problem.archive.too-many", m_limits.entries);
        return true;
    }

    Step takeNamed(::archive_entry* entry, std::string_view name)
    {
        if (::archive_entry_hardlink(entry) || ::archive_entry_symlink(entry) ||
            ::archive_entry_filetype(entry) == AE_IFLNK) {
            refuse("problem.archive.link");
            return Step::Go;
        }
        if (name.size() > m_limits.pathBytes) {
            refuseBeyond("problem.archive.name-too-long", m_limits.pathBytes);
            return Step::Go;
        }
        const auto type = ::archive_entry_filetype(entry);
        if (type == AE_IFDIR && (name == "." || name == "./"))
            return Step::Go;
        const std::optional<std::string> path = safeEntryPath(name);
        if (!path) {
            refuse("problem.archive.unsafe-path");
            return Step::Go;
        }
        if (type == AE_IFDIR)
            return Step::Go;
        if (type != AE_IFREG && type != 0) {
            refuse("problem.archive.special");
            return Step::Go;
        }
        if (::archive_entry_is_encrypted(entry)) {
            m_encrypted = true;
            refuse("problem.archive.encrypted");
            return Step::Go;
        }
        return takeFile(entry, *path);
    }

    bool isNewName(const std::string& path)
    {
        if (!m_paths.insert(path).second) {
            refuse("problem.archive.duplicate");
            return false;
        }
        // Folders count as well: `a/x` and `A/y` would be one folder elsewhere.
        std::size_t end = path.find('/');
        for (;; end = path.find('/', end + 1)) {
            const std::string part = path.substr(0, end);
            const auto [entry, isNew] = m_folded.try_emplace(m_fold(part), part);
            if (!isNew && entry->second != part) {
                refuse("problem.archive.similar-name");
                return false;
            }
            if (end == std::string::npos)
                return true;
        }
    }

    Step takeFile(::archive_entry* entry, const std::string& path)
    {
        if (static_cast<std::uint64_t>(std::count(path.begin(), path.end(), '/')) > m_limits.depth) {
            refuseBeyond("problem.archive.too-deep", m_limits.depth);
            return Step::Go;
        }
        if (::archive_entry_size_is_set(entry) &&
            static_cast<std::uint64_t>(std::max<std::int64_t>(::archive_entry_size(entry), 0)) > m_limits.fileBytes) {
            refuseBeyond("problem.archive.file-too-large", m_limits.fileBytes);
            return Step::Go;
        }
        if (!isNewName(path))
            return Step::Go;
        const std::string absolute = m_folder + '/' + path;
        if (!makeFolders(path)) {
            if (isBeyond(m_folders.size()))
                return Step::End;
            refuse("problem.archive.duplicate");
            return Step::Go;
        }
        Step step = Step::Go;
        {
            const Descriptor file(
                ::open(absolute.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, fileMode));
            if (file.number() < 0 && (errno == EEXIST || errno == EISDIR)) {
                refuse("problem.archive.duplicate");
                return Step::Go;
            }
            if (file.number() < 0) {
                notWritable(m_folder);
                return Step::End;
            }
            step = copyData(file.number());
            setTime(file.number(), entry);
        }
        if (m_dropFile)
            ::unlink(absolute.c_str());
        else
            ++m_unpacked.files;
        m_dropFile = false;
        return step;
    }

    /// False if a file stands where a folder should be, or there are too many: folders that entries only name are made
    /// as well.
    bool makeFolders(const std::string& path)
    {
        for (std::size_t end = path.find('/'); end != std::string::npos; end = path.find('/', end + 1)) {
            const std::string folder = m_folder + '/' + path.substr(0, end);
            if (!m_folders.insert(folder).second)
                continue;
            if (m_folders.size() > m_limits.entries)
                return false;
            if (::mkdir(folder.c_str(), folderMode) != 0) {
                m_folders.erase(folder);
                return false;
            }
        }
        return true;
    }

    static void setTime(int file, ::archive_entry* entry)
    {
        if (!::archive_entry_mtime_is_set(entry))
            return;
        const timespec time{::archive_entry_mtime(entry), ::archive_entry_mtime_nsec(entry)};
        const timespec times[2] = {time, time};
        // A time that the file system cannot hold leaves the present one.
        const int ignored = ::futimens(file, times);
        static_cast<void>(ignored);
    }

    bool isBomb() const
    {
        if (m_unpacked.bytes < m_limits.ratioFrom)
            return false;
        const auto read = static_cast<std::uint64_t>(
            std::max<la_int64_t>(::archive_filter_bytes(m_reader.get(), -1), static_cast<la_int64_t>(blockBytes)));
        return m_unpacked.bytes / read >= m_limits.ratio;
    }

    Step copyData(int file)
    {
        std::uint64_t written = 0;
        while (!m_cancel.isCancelled()) {
            const la_ssize_t count = ::archive_read_data(m_reader.get(), m_buffer.data(), m_buffer.size());
            if (count == 0)
                return Step::Go;
            if (count < 0)
                return endOfData(count, written);
            const auto size = static_cast<std::size_t>(count);
            written += size;
            m_unpacked.bytes += size;
            if (written > m_limits.fileBytes) {
                refuseBeyond("problem.archive.file-too-large", m_limits.fileBytes);
                m_dropFile = true;
                return Step::Go;
            }
            if (m_unpacked.bytes > m_limits.totalBytes || isBomb()) {
                const bool bomb = m_unpacked.bytes <= m_limits.totalBytes;
                refuseBeyond(bomb ? "problem.archive.ratio" : "problem.archive.total-size",
                             bomb ? m_limits.ratio : m_limits.totalBytes);
                m_dropFile = true;
                return Step::End;
            }
            if (!writeAll(file, m_buffer.data(), size)) {
                notWritable(m_folder);
                return Step::End;
            }
        }
        m_error = cancelledError();
        return Step::End;
    }

    Step endOfData(la_ssize_t status, std::uint64_t written)
    {
        // What a packed entry holds is only right as a whole if the check sum agrees, but half a log says something.
        m_dropFile = written == 0;
        if (::archive_read_has_encrypted_entries(m_reader.get()) > 0) {
            m_encrypted = true;
            refuse("problem.archive.encrypted");
            return status == ARCHIVE_FATAL ? Step::End : Step::Go;
        }
        if (status == ARCHIVE_FATAL)
            return endBroken();
        refuse("problem.archive.broken-entry", {{"name", m_shown}, {"reason", reasonOf(m_reader.get())}});
        return Step::Go;
    }

    static bool writeAll(int file, const char* data, std::size_t size)
    {
        while (size > 0) {
            const ssize_t count = ::write(file, data, size);
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return false;
            data += count;
            size -= static_cast<std::size_t>(count);
        }
        return true;
    }

    const std::string& m_archive;
    const std::string& m_folder;
    const ArchiveLimits& m_limits;
    const FoldName& m_fold;
    const CancelFlag& m_cancel;
    Reader m_reader;
    std::vector<char> m_buffer = std::vector<char>(blockBytes);
    Unpacked m_unpacked;
    std::optional<Error> m_error;
    std::string m_shown; ///< name of the entry being read
    std::string m_reason;
    std::map<std::string, std::size_t, std::less<>> m_counts; ///< problems of each kind
    std::unordered_set<std::string> m_paths, m_folders;
    std::map<std::string, std::string, std::less<>> m_folded; ///< folded name -> the name it was first
    std::uint64_t m_entries = 0;
    bool m_encrypted = false;
    bool m_broken = false;
    bool m_dropFile = false;
};

} // namespace

ArchiveKind archiveKindOf(const std::string& absolutePath)
{
    const Result<BlockReader> file = BlockReader::open(absolutePath);
    if (!file)
        return ArchiveKind::None;
    std::string head(512, '\0');
    head.resize(file->readAt(0, head.data(), head.size()));
    constexpr std::string_view readable[] = {std::string_view("PK\x03\x04"),
                                             std::string_view("PK\x05\x06"),
                                             std::string_view("PK\x07\x08"),
                                             std::string_view("\x1f\x8b"),
                                             std::string_view("BZh"),
                                             std::string_view("\xfd"
                                                              "7zXZ"),
                                             std::string_view("\x28\xb5\x2f\xfd")};
    constexpr std::string_view others[] = {std::string_view("7z\xbc\xaf\x27\x1c"), std::string_view("Rar!\x1a\x07"),
                                           std::string_view("MSCF"), std::string_view("\x1f\x9d")};
    const auto starts = [&head](std::string_view magic) { return head.starts_with(magic); };
    if (std::any_of(std::begin(readable), std::end(readable), starts) ||
        (head.size() > 262 && std::string_view(head).substr(257, 5) == "ustar"))
        return ArchiveKind::Readable;
    return std::any_of(std::begin(others), std::end(others), starts) ? ArchiveKind::Other : ArchiveKind::None;
}

Result<Unpacked> unpackArchive(const std::string& archive, const std::string& folder, const ArchiveLimits& limits,
                               const FoldName& fold, const CancelFlag& cancel)
{
    return Unpacking(archive, folder, limits, fold, cancel).run();
}

} // namespace exhibit
