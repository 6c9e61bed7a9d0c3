// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commits/commit.h"
#include "models/domain/textsource.h"
#include "models/parsing/formats/document.h"
#include "models/parsing/rules/rules.h"

#include <memory>
#include <string_view>
#include <vector>

namespace exhibit {

/// Reads git context: a `RECENT COMMITS:` list, `git log` / `git show` headers with
/// name-status lines, and unified diffs. Feed it one artifact or bundle member, never prose that quotes diffs.
/// Lines between two commits that are none of this are left out. Added and removed lines are counted by the hunk
/// headers, so that text inside a hunk is never taken for a header. One thread at a time.
class GitContextParser
{
public:
    /// `origin` says where the text stands; its text is not used. `rules` tell what lines of a diff say; they must
    /// outlive the parser.
    GitContextParser(TextSource origin, const Rules& rules);
    ~GitContextParser();
    GitContextParser(const GitContextParser&) = delete;
    GitContextParser& operator=(const GitContextParser&) = delete;

    void addLine(std::string_view line);

    /// All commits in the order of the text; the same commit may occur several times. See mergeCommits().
    std::vector<Commit> finish();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Reads the whole of source.text.
std::vector<Commit> parseGitContext(const TextSource& source, const Rules& rules);

/// Puts together what several places say about one commit: hashes of which one is the beginning of the other (at least
/// 7 characters) are the same commit. Order is that of first mention; the fullest hash, message and file list win, and
/// the pointer is that of the `commit` line with a diff, else with a header, else of the list.
std::vector<Commit> mergeCommits(std::vector<Commit> commits);

std::unique_ptr<DocumentParser> makeGitContext(const DocumentContext& context);

} // namespace exhibit
