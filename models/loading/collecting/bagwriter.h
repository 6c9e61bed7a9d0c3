// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exhibit {

/// Writes a folder as BagIt 1.0 wants it: payload in data/, SHA-256 of each file. Same files, same bytes: no date is
/// written. It appears under its name when it is whole; what is not finished leaves nothing behind.
class BagWriter
{
public:
    /// `folder` must not be there yet, or be empty. Errors: NotWritable `error.collect.*`.
    static Result<BagWriter> begin(const std::string& folder);
    BagWriter(BagWriter&& other) noexcept;
    BagWriter& operator=(BagWriter&&) = delete;
    ~BagWriter();

    /// `path` below data/, '/'-separated, without `..`; each once, else NotWritable `error.collect.write`.
    Result<void> add(const std::string& path, std::string_view bytes);
    /// A file beside data/ that describes the bag.
    Result<void> addTagFile(const std::string& name, std::string_view bytes);
    /// `info`: labels and values of bag-info.txt, beside the Payload-Oxum.
    Result<void> finish(const std::vector<std::pair<std::string, std::string>>& info);

private:
    BagWriter(std::string folder, std::string unfinished);
    Result<void> write(const std::string& path, std::string_view bytes);

    std::string m_folder, m_unfinished;                   ///< empty when finished
    std::map<std::string, std::string> m_payload, m_tags; ///< SHA-256 by path
    std::uint64_t m_bytes = 0;
};

} // namespace exhibit
