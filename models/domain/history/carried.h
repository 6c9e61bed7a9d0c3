// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"

#include <optional>
#include <string>

namespace exhibit {

/// Where a decision was made that counts in this pack as long as nobody decides anew: in an earlier pack of the
/// project.
struct DecisionOrigin
{
    std::string name; ///< of that pack, for a person
    std::string root; ///< as it was opened
    std::string id;   ///< Anchor::id there

    friend bool operator==(const DecisionOrigin&, const DecisionOrigin&) = default;
};

/// What stands in PlacedDecision::anchorId of a decision that is not kept in this pack, so that no row of this pack
/// has it.
std::string carriedAnchorId(const DecisionOrigin& origin);
/// Unset: it is this pack's own.
std::optional<DecisionOrigin> originOf(const PlacedDecision& placed);

} // namespace exhibit
