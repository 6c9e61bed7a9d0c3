// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/git/gitcontextlines.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit::gitlines {

namespace {

constexpr std::size_t maxParents = 16; ///< of an octopus merge

std::string withoutPrefix(std::string path)
{
    const bool prefixed = path.size() > 2 && path[1] == '/' && (path[0] == 'a' || path[0] == 'b');
    return prefixed ? path.substr(2) : path;
}

/// `a/x b/x` where names may hold blanks: both halves name the same file unless it was renamed.
std::optional<FileStatus> plainPaths(std::string_view both)
{
    for (std::size_t blank = both.find(" b/"); blank != std::string_view::npos; blank = both.find(" b/", blank + 1)) {
        const std::string_view left = both.substr(0, blank);
        const std::string_view right = both.substr(blank + 1);
        if (left.substr(0, 2) == "a/" && left.substr(2) == right.substr(2))
            return FileStatus{{}, std::string(right.substr(2)), std::string(left.substr(2))};
    }
    const std::size_t blank = both.find(" b/");
    if (both.substr(0, 2) != "a/" || blank == std::string_view::npos)
        return std::nullopt;
    return FileStatus{{}, std::string(both.substr(blank + 3)), std::string(both.substr(2, blank - 2))};
}

} // namespace

std::string_view commitHash(std::string_view line)
{
    static const RE2 form(R"(^commit ([0-9a-f]{7,64})(?: .*)?$)");
    re2::StringPiece hash;
    if (line.substr(0, 7) != "commit " || !RE2::FullMatch(re2::StringPiece(line.data(), line.size()), form, &hash))
        return {};
    return {hash.data(), hash.size()};
}

std::optional<std::pair<std::string, std::string>> listEntry(std::string_view line)
{
    static const RE2 form(R"(^(?:[*|\\/ ]{0,20}[* ])?([0-9a-f]{7,40}) (\S.*)$)");
    std::pair<std::string, std::string> entry;
    if (!RE2::FullMatch(line, form, &entry.first, &entry.second))
        return std::nullopt;
    return entry;
}

bool startsList(std::string_view line)
{
    static const RE2 form(R"((?i)^(?:#+ *)?(?:RECENT|LATEST|LAST)?(?: \d+)? ?COMMITS(?: \(.*\))?:?\s*$)");
    return RE2::FullMatch(line, form);
}

bool startsDiffBlock(std::string_view line)
{
    static const RE2 form(R"(^DIFF \S+\.\.\S+:\s*$)");
    return line.substr(0, 5) == "DIFF " && RE2::FullMatch(line, form);
}

std::string_view valueOf(std::string_view line, std::string_view name)
{
    return line.substr(0, name.size()) == name ? trimmed(line.substr(name.size())) : std::string_view{};
}

std::optional<FileStatus> nameStatus(std::string_view line)
{
    static const RE2 form(R"(^([MADTUXB]|[RC]\d{0,3})\t([^\t]+)(?:\t([^\t]+))?$)");
    FileStatus status;
    std::string first;
    std::string second;
    if (!RE2::FullMatch(line, form, &status.status, &first, &second))
        return std::nullopt;
    status.path = unquotedPath(second.empty() ? first : second);
    status.oldPath = second.empty() ? std::string() : unquotedPath(first);
    return status;
}

std::optional<FileStatus> diffPaths(std::string_view line)
{
    constexpr std::string_view start = "diff --git ";
    static const RE2 quoted(R"(^("(?:[^"\\]|\\.)*"|a/.*) ("(?:[^"\\]|\\.)*")$)");
    static const RE2 quotedFirst(R"(^("(?:[^"\\]|\\.)*") (b/.*)$)");
    for (const std::string_view merge : {"diff --cc ", "diff --combined "}) {
        if (line.starts_with(merge) && line.size() > merge.size()) {
            const std::string path = unquotedPath(line.substr(merge.size()));
            return FileStatus{{}, path, path};
        }
    }
    if (line.substr(0, start.size()) != start)
        return std::nullopt;
    const std::string_view both = line.substr(start.size());
    std::string left;
    std::string right;
    if (RE2::FullMatch(both, quoted, &left, &right) || RE2::FullMatch(both, quotedFirst, &left, &right))
        return FileStatus{{}, withoutPrefix(unquotedPath(right)), withoutPrefix(unquotedPath(left))};
    return plainPaths(both);
}

std::optional<HunkHead> hunkHead(std::string_view line)
{
    static const RE2 range(R"(^ ([-+])(\d{1,9})(?:,(\d{1,9}))?)");
    const std::size_t marks = std::min(line.find_first_not_of('@'), line.size());
    if (marks < 2 || marks > maxParents + 1)
        return std::nullopt;
    re2::StringPiece rest(line.data() + marks, line.size() - marks);
    HunkHead head;
    std::string sign;
    std::string count;
    HunkHead::Range found;
    bool hasNew = false;
    while (!hasNew && RE2::Consume(&rest, range, &sign, &found.first, &count)) {
        found.count = count.empty() ? 1 : std::stoll(count);
        hasNew = sign == "+";
        if (hasNew)
            head.now = found;
        else
            head.olds.push_back(found);
    }
    const std::string_view tail(rest.data(), rest.size());
    const std::string close = ' ' + std::string(marks, '@');
    if (!hasNew || head.olds.size() != marks - 1 || !tail.starts_with(close))
        return std::nullopt;
    head.heading = trimmed(tail.substr(close.size()));
    return head;
}

bool saysBinary(std::string_view line)
{
    return (line.starts_with("Binary files ") && line.ends_with(" differ")) || line == "GIT binary patch";
}

std::string statusOfDiffLine(std::string_view line)
{
    if (!valueOf(line, "new file mode ").empty())
        return "A";
    if (!valueOf(line, "deleted file mode ").empty())
        return "D";
    if (const std::string_view percent = valueOf(line, "similarity index "); !percent.empty())
        return 'R' + std::string(percent.substr(0, percent.find('%')));
    if (line == "--- /dev/null")
        return "A";
    if (line == "+++ /dev/null")
        return "D";
    return line.starts_with("+++ ") || line.starts_with("old mode ") ? "M" : std::string();
}

std::string unquotedPath(std::string_view path)
{
    if (path.size() < 2 || path.front() != '"' || path.back() != '"')
        return std::string(path);
    path = path.substr(1, path.size() - 2);
    std::string plain;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (path[i] != '\\' || i + 1 == path.size()) {
            plain += path[i];
            continue;
        }
        const char next = path[++i];
        const bool octal = next >= '0' && next <= '3' && i + 2 < path.size();
        if (octal) {
            plain += static_cast<char>((next - '0') * 64 + (path[i + 1] - '0') * 8 + (path[i + 2] - '0'));
            i += 2;
        } else {
            plain += next == 't' ? '\t' : next == 'n' ? '\n' : next;
        }
    }
    return plain;
}

} // namespace exhibit::gitlines
