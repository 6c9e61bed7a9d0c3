// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/git/gitcontext.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace exhibit {

namespace {

/// How much a mention holds: a diff more than a header, a header more than a line of a list.
int weight(const Commit& commit)
{
    return commit.hasDiff ? 2 : commit.author.empty() && commit.date.empty() ? 0 : 1;
}

void keepLonger(std::string& text, std::string other)
{
    if (other.size() > text.size())
        text = std::move(other);
}

void mergeFile(CommitFile& file, CommitFile&& other)
{
    const bool hadStatus = !file.status.empty();
    if (!hadStatus)
        file.status = std::move(other.status);
    if (file.oldPath.empty())
        file.oldPath = std::move(other.oldPath);
    if (!file.added && other.added) {
        file.added = other.added;
        file.removed = other.removed;
        file.hunks = std::move(other.hunks);
        file.where = std::move(other.where);
    }
}

void mergeInto(Commit& commit, Commit&& other)
{
    if (weight(other) > weight(commit))
        commit.where = other.where;
    keepLonger(commit.sha, std::move(other.sha));
    keepLonger(commit.body, std::move(other.body));
    if (commit.author.empty())
        commit.author = std::move(other.author);
    if (commit.date.empty())
        commit.date = std::move(other.date);
    if (commit.subject.empty() || (commit.where == other.where && !other.subject.empty()))
        commit.subject = std::move(other.subject);
    commit.hasDiff = commit.hasDiff || other.hasDiff;
    if (other.files.empty())
        return;
    std::unordered_map<std::string, std::size_t> fileOfPath;
    for (std::size_t i = 0; i < commit.files.size(); ++i)
        fileOfPath.try_emplace(commit.files[i].path, i);
    for (CommitFile& file : other.files) {
        const auto [known, isNew] = fileOfPath.try_emplace(file.path, commit.files.size());
        if (isNew)
            commit.files.push_back(std::move(file));
        else
            mergeFile(commit.files[known->second], std::move(file));
    }
}

} // namespace

std::vector<Commit> mergeCommits(std::vector<Commit> commits)
{
    // Sorted by hash, the mentions of one commit stand side by side: a longer hash follows its beginning.
    std::vector<std::size_t> byHash(commits.size());
    for (std::size_t i = 0; i < byHash.size(); ++i)
        byHash[i] = i;
    std::stable_sort(byHash.begin(), byHash.end(),
                     [&](std::size_t a, std::size_t b) { return commits[a].sha < commits[b].sha; });
    std::vector<std::size_t> group(commits.size());
    for (std::size_t i = 0; i < byHash.size(); ++i) {
        const bool follows = i > 0 && isOneCommit(commits[byHash[i - 1]].sha, commits[byHash[i]].sha);
        group[byHash[i]] = follows ? group[byHash[i - 1]] : byHash[i];
    }
    std::vector<Commit> merged;
    std::vector<std::pair<std::size_t, std::size_t>> places; // group -> index in merged, sorted by group
    for (std::size_t i = 0; i < commits.size(); ++i) {
        const auto place = std::lower_bound(places.begin(), places.end(), std::pair{group[i], std::size_t{0}});
        if (place != places.end() && place->first == group[i]) {
            mergeInto(merged[place->second], std::move(commits[i]));
            continue;
        }
        places.insert(place, {group[i], merged.size()});
        merged.push_back(std::move(commits[i]));
    }
    return merged;
}

} // namespace exhibit
