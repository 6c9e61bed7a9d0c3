// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// The hunks of a unified diff over bytes, whose lines end at the byte 0A.
class ByteHunks
{
public:
    explicit ByteHunks(std::string_view bytes);

    /// Bytes `begin` to `end` become `text`; in ascending order, each in lines of its own.
    void replace(std::size_t begin, std::size_t end, std::string_view text);

    /// With three lines of context; empty if nothing changes.
    std::string text() const;

private:
    struct Change
    {
        std::size_t first = 0; ///< index of the first line that goes
        std::size_t count = 0; ///< of lines that go
        std::vector<std::string> lines;
    };

    std::size_t lineOf(std::size_t offset) const;
    std::string hunk(std::size_t from, std::size_t to, std::ptrdiff_t shift) const;

    std::vector<std::string_view> m_lines; ///< each with its end
    std::vector<std::size_t> m_begins;
    std::string_view m_bytes;
    std::vector<Change> m_changes;
};

} // namespace exhibit
