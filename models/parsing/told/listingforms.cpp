// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/told/listingforms.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <algorithm>
#include <unordered_set>

namespace exhibit {

namespace {

using Views = std::vector<std::string_view>;

constexpr std::size_t fewestPaths = 5;
constexpr std::size_t longestListedPath = 1024;

re2::StringPiece pieceOf(std::string_view text)
{
    return {text.data(), text.size()};
}

std::string_view viewOf(const re2::StringPiece& piece)
{
    return {piece.data(), piece.size()};
}

template <typename Test> std::size_t countOf(const Views& lines, Test test)
{
    return static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), test));
}

/// Whether the lines are paths below the first one, as `find` walks.
bool isFound(const Views& lines)
{
    if (lines.size() < 4 || lines.front().size() > longestListedPath ||
        lines.front().find(": ") != std::string_view::npos)
        return false;
    const std::string root = std::string(lines.front()) + (lines.front() == "/" ? "" : "/");
    return std::all_of(lines.begin() + 1, lines.end(), [&root](std::string_view line) {
        return line.size() > root.size() && line.starts_with(root) && line.find("//") == std::string_view::npos;
    });
}

/// Whether the lines are paths alone: each once, most of them with a folder and an ending.
bool arePaths(const Views& lines)
{
    static const RE2 form(R"((?:[A-Za-z]:[\\/]|\.{0,2}/)?[\pL\pN_.@+~()\[\]$=,-]+(?:[\\/][\pL\pN_.@+~()\[\]$=,-]+)*)");
    static const RE2 ending(R"(\.[A-Za-z][A-Za-z0-9]{0,9}$)");
    if (lines.size() < fewestPaths)
        return false;
    std::size_t folders = 0;
    std::size_t endings = 0;
    std::unordered_set<std::string_view> known;
    for (const std::string_view line : lines) {
        if (line.size() > longestListedPath || !RE2::FullMatch(pieceOf(line), form) || !known.insert(line).second)
            return false;
        folders += line.find_first_of("/\\") != std::string_view::npos ? 1 : 0;
        endings += RE2::PartialMatch(pieceOf(line), ending) ? 1 : 0;
    }
    const bool sorted = std::is_sorted(lines.begin(), lines.end());
    const bool rooted = countOf(lines, [](std::string_view line) {
                            return line.starts_with('/') || line.starts_with("./") || line.substr(1, 1) == ":";
                        }) == lines.size();
    return (sorted || rooted) && folders * 2 >= lines.size() && endings * 10 >= lines.size() * 6;
}

bool isRecursive(const Views& lines)
{
    const std::optional<std::string_view> first = recursiveHead(lines.front());
    if (!first)
        return false;
    const std::string below = std::string(*first) + (first->ends_with('/') ? "" : "/");
    std::size_t heads = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const std::optional<std::string_view> head = recursiveHead(lines[i]);
        if ((head && !head->starts_with(below)) || lines[i].front() == ' ')
            return false;
        heads += head ? 1 : 0;
    }
    return heads > 0;
}

bool isTree(const Views& lines, std::optional<TreeBranch> (*branchOf)(std::string_view))
{
    std::size_t branches = 0;
    for (const std::string_view line : lines) {
        const std::optional<TreeBranch> branch = branchOf(line);
        // People write beside what they mean to make; a program prints names alone.
        if (branch &&
            (branch->name.find("  ") != std::string_view::npos || branch->name.find(" #") != std::string_view::npos ||
             branch->name.find("...") != std::string_view::npos))
            return false;
        branches += branch ? 1 : 0;
    }
    return branches >= 3 && branches * 10 >= lines.size() * 6;
}

} // namespace

bool isListingCall(std::string_view line)
{
    static const RE2 call(
        R"(^(?:# Command: |\$ |> |\+ |PS [^>]*> ?|[A-Za-z]:\\[^>]*> ?|\S+@\S+[:~][^$#]*[$#] )(?:dir|ls|tree|find|git (?:ls-files|ls-tree)|Get-ChildItem|gci)\b)");
    return RE2::PartialMatch(pieceOf(line), call);
}

std::optional<TreeBranch> treeBranch(std::string_view line)
{
    static const RE2 form(
        "((?:(?:│|\\|)[ \\x{a0}]{3}|(?:│|\\|)[ \\x{a0}]{2} |[ \\x{a0}]{4})*)(?:├── |└── |\\|-- |`-- )(\\S.*)");
    static const RE2 step("(?:│|\\|)?[ \\x{a0}]{3,4}");
    re2::StringPiece lead, name;
    if (!RE2::FullMatch(pieceOf(line), form, &lead, &name))
        return std::nullopt;
    TreeBranch branch;
    branch.depth = 1;
    while (RE2::Consume(&lead, step))
        ++branch.depth;
    branch.name = viewOf(name);
    // `link -> target`
    if (const std::size_t arrow = branch.name.find(" -> "); arrow != std::string_view::npos)
        branch.name = branch.name.substr(0, arrow);
    if (branch.name.ends_with('/')) {
        branch.name.remove_suffix(1);
        branch.isFolder = true;
    }
    return branch;
}

