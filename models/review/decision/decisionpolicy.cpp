// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/decision/decisionpolicy.h"

#include "models/parsing/rules/ruletables.h"

namespace exhibit {

namespace {

RuleFault readPolicy(const RuleEntry& entry, DecisionPolicy& policy)
{
    const toml::table& table = entry.table;
    policy.id = table["id"].value_or(std::string());
    policy.name = table["name"].value_or(std::string());
    policy.isDefault = table["default"].value_or(false);
    if (policy.id.empty() || policy.name.empty())
        return RuleFault("a policy needs id and name");
    for (const auto& [key, concern] : {std::pair{"block", Concern::Blocks}, {"condition", Concern::Condition}}) {
        for (std::string& name : ruleTexts(table.get(key))) {
            if (!policy.concerns.emplace(std::move(name), concern).second)
                return RuleFault("what blocks is no condition as well", *table.get(key));
        }
    }
    return unknownKey(table, {"id", "name", "default", "block", "condition"});
}

} // namespace

Result<std::vector<DecisionPolicy>> loadDecisionPolicies(const std::vector<RuleFile>& files)
{
    const Result<RuleTables> tables = RuleTables::parse(files, {"decision"});
    if (!tables)
        return tables.error();
    std::vector<DecisionPolicy> policies;
    const Result<void> read = tables->eachEntry("decision", [&](const RuleEntry& entry) {
        DecisionPolicy policy;
        RuleFault fault = readPolicy(entry, policy);
        if (!fault.why.empty())
            return fault;
        if (policy.isDefault) { // the default of a user's file takes the place of ours
            for (DecisionPolicy& other : policies)
                other.isDefault = false;
        }
        storeById(policies, std::move(policy));
        return fault;
    });
    if (!read)
        return read.error();
    return policies;
}

} // namespace exhibit
