// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/sectionfiles.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace exhibit {

namespace {

bool isFileCount(const Claim& claim)
{
    return claim.claimClass == ClaimClass::Test && claim.subject.type == "file" &&
           std::any_of(claim.values.begin(), claim.values.end(),
                       [](const MessageArg& value) { return value.value == "file-count"; });
}

/// What the claims of one section say about files, looked up by each of them.
struct SectionFiles
{
    std::string counted; ///< files counted one by one, if there are several
    std::int64_t sum = 0;
    std::map<std::int64_t, std::string> named; ///< by stated total: the first claim that names its files
};

SectionFiles filesOfSection(const std::vector<Claim>& claims, std::size_t begin, std::size_t end)
{
    SectionFiles files;
    std::set<std::string_view> seen;
    for (std::size_t i = begin; i < end; ++i) {
        const Claim& claim = claims[i];
        if (claim.subject.type == "files" && claim.test.total)
            files.named.try_emplace(*claim.test.total, claim.subject.value);
        if (!isFileCount(claim) || !seen.insert(claim.subject.value).second)
            continue;
        files.counted += (files.counted.empty() ? "" : ", ") + claim.subject.value;
        files.sum += claim.test.total.value_or(0);
    }
    if (seen.size() < 2)
        files.counted.clear();
    return files;
}

} // namespace

void resolveTestSubjects(std::vector<Claim>& claims, std::size_t from)
{
    constexpr std::size_t mostFiles = 200; // of one claim; a longer list is an inventory
    for (std::size_t begin = from; begin < claims.size();) {
        std::size_t end = begin + 1;
        while (end < claims.size() && claims[end].heading == claims[begin].heading)
            ++end;
        const SectionFiles files = filesOfSection(claims, begin, end);
        const bool counted =
            !files.counted.empty() &&
            static_cast<std::size_t>(std::count(files.counted.begin(), files.counted.end(), ',')) < mostFiles;
        for (std::size_t i = begin; i < end; ++i) {
            Claim& claim = claims[i];
            const bool open = claim.subject.type == "named-subset" || claim.subject.type == "build";
            const std::optional<std::int64_t> stated = claim.test.total ? claim.test.total : claim.test.passed;
            if (claim.claimClass != ClaimClass::Test || !open || !stated)
                continue;
            const auto named = files.named.find(*stated);
            if (counted && files.sum == *stated)
                claim.subject = {"files", files.counted};
            else if (named != files.named.end())
                claim.subject = {"files", named->second};
        }
        begin = end;
    }
}

} // namespace exhibit
