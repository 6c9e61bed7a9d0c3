// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/sums/groupnumbers.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <string>

namespace exhibit {

double numberIn(const RuleMatch& match, std::string_view name)
{
    for (const auto& [group, text] : match.groups) {
        if (group != name)
            continue;
        std::string digits;
        std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                     [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
        const bool isLess = text.starts_with("-") || text.starts_with("−") || text.starts_with("–");
        return (isLess ? -1 : 1) * std::strtod(digits.c_str(), nullptr);
    }
    return -1;
}

bool hasGroup(const RuleMatch& match, std::string_view name)
{
    return std::any_of(match.groups.begin(), match.groups.end(),
                       [name](const auto& group) { return group.first == name; });
}

double sumOfNumbers(std::string_view text)
{
    double sum = 0;
    for (std::size_t at = 0; (at = text.find_first_of("0123456789", at)) != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_not_of("0123456789", at), text.size());
        // A digit in a word, as in `e2e`, counts nothing.
        const bool isWord =
            at > 0 && ((text[at - 1] >= 'a' && text[at - 1] <= 'z') || (text[at - 1] >= 'A' && text[at - 1] <= 'Z'));
        if (!isWord)
            sum += std::strtod(std::string(text.substr(at, end - at)).c_str(), nullptr);
        at = end;
    }
    return sum;
}

} // namespace exhibit
