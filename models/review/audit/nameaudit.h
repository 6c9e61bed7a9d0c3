// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/audit/auditevidence.h"
#include "models/review/audit/reviewaudit.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// A moment that the pack states with its zone.
struct ZonedMoment
{
    std::int64_t epochSeconds = 0, offsetSeconds = 0;
    std::string text; ///< as written
    SourceRef where;
};

/// Of commits and reports.
std::vector<ZonedMoment> momentsOf(const PackSnapshot& snapshot);

/// Whether the pack knows a run, a commit or a date.
AuditMark auditName(const AuditSource& source, const AuditEvidence& evidence, const NameItem& name,
                    const std::vector<ZonedMoment>& moments);

} // namespace exhibit
