// SPDX-License-Identifier: GPL-3.0-or-later
// Runs files through a fuzz entry point without a fuzzer: each file as a whole, and cut at several places.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;

constexpr std::size_t cuts = 16;

std::vector<fs::path> filesBelow(const fs::path& place)
{
    std::vector<fs::path> files;
    std::error_code error;
    if (fs::is_regular_file(place, error))
        files.push_back(place);
    if (fs::is_directory(place, error)) {
        for (fs::recursive_directory_iterator entry(place, error), end; !error && entry != end;
             entry.increment(error)) {
            if (entry->is_regular_file())
                files.push_back(entry->path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string contents(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void replay(const std::string& text, std::size_t size)
{
    // An exact copy, so that a sanitizer sees a read behind the end.
    const std::vector<std::uint8_t> bytes(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(size));
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

} // namespace

int main(int argc, char** argv)
{
    std::size_t count = 0;
    for (int arg = 1; arg < argc; ++arg) {
        for (const fs::path& path : filesBelow(argv[arg])) {
            // Printed first: if the input crashes the program, its name is the last line.
            std::printf("%s\n", path.c_str());
            std::fflush(stdout);
            const std::string text = contents(path);
            for (std::size_t cut = 1; cut <= cuts; ++cut)
                replay(text, text.size() * cut / cuts);
            ++count;
        }
    }
    std::printf("%zu files replayed\n", count);
    return count > 0 ? 0 : 1;
}
