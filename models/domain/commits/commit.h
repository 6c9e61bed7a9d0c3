// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// One line of a hunk. Of a merge the columns of all parents are cut off, and a line counts as added or removed if it
/// is so against any of them.
struct HunkLine
{
    enum class Kind { Context, Added, Removed };
    Kind kind = Kind::Context;
    std::string text; ///< without its first column
    LineNumber line;  ///< in the artifact

    friend bool operator==(const HunkLine&, const HunkLine&) = default;
};

/// Lines of a hunk that say something about the change, whatever kind of file it is in.
struct DiffMark
{
    enum class Kind {
        Test,           ///< names a test
        Skip,           ///< added: skips a test
        Secret,         ///< added: looks like a credential
        Stamp,          ///< the moment that a generated file was made
        DoNotEdit,      ///< says that the file is generated
        Splice,         ///< an added heading, the list lines before and behind it
        SilentFallback, ///< an added handler and what it does without a trace
        Easier,         ///< makes tests or checks pass more easily: what was, if it stands in the diff, then what is
    };
    Kind kind = Kind::Test;
    std::vector<HunkLine> lines; ///< at least one
    std::string change = {};     ///< of Easier: how, e.g. `assertion-removed`

    friend bool operator==(const DiffMark&, const DiffMark&) = default;
};

/// One `@@ -a,b +c,d @@` block of a unified diff.
struct Hunk
{
    std::int64_t oldFirst = 0, oldCount = 0, newFirst = 0, newCount = 0;
    std::string heading;   ///< text behind the second `@@`
    LineNumber headerLine; ///< of the `@@` line, in the artifact
    LineNumber lastLine;   ///< last line that belongs to it, in the artifact
    std::vector<DiffMark> marks = {};

    friend bool operator==(const Hunk&, const Hunk&) = default;
};

struct CommitFile
{
    std::string status; ///< git's letter(s): `M`, `A`, `D`, `R100`; empty if only a diff names it
    std::string path;
    std::string oldPath;                        ///< of a rename or copy
    std::optional<std::int64_t> added, removed; ///< lines, if the pack holds the diff
    SourceRef where;
    std::vector<Hunk> hunks = {}; ///< empty if the pack holds no diff of it
};

/// A commit of the git context: from a one-line list (abbreviated hash, subject) or with header, files and diff.
struct Commit
{
    std::string sha;    ///< as long as the pack states it
    std::string author; ///< `Name <mail>`
    std::string date;   ///< as written
    std::string subject, body;
    std::vector<CommitFile> files;
    SourceRef where; ///< the `commit` line or the list line
    bool hasDiff = false;
};

inline constexpr std::size_t shortestCommitHash = 7; ///< below, two hashes may begin alike by accident

/// Two spellings of one hash, each as long as its source states it.
constexpr bool isOneCommit(std::string_view a, std::string_view b)
{
    return a.size() >= shortestCommitHash && b.size() >= shortestCommitHash && (a.starts_with(b) || b.starts_with(a));
}

} // namespace exhibit
