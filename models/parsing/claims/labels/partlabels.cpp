// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/labels/partlabels.h"

#include "models/parsing/claims/testnames.h"
#include "models/parsing/claims/testvalues.h"

#include <algorithm>
#include <string>

namespace exhibit {

std::optional<Claim> partInLabel(const ProseReading& reading, const ProseStatement& statement)
{
    constexpr std::size_t longest = 120; // bytes; a longer one tells more than a result
    if (statement.text.size() > longest || reading.block(statement.block).type == MarkdownBlock::Type::TableRow)
        return std::nullopt;
    const std::vector<RuleMatch> matches = reading.rules.group("test.part-label").findAll(statement.text);
    if (matches.size() != 1)
        return std::nullopt;
    const RuleMatch& match = matches.front();
    const auto name =
        std::find_if(match.groups.begin(), match.groups.end(), [](const auto& group) { return group.first == "name"; });
    if (name == match.groups.end() || reading.rules.group("test.no-part-label").matchesAny(name->second))
        return std::nullopt;
    Claim claim = makeClaim(reading, ClaimClass::Test, statement, match.begin, match.end);
    addTestValues(match, claim.test);
    addImpliedValues(claim.test);
    claim.subject = {"named-subset", std::string(name->second)};
    claim.scope = Scope::Part;
    claim.values.push_back({std::string(calledName), claim.subject.value});
    return claim;
}

} // namespace exhibit
