// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/manifests/versionrange.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <algorithm>
#include <cstdlib>
#include <string>

namespace exhibit {

namespace {

/// -1, 0, 1; numbers that are not stated are 0.
int compareVersions(const VersionNumbers& a, const VersionNumbers& b)
{
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
        const int left = i < a.size() ? a[i] : 0;
        const int right = i < b.size() ? b[i] : 0;
        if (left != right)
            return left < right ? -1 : 1;
    }
    return 0;
}

VersionNumbers nextAt(VersionNumbers numbers, std::size_t place)
{
    numbers.resize(std::min(numbers.size(), place + 1));
    if (!numbers.empty())
        ++numbers.back();
    return numbers;
}

/// Of `^0.3.1` the place that may not grow is that of the 3.
std::size_t caretPlace(const VersionNumbers& numbers)
{
    std::size_t place = 0;
    while (place + 1 < numbers.size() && numbers[place] == 0)
        ++place;
    return place;
}

bool narrow(VersionRange& range, const std::string& sign, const VersionNumbers& numbers)
{
    VersionRange part;
    if (sign == "^" || sign == "~" || sign == "~>" || sign == "~=") {
        const std::size_t fine =
            sign == "~" ? std::min<std::size_t>(1, numbers.size() - 1) : std::max<std::size_t>(numbers.size(), 2) - 2;
        part = {numbers, nextAt(numbers, sign == "^" ? caretPlace(numbers) : fine)};
    } else if (sign == ">=" || sign == ">") {
        part = {numbers, {}};
    } else if (sign == "<") {
        part = {{}, numbers};
    } else if (sign == "<=") {
        part = {{}, nextAt(numbers, numbers.size() - 1)};
    } else if (sign == "!=") {
        return true;
    } else {
        part = versionsLike(numbers);
    }
    if (compareVersions(part.low, range.low) > 0)
        range.low = part.low;
    if (!part.high.empty() && (range.high.empty() || compareVersions(part.high, range.high) < 0))
        range.high = part.high;
    return true;
}

} // namespace

VersionNumbers versionNumbers(std::string_view text)
{
    VersionNumbers numbers;
    if (!text.empty() && (text.front() == 'v' || text.front() == 'V'))
        text.remove_prefix(1);
    while (!text.empty() && isDigit(text.front())) {
        std::size_t end = 0;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        numbers.push_back(std::atoi(std::string(text.substr(0, std::min<std::size_t>(end, 8))).c_str()));
        text.remove_prefix(end);
        if (text.size() < 2 || text.front() != '.' || !isDigit(text[1]))
            break;
        text.remove_prefix(1);
    }
    return numbers;
}

std::vector<VersionRange> versionRanges(std::string_view constraint)
{
    static const RE2 part(R"(\s*(\^|~>|~=|~|>=|>|<=|<|===?|!=|=)?\s*v?(\d[\w.+-]*|\*)(?:\.[x*])?\s*,?)");
    static const RE2 other(R"(\s+-\s+|:|/)"); // a span of npm, a place that it is taken from
    std::vector<VersionRange> ranges;
    if (RE2::PartialMatch(re2::StringPiece(constraint.data(), constraint.size()), other))
        return {};
    while (!constraint.empty()) {
        const std::size_t bar = constraint.find("||");
        const std::string_view one = constraint.substr(0, bar);
        constraint = bar == std::string_view::npos ? std::string_view() : constraint.substr(bar + 2);
        re2::StringPiece rest(one.data(), one.size());
        VersionRange range;
        std::string sign, number;
        bool any = false;
        while (RE2::Consume(&rest, part, &sign, &number)) {
            const VersionNumbers numbers = versionNumbers(number);
            any = (!numbers.empty() && narrow(range, sign, numbers)) || number == "*" || any;
            sign.clear();
        }
        if (!any || !isBlank(std::string_view(rest.data(), rest.size())))
            return {};
        ranges.push_back(std::move(range));
    }
    return ranges;
}

VersionRange versionsLike(const VersionNumbers& numbers)
{
    return {numbers, nextAt(numbers, numbers.empty() ? 0 : numbers.size() - 1)};
}

bool areDisjoint(const std::vector<VersionRange>& some, const VersionRange& other)
{
    return std::all_of(some.begin(), some.end(), [&other](const VersionRange& range) {
        return (!range.high.empty() && compareVersions(other.low, range.high) >= 0) ||
               (!other.high.empty() && compareVersions(range.low, other.high) >= 0);
    });
}

bool isLowerAsStated(const VersionNumbers& a, const VersionNumbers& b)
{
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (a[i] != b[i])
            return a[i] < b[i];
    }
    return false;
}

} // namespace exhibit
