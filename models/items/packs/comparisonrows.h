// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/base/rowlist.h"
#include "models/report/packs/comparedpacks.h"

#include <vector>

namespace exhibit {

/// What changed between two packs, a group a kind of change; empty groups are left out. KindRole of a row is
/// int(StoredStatement::Kind), LocationRole leads to what stands in B on its page, IdRole is unique.
std::vector<ListRow> comparisonRows(const std::vector<ComparedGroup>& groups);

} // namespace exhibit
