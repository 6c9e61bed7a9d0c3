// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/review/audit/reviewaudit.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>

namespace exhibit {

/// What a person said of a citation of another review.
struct KeptMark
{
    std::optional<AuditChoice> choice;
    std::string note;

    friend bool operator==(const KeptMark&, const KeptMark&) = default;
};

/// By the place of the citation in the text of the review.
using KeptAudit = std::map<std::size_t, KeptMark>;

/// What was kept of the review with this text about the pack (PackFacts::openedPath): beside the pack's own decisions,
/// and none of them. Another text is another review. `dataDir`: empty is the user's. Errors: those of ReviewStore.
Result<KeptAudit> keptAudit(const std::string& dataDir, const std::string& pack, const std::string& text);
Result<void> keepAudit(const std::string& dataDir, const std::string& pack, const std::string& text,
                       const KeptAudit& audit);

} // namespace exhibit
