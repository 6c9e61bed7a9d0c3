// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/proof/measuredrules.h"

#include "models/parsing/rules/ruletables.h"

#include <algorithm>

namespace exhibit {

Result<MeasuredRules> MeasuredRules::load(const std::vector<RuleFile>& files)
{
    const Result<RuleTables> tables = RuleTables::parse(files, {"precision"});
    if (!tables)
        return tables.error();
    MeasuredRules measured;
    const Result<void> read = tables->eachEntry("precision", [&](const RuleEntry& entry) {
        const std::string rule = entry.table["rule"].value_or(std::string());
        if (rule.empty())
            return RuleFault("a precision needs the rule that it is of");
        const auto number = [&](const char* key) {
            return std::max<std::int64_t>(entry.table[key].value_or(std::int64_t{0}), 0);
        };
        Precision& precision = measured.m_rules[rule];
        precision.right += number("right");
        precision.unfair += number("unfair");
        precision.unknown += number("unknown");
        return RuleFault();
    });
    if (!read)
        return read.error();
    return measured;
}

Precision MeasuredRules::of(std::string_view rule) const
{
    const auto found = m_rules.find(rule);
    return found == m_rules.end() ? Precision() : found->second;
}

} // namespace exhibit
