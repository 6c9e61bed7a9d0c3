// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/filereader.h"

#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

namespace exhibit {

/// Of several addresses of one text the smallest is canonical: what it says is taken from there.
inline auto documentRank(const Artifact& artifact, const DocumentRecords& records)
{
    return std::tuple(records.member >= 0, records.mojibake != Mojibake::None, artifact.path.size(),
                      std::string_view(artifact.path), records.member);
}

/// A document that was left unread: its file, and which of that file's unread documents it is.
struct LeftDocument
{
    std::size_t file = 0;
    std::size_t unread = 0;
};

/// The unread documents of `files` by their text, each group in order of rank, the longest text first. Groups may be
/// read at the same time.
std::vector<std::vector<LeftDocument>> groupsOfEqualText(const std::vector<FileFacts>& files);

/// Reads the first document of such a group. The others get its claims, each with its place in them; those that differ
/// in anything that the digest does not see are read.
void readEqualTexts(const std::vector<LeftDocument>& group, std::vector<FileFacts>& files);

} // namespace exhibit
