// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/parsing/rules/rules.h"

#include <re2/re2.h>

#include <memory>
#include <string>
#include <vector>

namespace exhibit {

/// `[[mask]]`: what a pattern finds in a message is replaced, in file order.
struct MaskRule
{
    std::string id;
    std::shared_ptr<const RE2> pattern;
    std::string with; ///< `\1` is the first group
};

/// What a merge or split applies to; every condition that is given must hold.
struct SignatureCondition
{
    std::vector<std::string> signatures;              ///< ids of signatures as they are without the rule
    std::vector<std::shared_ptr<const RE2>> patterns; ///< one of them matches the masked message
    std::vector<std::shared_ptr<const RE2>> paths;    ///< one of them matches the crash path
};

/// `[[merge]]`: failures that match are one signature, called `name` (else the pattern of the largest part).
struct MergeRule
{
    std::string id, name;
    SignatureCondition condition;
};

enum class SplitBy { Message, Line, TestFile, Test };

/// `[[split]]`: a signature that matches falls apart by what its members differ in.
struct SplitRule
{
    std::string id;
    SplitBy by = SplitBy::Message;
    SignatureCondition condition;
};

/// How failures are grouped: the tables `[[mask]]`, `[[merge]]` and `[[split]]` of the rule files. Immutable.
struct SignatureRules
{
    std::vector<MaskRule> masks;
    std::vector<MergeRule> merges;
    std::vector<SplitRule> splits;
};

/// An entry of a later file replaces one with the same id. Errors
/// (InvalidArgument: `error.rules.*` with file, line, why) name what to mend.
Result<SignatureRules> loadSignatureRules(const std::vector<RuleFile>& files);

} // namespace exhibit
