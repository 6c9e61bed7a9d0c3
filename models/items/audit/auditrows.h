// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/rowlist.h"
#include "models/review/audit/reviewaudit.h"

namespace exhibit {

class Messages;

enum class AuditFilter { All, Wrong };

/// The citations that a reader goes through, in their order: those that were checked, or those that are wrong.
std::vector<int> walkedMarks(const ReviewAudit& audit, AuditFilter filter);

/// Citations as rows; KindRole is int(AuditVerdict), OriginRole the mark.
std::vector<ListRow> auditRows(const ReviewAudit& audit, const std::vector<int>& marks, const PackSnapshot& snapshot,
                               const Messages& messages);

/// Findings that the review does not mention, most serious first. LocationRole leads to them.
std::vector<ListRow> omissionRows(const ReviewAudit& audit, const PackSnapshot& snapshot, const Messages& messages);

/// `A1, pointer, re-anchored`: how a mark is called.
QString auditMarkTitle(const ReviewAudit& audit, const AuditMark& mark, const Messages& messages);
/// `A1, pointer 1 of 11`
QString auditMarkPlace(const ReviewAudit& audit, int mark, const Messages& messages);

} // namespace exhibit
