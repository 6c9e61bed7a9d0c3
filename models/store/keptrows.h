// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reviewstore.h"

namespace exhibit {

/// The kept decisions of a pack, of a database of this version or of an older one.
Result<KeptDecisions> readDecisions(Connection& connection, const std::string& pack);

/// The difference, so that a step of one decision writes one row.
Result<void> writeDecisions(Connection& connection, const std::string& pack, const KeptDecisions& before,
                            const KeptDecisions& after);

} // namespace exhibit
