// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What single lines of git's output say. Lines come without their line end.
namespace exhibit::gitlines {

struct FileStatus
{
    std::string status, path, oldPath;
};

/// Hash of `commit <7 to 64 hex>`, also with a merge's or `(HEAD -> main)` behind it; empty if it is no such line.
std::string_view commitHash(std::string_view line);

/// Hash and subject of `<7 to 40 hex> subject`, also after `* ` of a graph.
std::optional<std::pair<std::string, std::string>> listEntry(std::string_view line);

bool startsList(std::string_view line);      ///< `RECENT COMMITS:`
bool startsDiffBlock(std::string_view line); ///< `DIFF a^..b:`

/// What stands behind `name` at the start of a line, trimmed.
std::string_view valueOf(std::string_view line, std::string_view name);

/// `M<TAB>path`, `R100<TAB>old<TAB>new`.
std::optional<FileStatus> nameStatus(std::string_view line);

/// `diff --git a/old b/new`, also with quoted names; `diff --cc path` of a merge.
std::optional<FileStatus> diffPaths(std::string_view line);

/// The head of a hunk: `@@ -1,2 +3,4 @@ text`, or of a merge `@@@ -1,2 -1,3 +1,4 @@@` with one old range a parent.
struct HunkHead
{
    struct Range
    {
        std::int64_t first = 0, count = 0;
    };
    std::vector<Range> olds; ///< one a parent, at least one
    Range now;
    std::string heading; ///< text behind the last `@@`
};

std::optional<HunkHead> hunkHead(std::string_view line);

/// `Binary files a/x and b/x differ`, `GIT binary patch`: there are no lines to count.
bool saysBinary(std::string_view line);

/// `A`, `D`, `M`, `R90` … that a line between `diff --git` and the hunks tells; empty if none.
std::string statusOfDiffLine(std::string_view line);

/// A path as git prints it: without its quotes and escapes.
std::string unquotedPath(std::string_view path);

} // namespace exhibit::gitlines
