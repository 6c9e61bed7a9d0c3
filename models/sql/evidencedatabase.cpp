// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/evidencedatabase.h"

#include "models/files/openfile.h"
#include "models/files/scratchfolder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <system_error>
#include <vector>

namespace exhibit {

namespace {

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
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

/// Bytes of a plain file; 0 for anything else.
std::int64_t plainBytes(const std::string& path)
{
    struct stat status = {};
    return ::lstat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) ? static_cast<std::int64_t>(status.st_size)
                                                                          : 0;
}

/// Byte 18 of the header: the version that a writer has to know; 2 is a write-ahead log.
bool saysWriteAhead(const std::string& path)
{
    const Descriptor file(openWithoutLinks(path, O_RDONLY | O_NONBLOCK));
    unsigned char version = 0;
    return file.isOpen() && ::pread(file.number(), &version, 1, 18) == 1 && version == 2;
}

bool copyFile(const std::string& from, const std::string& to, const CancelFlag& cancel)
{
    const Descriptor source(openWithoutLinks(from, O_RDONLY | O_NONBLOCK));
    const Descriptor target(::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!source.isOpen() || !target.isOpen())
        return false;
    std::vector<char> block(1 << 20);
    while (!cancel.isCancelled()) {
        const ssize_t count = ::read(source.number(), block.data(), block.size());
        if (count <= 0)
            return count == 0;
        for (ssize_t written = 0; written < count;) {
            const ssize_t step =
                ::write(target.number(), block.data() + written, static_cast<std::size_t>(count - written));
            if (step <= 0)
                return false;
            written += step;
        }
    }
    return false;
}

/// Whether `bytes` find room in the folder and leave as much again.
bool hasRoom(const std::filesystem::path& folder, std::int64_t bytes)
{
    std::error_code error;
    const std::filesystem::space_info space = std::filesystem::space(folder, error);
    return !error && space.available / 2 > static_cast<std::uintmax_t>(bytes);
}

} // namespace

Result<std::shared_ptr<const EvidenceDatabase>> EvidenceDatabase::prepare(const std::string& path,
                                                                          const CancelFlag& cancel)
{
    std::shared_ptr<EvidenceDatabase> database(new EvidenceDatabase(path));
    database->m_isWriteAhead = saysWriteAhead(path);
    const std::int64_t log = plainBytes(path + "-wal");
    const std::int64_t rollback = plainBytes(path + "-journal");
    if (log > 0 && database->m_isWriteAhead) {
        database->m_journalBytes = log;
        database->m_journal = database->copy(cancel) ? Journal::Merged : Journal::Unmerged;
    } else if (rollback > 0) {
        database->m_journalBytes = rollback;
        database->m_journal = Journal::Rollback;
    }
    if (cancel.isCancelled())
        return Error{Error::Code::Cancelled, {"error.cancelled", {}}};
    const auto connection = database->open();
    if (!connection)
        return connection.error();
    return std::shared_ptr<const EvidenceDatabase>(std::move(database));
}

EvidenceDatabase::~EvidenceDatabase()
{
    if (m_folder.empty())
        return;
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

/// Only the write-ahead log is taken along: it holds pages and nothing else.
bool EvidenceDatabase::copy(const CancelFlag& cancel)
{
    const std::string& temporary = scratchFolder();
    if (temporary.empty() || !hasRoom(temporary, plainBytes(m_path) + m_journalBytes))
        return false;
    std::string folder = temporary + "/database-XXXXXX";
    if (::mkdtemp(folder.data()) == nullptr)
        return false;
    m_folder = folder;
    const std::string copied = m_folder + "/copy.db";
    if (copyFile(m_path, copied, cancel) && copyFile(m_path + "-wal", copied + "-wal", cancel))
        return true;
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
    m_folder.clear();
    return false;
}

Result<std::unique_ptr<Connection>> EvidenceDatabase::open() const
{
    return isCopy() ? Connection::open(m_folder + "/copy.db", Connection::OpenMode::PrivateCopy)
                    : Connection::open(m_path, Connection::OpenMode::ReadOnlyImmutable);
}

} // namespace exhibit
