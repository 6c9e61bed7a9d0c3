// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/collecting/bagwriter.h"

#include "models/files/bags/manifest.h"
#include "models/files/digest.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace exhibit {

namespace {

namespace fs = std::filesystem;

Error notWritten(const std::string& path, const std::string& why)
{
    return {Error::Code::NotWritable, {"error.collect.write", {{"path", path}, {"why", why}}}};
}

std::string manifestText(const std::map<std::string, std::string>& digests)
{
    std::string text;
    for (const auto& [path, digest] : digests)
        text += digest + "  " + bagName(path) + '\n';
    return text;
}

/// A folder that was not there before: another one of the name may be a person's own.
Result<std::string> newFolderBeside(const std::string& target)
{
    std::error_code error;
    fs::create_directories(fs::path(target).parent_path(), error);
    constexpr int mostNames = 1000;
    for (int number = 1; number <= mostNames; ++number) {
        std::string name = target + ".unfinished" + (number > 1 ? '-' + std::to_string(number) : std::string());
        if (fs::create_directory(name, error))
            return name;
        if (error && error != std::errc::file_exists)
            break;
    }
    return notWritten(target, error ? error.message() : std::strerror(EEXIST));
}

} // namespace

Result<BagWriter> BagWriter::begin(const std::string& folder)
{
    std::error_code error;
    const bool isThere = fs::exists(fs::symlink_status(folder, error));
    const fs::path target = isThere ? fs::canonical(folder, error) : fs::absolute(folder, error).lexically_normal();
    if (error || (isThere && !(fs::is_directory(target, error) && fs::is_empty(target, error))))
        return Error{Error::Code::NotWritable, {"error.collect.exists", {{"path", folder}}}};
    std::string path = target.native();
    while (path.size() > 1 && path.ends_with('/'))
        path.pop_back();
    Result<std::string> unfinished = newFolderBeside(path);
    if (!unfinished)
        return unfinished.error();
    BagWriter bag(path, std::move(unfinished).value());
    if (!fs::create_directory(bag.m_unfinished + "/data", error))
        return notWritten(folder, error.message());
    return bag;
}

BagWriter::BagWriter(std::string folder, std::string unfinished)
    : m_folder(std::move(folder)), m_unfinished(std::move(unfinished))
{}

BagWriter::BagWriter(BagWriter&& other) noexcept
    : m_folder(std::move(other.m_folder)), m_unfinished(std::exchange(other.m_unfinished, {})),
      m_payload(std::move(other.m_payload)), m_tags(std::move(other.m_tags)), m_bytes(other.m_bytes)
{}

BagWriter::~BagWriter()
{
    std::error_code ignored;
    if (!m_unfinished.empty())
        fs::remove_all(m_unfinished, ignored);
}

Result<void> BagWriter::write(const std::string& path, std::string_view bytes)
{
    const fs::path file = fs::path(m_unfinished) / path;
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    return out ? Result<void>() : Result<void>(notWritten(path, std::strerror(errno)));
}

Result<void> BagWriter::add(const std::string& path, std::string_view bytes)
{
    Sha256 digest;
    digest.add(bytes);
    if (!m_payload.emplace("data/" + path, digest.hex()).second)
        return notWritten(path, std::strerror(EEXIST));
    m_bytes += bytes.size();
    return write("data/" + path, bytes);
}

Result<void> BagWriter::addTagFile(const std::string& name, std::string_view bytes)
{
    Sha256 digest;
    digest.add(bytes);
    m_tags[name] = digest.hex();
    return write(name, bytes);
}

Result<void> BagWriter::finish(const std::vector<std::pair<std::string, std::string>>& info)
{
    std::string about;
    for (const auto& [label, value] : info)
        about += label + ": " + value + '\n';
    about += "Payload-Oxum: " + std::to_string(m_bytes) + '.' + std::to_string(m_payload.size()) + '\n';
    const std::pair<const char*, std::string> tags[] = {
        {"bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"},
        {"bag-info.txt", about},
        {"manifest-sha256.txt", manifestText(m_payload)}};
    for (const auto& [name, text] : tags) {
        if (Result<void> written = addTagFile(name, text); !written)
            return written;
    }
    if (Result<void> written = write("tagmanifest-sha256.txt", manifestText(m_tags)); !written)
        return written;
    std::error_code error;
    fs::rename(m_unfinished, m_folder, error);
    if (error)
        return notWritten(m_folder, error.message());
    m_unfinished.clear();
    return {};
}

} // namespace exhibit
