// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/rowlist.h"
#include "models/review/audit/reviewaudit.h"

namespace exhibit {

class Messages;

enum class AuditFilter { All, Wrong };

/// What a review cites, in groups by what has to be done about it; the row's KindRole is int(AuditVerdict), OriginRole
/// the mark. What the review leaves out stands in a group of its own, whose rows have a LocationRole instead: the
/// finding.
std::vector<ListRow> auditRows(const ReviewAudit& audit, const PackSnapshot& snapshot, const Messages& messages,
                               AuditFilter filter);

/// `A1, pointer, re-anchored`: how a mark is called.
QString auditMarkTitle(const ReviewAudit& audit, const AuditMark& mark, const Messages& messages);

} // namespace exhibit
