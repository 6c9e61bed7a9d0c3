// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/proof/precision.h"
#include "models/domain/result.h"
#include "models/parsing/rules/rulefile.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// How reliable each check was on labelled statements, by its id: the tables `[[precision]]` of the rule files, which
/// the replay of the labelled packs writes.
class MeasuredRules
{
public:
    /// Several rows of one check (one for each corpus) are added up.
    /// Errors: InvalidArgument `error.rules.bad-rule`.
    static Result<MeasuredRules> load(const std::vector<RuleFile>& files);

    /// Nothing was measured at all: then no check is held to it.
    bool isEmpty() const { return m_rules.empty(); }
    Precision of(std::string_view rule) const; ///< without a case for a check that was never measured

private:
    std::map<std::string, Precision, std::less<>> m_rules;
};

} // namespace exhibit
