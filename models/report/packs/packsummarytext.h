// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/packs/packsummary.h"

#include <optional>
#include <string>

namespace exhibit {

/// The row of a pack that was read, whole, for this program on this machine to read again.
std::string packedSummary(const PackSummary& summary);
std::optional<PackSummary> unpackedSummary(const std::string& text);

} // namespace exhibit
