// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/audit/auditevidence.h"
#include "models/review/audit/reviewaudit.h"

namespace exhibit {

/// Whether what is said with a pointer stands where it leads, else where it does.
AuditMark auditPointer(const AuditSource& source, const AuditEvidence& evidence, const PointerItem& pointer);

} // namespace exhibit
