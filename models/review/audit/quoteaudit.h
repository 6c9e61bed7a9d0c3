// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/audit/auditevidence.h"
#include "models/review/audit/reviewaudit.h"

namespace exhibit {

/// Whether a passage stands in the pack, and where.
AuditMark auditQuote(const AuditSource& source, const AuditEvidence& evidence, const QuoteItem& quote);

} // namespace exhibit
