// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/archives/archive.h"
#include "tests/fuzz/inputfile.h"
#include "tests/fuzz/placecheck.h"

using namespace exhibit;

namespace {

std::string asItIs(std::string_view name)
{
    return std::string(name);
}

/// Nothing but files and folders, no more than was allowed.
void checkUnpacked(const std::filesystem::path& folder, const Unpacked& unpacked, const ArchiveLimits& limits)
{
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        fuzz::require(!entry.is_symlink() && (entry.is_directory() || entry.is_regular_file()));
        if (entry.is_directory())
            continue;
        ++files;
        bytes += entry.file_size();
        fuzz::require(entry.hard_link_count() == 1 && entry.file_size() <= limits.fileBytes);
    }
    fuzz::require(files == unpacked.files && files <= limits.entries && bytes <= limits.totalBytes);
}

} // namespace

/// An archive: whatever it says, only its own files come into the folder, within the limits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::InputFolder input;
    const std::string archive = input.write("archive", fuzz::asText(data), size);
    if (archiveKindOf(archive) != ArchiveKind::Readable)
        return 0;
    const std::filesystem::path folder = input.path("unpacked");
    std::filesystem::remove_all(folder);
    std::filesystem::create_directory(folder);
    ArchiveLimits limits;
    limits.totalBytes = std::uint64_t{1} << 20;
    limits.fileBytes = std::uint64_t{1} << 19;
    limits.entries = 200;
    const Result<Unpacked> unpacked = unpackArchive(archive, folder.string(), limits, asItIs, CancelFlag());
    if (unpacked)
        checkUnpacked(folder, *unpacked, limits);
    return 0;
}
