// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/tables/column.h"

namespace exhibit {

/// A piece of evidence: the run whose it is, else the file.
struct EvidenceRow
{
    QString subject;
    SourceRef ref;
};

/// Pieces of evidence of one item: what each belongs to, what it says, and where.
Table<EvidenceRow> evidenceTable(const PackSnapshot& snapshot, const std::vector<SourceRef>& evidence);

struct ClaimValueRow
{
    QString name, stated, shown, all;
    bool differs = false; ///< the run says otherwise
};

/// The numbers of a test claim beside those of one run (an index into Review::runs, -1: none) and of all that executed
/// tests. Without rows unless the claim states numbers of whole runs. `document` and `runName` head the columns, if
/// given, instead of "Claim" and the run's id.
Table<ClaimValueRow> claimValueTable(const PackSnapshot& snapshot, const JudgedClaim* claim, int run,
                                     const QString& document = {}, const QString& runName = {});

/// Index into Review::runs of the run whose log, summary or report holds `ref`; -1 if none does.
int runOfPointer(const Review& review, const SourceRef& ref);

} // namespace exhibit
