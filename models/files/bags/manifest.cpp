// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/bags/manifest.h"

#include "models/domain/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace exhibit {

namespace {

constexpr std::array digestLengths{
    std::pair{std::size_t{32}, DigestAlgorithm::Md5}, std::pair{std::size_t{40}, DigestAlgorithm::Sha1},
    std::pair{std::size_t{64}, DigestAlgorithm::Sha256}, std::pair{std::size_t{128}, DigestAlgorithm::Sha512}};

/// In a bag: what a name may not hold as it is.
constexpr std::array bagEscapes{std::pair{'%', std::string_view("%25")}, std::pair{'\n', std::string_view("%0A")},
                                std::pair{'\r', std::string_view("%0D")}};

bool isHex(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isxdigit(c) != 0; });
}

std::string_view fileName(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

std::string fromBagName(std::string_view name)
{
    std::string path;
    while (!name.empty()) {
        const auto escape = std::find_if(bagEscapes.begin(), bagEscapes.end(), [&name](const auto& known) {
            return lowered(name.substr(0, 3)) == lowered(known.second);
        });
        path += escape == bagEscapes.end() ? name.front() : escape->first;
        name.remove_prefix(escape == bagEscapes.end() ? 1 : escape->second.size());
    }
    return path;
}

/// Of the coreutils: a line that begins with a backslash has such escapes in its name.
std::string fromEscaped(std::string_view name)
{
    std::string path;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char next = i + 1 < name.size() ? name[i + 1] : '\0';
        if (name[i] != '\\' || (next != '\\' && next != 'n' && next != 'r')) {
            path += name[i];
            continue;
        }
        path += next == 'n' ? '\n' : next == 'r' ? '\r' : '\\';
        ++i;
    }
    return path;
}

/// Digests of other kinds may be as long as those that are known.
bool isKnownTag(std::string_view tag)
{
    constexpr std::array<std::string_view, 4> tags{"md5", "sha1", "sha256", "sha512"};
    return std::find(tags.begin(), tags.end(), lowered(tag)) != tags.end();
}

/// `SHA256 (path) = digest`
std::optional<ManifestEntry> taggedEntry(std::string_view line)
{
    const std::size_t open = line.find(" (");
    const std::size_t close = line.rfind(") = ");
    if (open == std::string_view::npos || close == std::string_view::npos || close < open + 2)
        return {};
    const std::string_view digest = line.substr(close + 4);
    if (!algorithmOfDigest(digest) || !isKnownTag(line.substr(0, open)))
        return {};
    return ManifestEntry{std::string(line.substr(open + 2, close - open - 2)), lowered(digest), 0, {}};
}

std::optional<ManifestEntry> entryOf(std::string_view line, bool inBag)
{
    const bool isEscaped = !inBag && line.starts_with('\\');
    const std::string_view words = line.substr(isEscaped ? 1 : 0);
    const std::size_t blank = words.find_first_of(" \t");
    const std::string_view digest = words.substr(0, std::min(blank, words.size()));
    if (blank == std::string_view::npos || !algorithmOfDigest(digest))
        return taggedEntry(line);
    const std::size_t start = words.find_first_not_of(" \t", blank);
    if (start == std::string_view::npos)
        return {};
    std::string_view name = words.substr(start);
    if (name.starts_with('*')) // read as binary
        name.remove_prefix(1);
    if (name.starts_with("./"))
        name.remove_prefix(2);
    std::string path = inBag ? fromBagName(name) : isEscaped ? fromEscaped(name) : std::string(name);
    return path.empty() ? std::nullopt : std::optional(ManifestEntry{std::move(path), lowered(digest), 0, {}});
}

} // namespace

std::optional<DigestAlgorithm> algorithmOfDigest(std::string_view digest)
{
    for (const auto& [length, algorithm] : digestLengths) {
        if (digest.size() == length && isHex(digest))
            return algorithm;
    }
    return {};
}

bool mayBeManifest(std::string_view path)
{
    const std::string name = lowered(fileName(path));
    constexpr std::array marks{"sha256sum", "sha512sum", "sha1sum", "md5sum", "checksum", "manifest-"};
    constexpr std::array ends{".sha256", ".sha512", ".sha1", ".md5"};
    constexpr std::array otherDigests{"blake", "b2sum", "b3sum", "sha3", "xxh"};
    const auto holds = [&name](const char* mark) { return name.find(mark) != std::string::npos; };
    if (std::any_of(otherDigests.begin(), otherDigests.end(), holds))
        return false;
    return std::any_of(marks.begin(), marks.end(), holds) ||
           std::any_of(ends.begin(), ends.end(), [&name](const char* end) { return name.ends_with(end); });
}

bool isPayloadManifest(std::string_view path)
{
    const std::string name = lowered(fileName(path));
    return name.starts_with("manifest-") && name.ends_with(".txt");
}

std::vector<ManifestEntry> manifestEntries(std::string_view text, bool inBag)
{
    std::vector<ManifestEntry> entries;
    for (std::int64_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        while (line.ends_with('\r') || line.ends_with(' '))
            line.remove_suffix(1);
        if (line.empty() || (!inBag && line.starts_with('#')))
            continue;
        std::optional<ManifestEntry> entry = entryOf(line, inBag);
        if (!entry)
            return {};
        entry->line = number;
        entry->text = line;
        entries.push_back(std::move(*entry));
    }
    return entries;
}

std::string bagName(std::string_view path)
{
    std::string name;
    for (const char c : path) {
        const auto escape =
            std::find_if(bagEscapes.begin(), bagEscapes.end(), [c](const auto& known) { return known.first == c; });
        name += escape == bagEscapes.end() ? std::string(1, c) : std::string(escape->second);
    }
    return name;
}

} // namespace exhibit
