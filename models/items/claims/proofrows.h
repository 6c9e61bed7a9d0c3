// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <QString>

#include <vector>

namespace exhibit {

class Messages;

/// An entry of the form that an accusation has to fill, as a person reads it, or what else says why.
struct ProofRow
{
    QString label, words;
    SourceRef place;     ///< null: the words say it all
    bool lacks = false;  ///< not settled: because of it the claim is a notice
    bool isEntry = true; ///< of the form; else it says more about the verdict
};

/// Kind of text, time, subject, scope, evidence and the opposite, in this order, of a claim that had to be proven; then
/// the check that decided.
std::vector<ProofRow> proofRows(const PackSnapshot& snapshot, const JudgedClaim& claim, const Messages& messages);

/// `time, scope`: what a notice lacks.
QString lackingText(const Proof& proof, const Messages& messages);

} // namespace exhibit
