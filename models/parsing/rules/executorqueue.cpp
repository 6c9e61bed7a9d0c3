// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/executorqueue.h"

namespace exhibit {

std::string_view runTypeBy(const std::vector<RunTypeRule>& rules, std::string_view runId)
{
    for (const RunTypeRule& rule : rules) {
        if (RE2::PartialMatch(re2::StringPiece(runId.data(), runId.size()), rule.pattern->get()))
            return rule.type;
    }
    return {};
}

Result<RunTypeRule> parseRunTypeRule(const std::string& text)
{
    const auto refused = [&text](std::string why) {
        return Error{Error::Code::InvalidArgument, {"error.queue.run-type", {{"rule", text}, {"why", std::move(why)}}}};
    };
    const std::size_t equals = text.rfind('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == text.size())
        return refused("a regular expression, =, and a type are wanted");
    RunTypeRule rule{std::make_shared<const LazyPattern>(text.substr(0, equals)), text.substr(equals + 1)};
    if (!rule.pattern->get().ok())
        return refused(rule.pattern->get().error());
    return rule;
}

} // namespace exhibit
