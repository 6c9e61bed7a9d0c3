// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/audit/auditevidence.h"
#include "models/review/audit/reviewaudit.h"

#include <vector>

namespace exhibit {

/// Whether the pack states a number of the same thing. `pointers`: the judged pointers, one a PointerItem.
AuditMark auditFigure(const AuditSource& source, const AuditEvidence& evidence, const FigureItem& figure,
                      const std::vector<AuditMark>& pointers);

/// The cells of table rows that are about one run each, in columns that count something of it.
std::vector<AuditMark> auditCells(const AuditSource& source);

} // namespace exhibit
