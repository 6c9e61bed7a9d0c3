// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <unistd.h>

namespace exhibit::fuzz {

/// A folder of the process for what has to be a file to be read; removed at its end.
class InputFolder
{
public:
    InputFolder() : m_path(std::filesystem::temp_directory_path() / ("exhibit-fuzz-" + std::to_string(::getpid())))
    {
        std::filesystem::create_directories(m_path);
    }
    ~InputFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    InputFolder(const InputFolder&) = delete;
    InputFolder& operator=(const InputFolder&) = delete;

    std::filesystem::path path(const char* name) const { return m_path / name; }
    /// The path of a file that holds these bytes.
    std::string write(const char* name, const char* bytes, std::size_t size) const
    {
        const std::string file = path(name).string();
        std::FILE* out = std::fopen(file.c_str(), "wb");
        const bool isWritten = out && (size == 0 || std::fwrite(bytes, 1, size, out) == size);
        if (!isWritten || std::fclose(out) != 0)
            std::abort();
        return file;
    }

private:
    std::filesystem::path m_path;
};

inline const char* asText(const std::uint8_t* data)
{
    return reinterpret_cast<const char*>(data);
}

} // namespace exhibit::fuzz
