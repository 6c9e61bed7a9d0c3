// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/told/outcomelines.h"

#include <utility>

namespace exhibit {

namespace {

/// Begin and end of the part of `line` around begin..end that one statement fills: up to a full stop or semicolon.
std::pair<std::size_t, std::size_t> clauseBounds(std::string_view line, std::size_t begin, std::size_t end)
{
    const auto isEnd = [&](std::size_t i) {
        return line[i] == ';' || (line[i] == '.' && (i + 1 == line.size() || line[i + 1] == ' '));
    };
    while (begin > 0 && !isEnd(begin - 1))
        --begin;
    while (end < line.size() && !isEnd(end))
        ++end;
    return {begin, end};
}

} // namespace

std::vector<OutcomeLine::Match> outcomesIn(std::string_view line, const Rules& rules)
{
    std::vector<OutcomeLine::Match> found;
    for (const std::string_view use : {"recorded.completed", "recorded.failed"}) {
        for (const RuleMatch& match : rules.group(use).findAll(line)) {
            OutcomeLine::Match outcome;
            outcome.begin = match.begin;
            outcome.end = match.end;
            std::tie(outcome.clauseBegin, outcome.clauseEnd) = clauseBounds(line, match.begin, match.end);
            outcome.state =
                match.groups.empty() ? line.substr(match.begin, match.end - match.begin) : match.groups.front().second;
            outcome.completed = use == "recorded.completed";
            outcome.open = rules.group("recorded.open")
                               .matchesAny(line.substr(outcome.clauseBegin, outcome.clauseEnd - outcome.clauseBegin));
            found.push_back(std::move(outcome));
        }
    }
    return found;
}

} // namespace exhibit