std::optional<TreeBranch> windowsTreeBranch(std::string_view line)
{
    static const RE2 form("((?:(?:│|\\|)   |    )*)(├───|└───|\\+---|\\\\---)?(\\S.*)");
    re2::StringPiece lead, mark, name;
    static const RE2 bars("[│| ]+");
    if (!RE2::FullMatch(pieceOf(line), form, &lead, &mark, &name) || (lead.empty() && mark.empty()) ||
        RE2::FullMatch(name, bars))
        return std::nullopt;
    TreeBranch branch;
    branch.isFolder = !mark.empty();
    std::size_t width = 0;
    for (const char character : viewOf(lead))
        width += isContinuation(character) ? 0U : 1U;
    // A file stands one step deeper than the branches of the folders beside it.
    branch.depth = width / 4 + (branch.isFolder ? 1 : 0);
    branch.name = viewOf(name);
    return branch;
}

std::optional<ListedName> dirEntry(std::string_view line)
{
    static const RE2 form(
        R"(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\s+\d{1,2}:\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?\s+(?:(<[A-Z]+>)\s+|[\d.,'\x{a0}]*\d )(\S.*?)\s*)");
    re2::StringPiece mark, name;
    if (!RE2::FullMatch(pieceOf(line), form, &mark, &name))
        return std::nullopt;
    return ListedName{viewOf(name), !mark.empty()};
}

std::optional<ListedName> powerShellEntry(std::string_view line)
{
    static const RE2 form(
        R"(([dl-])[a-z-]{4,6}\s+\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\s+\d{1,2}:\d{2}(?:\s?[AaPp][Mm])?\s+(?:\d+\s+)?(\S.*?)\s*)");
    re2::StringPiece mark, name;
    if (!RE2::FullMatch(pieceOf(line), form, &mark, &name))
        return std::nullopt;
    return ListedName{viewOf(name), mark == "d"};
}

std::optional<ListedName> longEntry(std::string_view line)
{
    static const RE2 form(
        R"(([dlpscb-])[rwxsStT-]{9}[.+@]?\s+\d+\s+\S+\s+\S+\s+[\d,.]+[KMGTP]?\s+(?:\w{3,4}\.?\s+\d{1,2}\s+(?:\d{1,2}:\d{2}|\d{4})|\d{4}-\d{2}-\d{2}\s+\d{2}:\d{2}(?::[\d.]+ [+-]\d{4})?)\s(.+))");
    re2::StringPiece mark, name;
    if (!RE2::FullMatch(pieceOf(line), form, &mark, &name))
        return std::nullopt;
    std::string_view shown = viewOf(name);
    if (mark == "l")
        shown = shown.substr(0, shown.find(" -> "));
    return ListedName{shown, mark == "d"};
}

std::optional<std::string_view> folderHead(std::string_view line)
{
    static const RE2 form(R"(\s+(?:[\pL' ]+?)(?: ?:)? ((?:[A-Za-z]:[\\/]|\\\\|/)[^<>|?*]*?)\s*)");
    re2::StringPiece folder;
    if (line.size() > longestListedPath || !RE2::FullMatch(pieceOf(line), form, &folder))
        return std::nullopt;
    return viewOf(folder);
}

std::optional<std::string_view> recursiveHead(std::string_view line)
{
    if (line.size() < 2 || line.size() > longestListedPath || !line.ends_with(':') || line.front() == ' ' ||
        line.find(": ") != std::string_view::npos)
        return std::nullopt;
    line.remove_suffix(1);
    if (line.size() > 2 && line.front() == '\'' && line.back() == '\'')
        line = line.substr(1, line.size() - 2);
    return line;
}

std::optional<std::string_view> gitObjectPath(std::string_view line)
{
    static const RE2 form(
        R"([01]\d{5} (?:(?:blob|tree|commit) )?[0-9a-f]{40}(?:[0-9a-f]{24})?(?: \d)?(?:\s+(?:\d+|-))?\t(.+))");
    re2::StringPiece path;
    if (!RE2::FullMatch(pieceOf(line), form, &path))
        return std::nullopt;
    return viewOf(path);
}

ListingForm listingFormOf(const std::vector<std::string_view>& all)
{
    Views lines;
    std::copy_if(all.begin(), all.end(), std::back_inserter(lines),
                 [](std::string_view line) { return !isBlank(line); });
    if (lines.size() < 3)
        return ListingForm::None;
    if (countOf(lines, [](std::string_view line) { return gitObjectPath(line).has_value(); }) == lines.size())
        return ListingForm::GitObjects;
    const Views head(lines.begin(),
                     lines.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(lines.size(), 8)));
    const auto opens = countOf(head, [](std::string_view line) { return folderHead(line).has_value(); });
    if (opens > 0 && countOf(head, [](std::string_view line) { return dirEntry(line).has_value(); }) > 0)
        return ListingForm::Dir;
    if (opens > 0 && countOf(head, [](std::string_view line) { return powerShellEntry(line).has_value(); }) > 0)
        return ListingForm::PowerShell;
    const auto isMark = [](std::string_view line) {
        return line.find("───") != std::string_view::npos || line.starts_with("+---") || line.starts_with("\\---");
    };
    if (countOf(head, isMark) > 0 && isTree(lines, windowsTreeBranch))
        return ListingForm::WindowsTree;
    if (isTree(lines, treeBranch))
        return ListingForm::Tree;
    if (isRecursive(lines))
        return ListingForm::Recursive;
    if (isFound(lines))
        return ListingForm::Found;
    return arePaths(lines) ? ListingForm::Paths : ListingForm::None;
}

} // namespace exhibit
