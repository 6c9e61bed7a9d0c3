// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/formats/document.h"
#include "models/parsing/formats/texthead.h"

#include <memory>
#include <string_view>

namespace exhibit {

/// RecognisedLine::rule of what a listing of files shows; the text is the path as far as the listing tells it,
/// '/'-separated, the quotation the name in it. First comes the listing as a whole, with the folder that it starts at
/// (empty: the one it was made in): a walk shows all that lies below, a part may leave files out, so that a name which
/// it does not hold proves nothing.
inline constexpr std::string_view listingWalkRule = "listing.walk";
inline constexpr std::string_view listingPartRule = "listing.part";
inline constexpr std::string_view listedFolderRule = "listing.folder";
inline constexpr std::string_view listedFileRule = "listing.file";

/// Output of `dir /s`, `Get-ChildItem -Recurse`, `tree`, `tree /f`, `ls -R`, `find` or `git ls-files`, also below the
/// line that called it. A tree with remarks, as people draw of what they mean to write, is none.
bool isFileListing(const TextHead& head);

/// Reads the listing that a command printed; at most mostListedFiles names of it.
inline constexpr std::size_t mostListedFiles = 100'000;
DocumentText readFileListing(const TextSource& source, std::vector<Problem>& problems);

/// Output of a command: what executors write of budgets, and a listing of files.
std::unique_ptr<DocumentParser> makeCommandOutput(const DocumentContext& context);

} // namespace exhibit
