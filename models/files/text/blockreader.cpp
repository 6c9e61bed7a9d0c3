// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/text/blockreader.h"

#include "models/files/fileerror.h"
#include "models/files/openfile.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace exhibit {

namespace {

/// How much of a file is read. One that takes hardly any room on its disk is holes, which hold nothing; packing file
/// systems save less than that.
std::uint64_t limitOf(const struct stat& status)
{
    constexpr std::uint64_t sparseFrom = std::uint64_t{1} << 30;
    constexpr std::uint64_t sparseRatio = 64;
    const auto size = static_cast<std::uint64_t>(status.st_size);
    const std::uint64_t onDisk = static_cast<std::uint64_t>(status.st_blocks) * 512;
    const bool isSparse = size > sparseFrom && onDisk < size / sparseRatio;
    if (isSparse || size > BlockReader::maxFileBytes)
        return BlockReader::sampleBytes;
    return std::numeric_limits<std::uint64_t>::max(); // it may grow
}

} // namespace

BlockReader::BlockReader(int descriptor, std::uint64_t size, std::uint64_t limit)
    : m_descriptor(descriptor), m_size(size), m_limit(limit)
{}

BlockReader::BlockReader(BlockReader&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_size(other.m_size), m_limit(other.m_limit),
      m_offset(other.m_offset), m_readError(other.m_readError), m_buffer(std::move(other.m_buffer))
{}

BlockReader& BlockReader::operator=(BlockReader&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    m_size = other.m_size;
    m_limit = other.m_limit;
    m_offset = other.m_offset;
    m_readError = other.m_readError;
    m_buffer = std::move(other.m_buffer);
    return *this;
}

BlockReader::~BlockReader()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<BlockReader> BlockReader::open(const std::string& absolutePath)
{
    // O_NONBLOCK: a pipe that took the file's place since the scan must not stop us.
    const int descriptor = openWithoutLinks(absolutePath, O_RDONLY | O_NONBLOCK);
    if (descriptor < 0)
        return fileError(absolutePath, errno);
    struct stat status = {};
    const int failed = ::fstat(descriptor, &status);
    if (failed != 0 || !S_ISREG(status.st_mode)) {
        const Error error = failed != 0 ? fileError(absolutePath, errno) : notARegularFile(absolutePath);
        ::close(descriptor);
        return error;
    }
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    return BlockReader(descriptor, static_cast<std::uint64_t>(status.st_size), limitOf(status));
}

std::size_t BlockReader::readAt(std::uint64_t offset, char* buffer, std::size_t bytes) const
{
    bytes = static_cast<std::size_t>(std::min<std::uint64_t>(bytes, m_limit - std::min(m_limit, offset)));
    std::size_t done = 0;
    while (done < bytes) {
        const ssize_t count = ::pread(m_descriptor, buffer + done, bytes - done, static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && m_readError == 0)
            m_readError = errno;
        if (count <= 0)
            break;
        done += static_cast<std::size_t>(count);
    }
    return done;
}

std::string_view BlockReader::next()
{
    if (!m_buffer)
        m_buffer = std::make_unique_for_overwrite<char[]>(blockBytes);
    const std::size_t count = readAt(m_offset, m_buffer.get(), blockBytes);
    m_offset += count;
    return {m_buffer.get(), count};
}

} // namespace exhibit
