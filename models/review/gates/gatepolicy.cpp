// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/gates/gatepolicy.h"

#include <toml++/toml.h>

#include <algorithm>

namespace exhibit {

namespace {

Error policyError(const RuleFile& file, const char* id, std::int64_t line, const std::string& why)
{
    return {Error::Code::InvalidArgument, {id, {{"file", file.name}, {"line", std::to_string(line)}, {"why", why}}}};
}

std::string readAction(const toml::table& table, std::string_view key, GateAction& action)
{
    static constexpr std::pair<std::string_view, GateAction> names[] = {{"ignore", GateAction::Ignore},
                                                                        {"pass", GateAction::Pass},
                                                                        {"warn", GateAction::Warn},
                                                                        {"block", GateAction::Block}};
    const toml::node* node = table.get(key);
    if (!node)
        return {};
    const std::string name = node->value_or(std::string());
    for (const auto& [known, value] : names) {
        if (name == known) {
            action = value;
            return {};
        }
    }
    return std::string(key) + " must be ignore, pass, warn or block";
}

std::string readSeverities(const toml::table& delta, GatePolicy& policy)
{
    for (const char* severity : {"low", "medium", "high", "critical"}) {
        GateAction action = GateAction::Pass;
        if (std::string why = readAction(delta, severity, action); !why.empty())
            return why;
        policy.severities.emplace(severity, action);
    }
    policy.needsBaseline = delta["needs_baseline"].value_or(true);
    return {};
}

std::string readPolicy(const toml::table& table, GatePolicy& policy)
{
    policy.id = table["id"].value_or(std::string());
    policy.name = table["name"].value_or(std::string());
    if (policy.id.empty() || policy.name.empty())
        return "a policy needs id and name";
    for (const auto& [key, action] : {std::pair{"collection", &policy.collection},
                                      {"absolute", &policy.absolute},
                                      {"noop", &policy.noop},
                                      {"quality", &policy.quality},
                                      {"deliverables", &policy.deliverables}}) {
        if (std::string why = readAction(table, key, *action); !why.empty())
            return why;
    }
    const toml::table* delta = table.get_as<toml::table>("delta");
    policy.delta = delta != nullptr;
    return delta ? readSeverities(*delta, policy) : std::string();
}

Result<void> addPolicies(const RuleFile& file, std::vector<GatePolicy>& policies)
{
    toml::table document;
    try {
        document = toml::parse(file.text, file.name);
    } catch (const toml::parse_error& error) {
        return policyError(file, "error.rules.not-toml", error.source().begin.line, std::string(error.description()));
    }
    const toml::array* tables = document.get_as<toml::array>("policy");
    for (std::size_t i = 0; tables && i < tables->size(); ++i) {
        const toml::node& node = (*tables)[i];
        GatePolicy policy;
        const std::string why = node.is_table() ? readPolicy(*node.as_table(), policy) : "a policy must be a table";
        if (!why.empty())
            return policyError(file, "error.rules.bad-rule", node.source().begin.line, why);
        const auto same = std::find_if(policies.begin(), policies.end(),
                                       [&](const GatePolicy& other) { return other.id == policy.id; });
        if (same != policies.end())
            *same = std::move(policy);
        else
            policies.push_back(std::move(policy));
    }
    return {};
}

} // namespace

Result<std::vector<GatePolicy>> loadGatePolicies(const std::vector<RuleFile>& files)
{
    std::vector<GatePolicy> policies;
    for (const RuleFile& file : files) {
        if (file.text.find("[[policy]]") == std::string::npos)
            continue;
        if (Result<void> done = addPolicies(file, policies); !done)
            return done.error();
    }
    return policies;
}

} // namespace exhibit
