// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/git/gitcontext.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace exhibit;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    TextSource source;
    source.path = "git";
    source.text = std::string_view(reinterpret_cast<const char*>(data), size);
    const std::vector<Commit> commits = parseGitContext(source, Rules());
    for (const Commit& commit : commits) {
        if (commit.sha.empty() || !commit.where.firstLine.isValid())
            std::abort();
    }
    if (mergeCommits(commits).size() > commits.size())
        std::abort();
    return 0;
}
