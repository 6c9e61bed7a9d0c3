// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/showncommands.h"

#include "models/parsing/rules/rules.h"
#include "models/parsing/sessions/shell/shellcommand.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace exhibit {

bool onlyShows(const ShellCall& call, const Rules& rules)
{
    static constexpr std::string_view prepares[] = {"cd",   "pushd", "popd",  "export", "set", ":",
                                                    "true", "alias", "sleep", "source", "."};
    return rules.group("command.shows").matchesAny(call.text) ||
           std::find(std::begin(prepares), std::end(prepares), call.words.front()) != std::end(prepares);
}

bool showsAnother(const std::vector<ShellCall>& calls, std::string_view command, const Rules& rules)
{
    const RuleGroup& shows = rules.group("command.shows");
    std::vector<std::string> written;
    bool isAnyShown = false, isOnlyElsewhere = true;
    for (const ShellCall& call : calls) {
        isAnyShown = isAnyShown || shows.matchesAny(call.text);
        const bool isElsewhere = !call.writtenFiles.empty() && command.find("2>") == std::string_view::npos;
        if (isElsewhere)
            written.insert(written.end(), call.writtenFiles.begin(), call.writtenFiles.end());
        isOnlyElsewhere = isOnlyElsewhere && (onlyShows(call, rules) || isElsewhere ||
                                              rules.group("command.no-run").matchesAny(call.text));
    }
    const auto isNamed = [&](const std::string& file) {
        return std::any_of(calls.begin(), calls.end(), [&](const ShellCall& call) {
            return shows.matchesAny(call.text) &&
                   std::find(call.words.begin(), call.words.end(), file) != call.words.end();
        });
    };
    return isAnyShown && isOnlyElsewhere && std::none_of(written.begin(), written.end(), isNamed);
}

bool wasHanded(std::string_view summary, std::string_view command, const Rules& rules)
{
    const std::vector<RuleMatch> numbers = rules.group("output.summary-like").findAll(summary);
    const std::vector<ShellCall> calls = shellCalls(command);
    return std::any_of(calls.begin(), calls.end(), [&](const ShellCall& call) {
        return rules.group("command.prints").matchesAny(call.text) &&
               std::any_of(numbers.begin(), numbers.end(), [&](const RuleMatch& match) {
                   return call.text.find(summary.substr(match.begin, match.end - match.begin)) != std::string::npos;
               });
    });
}

} // namespace exhibit
