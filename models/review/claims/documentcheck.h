// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
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
    using Document = std::pair<std::string, std::string>;  ///< path and member
    using Statement = std::pair<std::string, std::string>; ///< kind and version, key and value
    void findOpposites(const std::vector<const Claim*>& sentences, const std::vector<const Claim*>& excerpts);
    const Claim* sameExcerpt(const Claim& claim) const;
    std::optional<Judgement> checkReleased(const Claim& claim, const std::string& version) const;

    /// An entry of a history of releases: the version that it is called by, and its day.
    struct Release
    {
        std::string version;
        std::int64_t day = 0;
        const Claim* entry = nullptr;
    };
    std::map<Document, std::vector<Release>> m_releases;

    std::map<Document, std::map<Statement, const Claim*>> m_versions;
    std::map<Document, std::map<Statement, std::vector<const Claim*>>> m_excerpts;
    std::map<const Claim*, const Claim*> m_opposites; ///< a sentence and an excerpt, both ways
};

} // namespace exhibit
