// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/archives/zipmember.h"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>

namespace exhibit {

std::optional<std::string> zipMember(std::string_view zip, std::string_view name, std::size_t mostBytes)
{
    constexpr int mostEntries = 20'000;
    const std::unique_ptr<struct archive, int (*)(struct archive*)> reader(archive_read_new(), archive_read_free);
    if (!reader || archive_read_support_format_zip(reader.get()) != ARCHIVE_OK ||
        archive_read_open_memory(reader.get(), zip.data(), zip.size()) != ARCHIVE_OK)
        return std::nullopt;
    archive_entry* entry = nullptr;
    for (int i = 0; i < mostEntries && archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK; ++i) {
        const char* path = archive_entry_pathname(entry);
        if (!path || name != path)
            continue;
        std::string bytes;
        std::array<char, std::size_t{64} * 1024> block{};
        while (true) {
            const la_ssize_t read = archive_read_data(reader.get(), block.data(), block.size());
            if (read == 0)
                return bytes;
            if (read < 0 || bytes.size() + static_cast<std::size_t>(read) > mostBytes)
                return std::nullopt;
            bytes.append(block.data(), static_cast<std::size_t>(read));
        }
    }
    return std::nullopt;
}

} // namespace exhibit
