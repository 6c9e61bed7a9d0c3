// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/parsing/claims/claimwriter.h"

#include <vector>

namespace exhibit {

/// Reads stamps: when a document, a section or its results were updated, generated or verified. `values` holds
/// `kind`: `updated`, `generated`, `dated` (a plain date line) or `section` (a date in a heading).
class FreshnessReader
{
public:
    explicit FreshnessReader(const ProseReading& reading);

    void read(int block, std::vector<Claim>& claims) const;

private:
    bool isOfDocument(const ProseStatement& statement, std::size_t labelBegin) const;
    void readStatement(const ProseStatement& statement, std::vector<Claim>& claims) const;

    const ProseReading& m_reading;
    const RuleGroup& m_labels;
    const RuleGroup& m_notClaim;
};

} // namespace exhibit
