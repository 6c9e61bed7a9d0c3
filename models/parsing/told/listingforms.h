// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// How a program lists files.
enum class ListingForm {
    None,
    Dir,         ///< `dir /s`: a head with the folder, entries with date and size
    PowerShell,  ///< `Get-ChildItem -Recurse`
    Tree,        ///< `tree`, also with ASCII branches
    WindowsTree, ///< `tree /f`: files have no branch of their own
    Recursive,   ///< `ls -R`, also long
    Found,       ///< `find`: each path below the first one
    Paths,       ///< `git ls-files`, `find -type f`: paths alone
    GitObjects,  ///< `git ls-files -s`, `git ls-tree -r`: paths behind modes and hashes
};

/// The line that calls a program that lists files, as a console or a record of a command shows it.
bool isListingCall(std::string_view line);

/// How these lines list files; blank ones count for nothing. `lines` may be the beginning only.
ListingForm listingFormOf(const std::vector<std::string_view>& lines);

/// One name of a listing that draws a tree.
struct TreeBranch
{
    std::size_t depth = 0; ///< below the root: 1 and more
    std::string_view name;
    bool isFolder = false; ///< is known to be one; of `tree` that only shows by what stands below
};
std::optional<TreeBranch> treeBranch(std::string_view line);
std::optional<TreeBranch> windowsTreeBranch(std::string_view line);

/// An entry of a listing with dates, or long.
struct ListedName
{
    std::string_view name;
    bool isFolder = false;
};
std::optional<ListedName> dirEntry(std::string_view line);
std::optional<ListedName> powerShellEntry(std::string_view line);
std::optional<ListedName> longEntry(std::string_view line); ///< of `ls -l`

/// The folder that a head of `dir` or `Get-ChildItem` names.
std::optional<std::string_view> folderHead(std::string_view line);
/// The folder that a head of `ls -R` names: `src/a:`.
std::optional<std::string_view> recursiveHead(std::string_view line);
/// The path behind mode and hash.
std::optional<std::string_view> gitObjectPath(std::string_view line);

} // namespace exhibit
