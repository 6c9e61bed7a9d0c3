// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/parsing/claims/claimwriter.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Names of values: what a statement says of a tool is of a part or of a time; the percentage that it says is covered
/// at least.
inline constexpr std::string_view limitedState = "limited";
inline constexpr std::string_view statedFloor = "floor";
inline constexpr std::string_view brokenBefore =
    "broken-before"; ///< the document says that the build was broken at first

/// Reads the families that are told by their wording alone, by the rules of `version.claim`, `status.claim`,
/// `blanket.claim`, `metric.claim`, `config.claim` and `reference.claim`; bounds by `metric.limit` and `config.limit`.
/// Named groups of the rules become values.
class WordingReader
{
public:
    explicit WordingReader(const ProseReading& reading);

    void read(int block, std::vector<Claim>& claims) const;

private:
    struct Family
    {
        ClaimClass claimClass;
        std::string_view use; ///< of the rules that tell its claims
        const RuleGroup* not_;
        bool many; ///< each match is a claim, else the statement is one
    };
    void readStatement(const ProseStatement& statement, std::vector<Claim>& claims) const;
    bool isLimited(const std::string& text) const;
    bool tellsOfBrokenBuild() const;
    void addBounds(Claim& claim) const;
    void addHeads(int block, std::vector<Claim>& claims) const;
    void readTotals(int block, std::vector<Claim>& claims) const;
    void readBadges(int block, std::vector<Claim>& claims) const;
    void readSettings(int block, std::vector<Claim>& claims) const;

    const ProseReading& m_reading;
    const RuleGroup& m_badge;
    const RuleGroup& m_notClaim; ///< forms and headings that state nothing, whatever their words
    const RuleGroup& m_claims;   ///< of all families
    std::vector<Family> m_families;
    mutable std::optional<bool> m_brokenBuild; ///< once asked for
};

} // namespace exhibit
