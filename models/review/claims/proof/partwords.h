// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What paths, headings and sentences tell of the part of a product that they are about, by the rules `part.*` and
/// `suite.whole`. The facts must outlive it.
class PartWords
{
public:
    explicit PartWords(const ClaimFacts& facts) : m_facts(facts) {}

    /// `packages/winder/` of what lies there, `web/`: the folder of a part of the product, in small letters.
    std::string folderOfPart(const std::string& path) const;
    /// The section or the document is of another part of the product than that in whose folder all logs lie.
    bool isOfOtherFolder(const Claim& claim, const std::vector<const Run*>& witnesses) const;
    /// A log lies beside the document in the folder of a part.
    bool isOfSameFolder(const Claim& claim, const std::vector<const Run*>& witnesses) const;
    /// `shuttle` of `The shuttle module`, of whatever heading may be the name of a part; else empty.
    std::string headingPart(const std::string& heading) const;
    /// `The complete test suite`, or the command that runs all there is.
    bool namesWholeSuite(const std::string& text) const;

private:
    /// What the group called `name` holds in the first match of a rule of `use`.
    std::string firstOf(std::string_view use, std::string_view name, const std::string& text) const;

    const ClaimFacts& m_facts;
    mutable std::map<std::string, std::string> m_folders; ///< of the paths that were asked for
};

} // namespace exhibit
