// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/review/audit/evidencetexts.h"
#include "models/review/audit/reviewaudit.h"

#include <string>

namespace exhibit {

/// Holds what a review of another hand cites against the pack. `text`: its bytes, UTF-8. A right statement is never
/// accused: what cannot be told is not checked.
ReviewAudit auditReview(const std::string& name, const std::string& text, const PackSnapshot& snapshot,
                        EvidenceTexts& texts);

} // namespace exhibit
