// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/gates/gatepolicy.h"

#include "models/parsing/rules/ruletables.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::pair<std::string_view, GateAction> actionWords[] = {{"ignore", GateAction::Ignore},
                                                                   {"pass", GateAction::Pass},
                                                                   {"warn", GateAction::Warn},
                                                                   {"block", GateAction::Block}};

RuleFault readPolicy(const RuleEntry& entry, GatePolicy& policy)
{
    const toml::table& table = entry.table;
    policy.id = table["id"].value_or(std::string());
    policy.name = table["name"].value_or(std::string());
    policy.executor = entry.document["executor"]["id"].value_or(std::string());
    if (policy.id.empty() || policy.name.empty())
        return RuleFault("a policy needs id and name");
    RuleFault fault;
    for (const auto& [key, action] : {std::pair{"collection", &policy.collection},
                                      {"absolute", &policy.absolute},
                                      {"noop", &policy.noop},
                                      {"quality", &policy.quality},
                                      {"deliverables", &policy.deliverables}})
        *action = ruleWord(table, key, *action, actionWords, fault);
    const toml::table* delta = table.get_as<toml::table>("delta");
    policy.delta = delta != nullptr;
    if (!delta)
        return fault;
    for (const char* severity : {"low", "medium", "high", "critical"})
        policy.severities.emplace(severity, ruleWord(*delta, severity, GateAction::Pass, actionWords, fault));
    policy.needsBaseline = (*delta)["needs_baseline"].value_or(true);
    return fault;
}

} // namespace

Result<std::vector<GatePolicy>> loadGatePolicies(const std::vector<RuleFile>& files)
{
    const Result<RuleTables> tables = RuleTables::parse(files, {"policy"});
    if (!tables)
        return tables.error();
    std::vector<GatePolicy> policies;
    const Result<void> read = tables->eachEntry("policy", [&](const RuleEntry& entry) {
        GatePolicy policy;
        RuleFault fault = readPolicy(entry, policy);
        if (fault.why.empty())
            storeById(policies, std::move(policy));
        return fault;
    });
    if (!read)
        return read.error();
    // What an executor asks for is told before what anybody may ask for.
    std::stable_partition(policies.begin(), policies.end(),
                          [](const GatePolicy& policy) { return !policy.executor.empty(); });
    return policies;
}

} // namespace exhibit
