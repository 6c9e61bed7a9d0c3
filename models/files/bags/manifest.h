// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

enum class DigestAlgorithm { Md5, Sha1, Sha256, Sha512 };

/// By the number of its hexadecimal digits.
std::optional<DigestAlgorithm> algorithmOfDigest(std::string_view digest);

/// A file and the digest that it should have.
struct ManifestEntry
{
    std::string path;   ///< as listed, relative to the manifest's folder, '/'-separated
    std::string digest; ///< lower-case hex
    std::int64_t line = 0;
    std::string text; ///< the line
};

/// Whether a file of this name may be a list of digests: `SHA256SUMS`, `checksums.txt`, `manifest-sha256.txt`, `x.md5`.
/// Its text decides.
bool mayBeManifest(std::string_view path);

/// `manifest-*.txt` of a bag lists all of its `data/`; `tagmanifest-*.txt` what lies beside that.
bool isPayloadManifest(std::string_view path);

/// Lines as `sha256sum`, `shasum --tag` and bags have them. Empty if a line that is not blank and no comment is none.
/// `inBag`: percent signs and line ends in names are written as in an address.
std::vector<ManifestEntry> manifestEntries(std::string_view text, bool inBag);

/// A name as a bag's manifest writes it.
std::string bagName(std::string_view path);

} // namespace exhibit
