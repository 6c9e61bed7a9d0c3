// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/claims/prosestatement.h"
#include "models/parsing/prose/markdown.h"

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// A file or folder that a statement names, and where in its text.
struct NamedFile
{
    std::size_t begin = 0, end = 0; ///< of the name as the reader sees it
    std::string path;               ///< the link's target if it is a link, without anchor; '/'-separated
    std::string anchor;             ///< `L10-L20` of a link's target
    bool link = false;
};

/// Links, code spans and bare words that name files, in order of their place. Web addresses and placeholders are none.
std::vector<NamedFile> filesNamedIn(const MarkdownBlock& block, const ProseStatement& statement);

/// The same for a line of code, where only paths with a folder or a script's extension count.
std::vector<NamedFile> filesNamedIn(std::string_view line);

/// True if the text reads as a path of this project: folders and a file with extension, or a folder with '/' at its
/// end.
bool isProjectPath(std::string_view text);

} // namespace exhibit
