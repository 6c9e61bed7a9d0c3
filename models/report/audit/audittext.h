// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"
#include "models/review/audit/reviewaudit.h"

#include <QByteArray>

namespace exhibit {

/// The sentence above an audit, and the one below it.
Message auditHeadline(const AuditCounts& counts);
Message auditDetail(const AuditCounts& counts);
/// The short word for a verdict: `re-anchored`, `not found`.
Message auditWord(AuditVerdict verdict);
/// `41 agree`.
Message auditCount(AuditVerdict verdict, int count);
Message auditKindWord(AuditKind kind);

/// The audit for a reader, and as `exhibit.audit/1`. The same review, pack and rules give the same bytes.
QByteArray markdownAudit(const ReviewAudit& audit, const PackSnapshot& snapshot, const Messages& messages);
QByteArray jsonAudit(const ReviewAudit& audit, const PackSnapshot& snapshot, const Messages& messages);

} // namespace exhibit
