// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/packfacts.h"

#include <algorithm>

namespace exhibit {

const Artifact* PackFacts::findArtifact(std::string_view path) const
{
    const auto found = std::lower_bound(artifacts.begin(), artifacts.end(), path,
                                        [](const Artifact& artifact, std::string_view p) { return artifact.path < p; });
    return found != artifacts.end() && found->path == path ? &*found : nullptr;
}

const Commit* PackFacts::findCommit(std::string_view hash) const
{
    if (hash.size() < shortestCommitHash)
        return nullptr;
    const auto found = std::find_if(commits.begin(), commits.end(),
                                    [hash](const Commit& commit) { return isOneCommit(commit.sha, hash); });
    return found == commits.end() ? nullptr : &*found;
}

const Mount* PackFacts::mountOf(std::string_view path) const
{
    const auto found = std::find_if(mounts.begin(), mounts.end(), [path](const Mount& mount) {
        return path.size() > mount.path.size() && path.starts_with(mount.path) && path[mount.path.size()] == '/';
    });
    return found == mounts.end() ? nullptr : &*found;
}

std::string PackFacts::absolutePath(std::string_view path) const
{
    const Mount* mount = mountOf(path);
    return mount ? mount->folder + std::string(path.substr(mount->path.size())) : rootPath + '/' + std::string(path);
}

} // namespace exhibit
