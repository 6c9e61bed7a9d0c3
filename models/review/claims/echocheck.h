// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// Rules `check.echo` and `check.echo.commit`: what nothing measures may at least be said elsewhere, too: by another
/// document in the same words or with the same telling figures, or by the subject of a commit. That is support of its
/// own weak kind, never more than of low confidence.
class EchoCheck
{
public:
    explicit EchoCheck(const ClaimFacts& facts);

    std::optional<Judgement> check(const Claim& claim) const;

private:
    std::optional<Judgement> sameWords(const Claim& claim) const;
    std::optional<Judgement> sameFigures(const Claim& claim) const;
    std::optional<Judgement> sameCommit(const Claim& claim) const;
    Judgement echo(const Claim& other, const char* id) const;

    const ClaimFacts& m_facts;
    std::map<std::string, std::vector<const Claim*>> m_byWords;    ///< one claim a document, a few documents
    std::map<std::string, std::vector<const Claim*>> m_byFigure;   ///< claims that state a telling figure
    std::map<std::string, std::vector<std::size_t>> m_commitWords; ///< word -> commits
};

} // namespace exhibit
