// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace exhibit {

/// Reads a regular file by offset. Nothing is mapped: a file that shrinks underneath just ends earlier, and one that
/// grows is read up to its new end. One user at a time.
class BlockReader
{
public:
    static constexpr std::size_t blockBytes = std::size_t{1} << 20;
    /// Of a larger file only the first sampleBytes are read: nothing takes minutes without being asked for.
    static constexpr std::uint64_t maxFileBytes = std::uint64_t{16} << 30;
    static constexpr std::uint64_t sampleBytes = std::uint64_t{256} << 20;

    /// Links, also to folders on the way, pipes and devices are refused without waiting for them.
    /// Errors: NotFound, NotReadable, NotSupported (not a regular file).
    static Result<BlockReader> open(const std::string& absolutePath);

    BlockReader(BlockReader&& other) noexcept;
    BlockReader& operator=(BlockReader&& other) noexcept;
    ~BlockReader();

    std::uint64_t sizeAtOpen() const { return m_size; }
    /// Larger than maxFileBytes, or hardly more than holes: everything behind sampleBytes reads as if it were not
    /// there.
    bool isSampled() const { return m_limit < m_size; }
    /// Fills `buffer` as far as the file goes; a short count means its end, or a read error.
    std::size_t readAt(std::uint64_t offset, char* buffer, std::size_t bytes) const;
    /// The block at the reading position, valid until the next call; empty at the end.
    std::string_view next();
    void seek(std::uint64_t offset) { m_offset = offset; }
    void releaseBuffer() { m_buffer.reset(); } ///< what next() gave is gone
    std::uint64_t offset() const { return m_offset; }
    /// The `errno` of the first read that failed, else 0: who takes the end for the end of the file asks this first.
    int readError() const { return m_readError; }

private:
    BlockReader(int descriptor, std::uint64_t size, std::uint64_t limit);

    int m_descriptor = -1;
    std::uint64_t m_size = 0;
    std::uint64_t m_limit = 0; ///< nothing is read from here on
    std::uint64_t m_offset = 0;
    mutable int m_readError = 0;
    std::unique_ptr<char[]> m_buffer;
};

} // namespace exhibit
