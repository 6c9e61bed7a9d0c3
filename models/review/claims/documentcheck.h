// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

#include <map>
#include <string>
#include <vector>

namespace exhibit {

/// Rules `check.version` and `check.setting`: what a document states of one thing in two places. Versions: a heading
/// about the newest changes against a stated version. Settings: a sentence that something is off (or on) against a
/// configuration excerpt of the same document that has it on (or off).
class DocumentCheck
{
public:
    explicit DocumentCheck(const PackFacts& facts);

    Judgement checkVersion(const Claim& claim) const;
    Judgement checkSetting(const Claim& claim) const;

private:
    const std::vector<const Claim*>& sameDocument(const Claim& claim, ClaimClass claimClass) const;

    std::map<std::string, std::vector<const Claim*>> m_claims;
};

} // namespace exhibit
