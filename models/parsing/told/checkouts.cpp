// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/told/checkouts.h"

#include "models/domain/commits/commit.h"
#include "models/domain/text.h"

#include <algorithm>
#include <string>

namespace exhibit {

namespace {

constexpr std::size_t longestCheckoutLine = 2000;
constexpr std::size_t longestHash = 40;

constexpr std::string_view checkoutMarks[] = {"HEAD is now at ",        "git checkout --progress --force ",
                                              "git checkout -f ",       "git checkout -qf ",
                                              "Checking out Revision ", "Checking out "};

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f');
}

/// The hash with which the text begins; empty if none does.
std::string_view hashAt(std::string_view text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isHexDigit);
    const auto length = static_cast<std::size_t>(end - text.begin());
    const bool isWord = length == text.size() || (!isLetter(*end) && *end != '-' && *end != '.' && *end != '/');
    const std::string_view hash = text.substr(0, length);
    const bool isHash = length >= shortestCommitHash && length <= longestHash && isWord &&
                        std::any_of(hash.begin(), hash.end(), isDigit);
    return isHash ? hash : std::string_view();
}

/// `Merge 1a2b… into 9f8e…`: the subject of the commit that CI tests for a pull request.
std::string_view mergedHash(std::string_view text)
{
    constexpr std::string_view merge = "Merge ";
    const std::size_t at = text.find(merge);
    if (at == std::string_view::npos)
        return {};
    const std::string_view hash = hashAt(text.substr(at + merge.size()));
    return hash.size() == longestHash && text.find(" into ", at) != std::string_view::npos ? hash : std::string_view();
}

} // namespace

std::vector<RecognisedLine> checkoutsIn(const TextSource& source, const LineOfText& line)
{
    std::vector<RecognisedLine> found;
    const auto add = [&](std::string_view hash) {
        if (hash.empty())
            return;
        RecognisedLine recognised;
        recognised.rule = checkoutRule;
        recognised.text = hash;
        recognised.where = source.pointTo(line.number, line.raw);
        recognised.isLog = true;
        found.push_back(std::move(recognised));
    };
    const std::string_view raw = line.raw.substr(0, longestCheckoutLine);
    for (const std::string_view mark : checkoutMarks) {
        const std::size_t at = raw.find(mark);
        if (at == std::string_view::npos)
            continue;
        const std::string_view behind = raw.substr(at + mark.size());
        add(hashAt(behind));
        if (!found.empty()) {
            add(mergedHash(behind));
            break;
        }
    }
    return found;
}

} // namespace exhibit
