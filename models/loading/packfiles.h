// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/loading/packreader.h"
#include "models/parsing/rules/rules.h"

namespace exhibit {

/// Reads all files of a pack with a few threads and puts together what they say. Blocking; `listener` (may be null) is
/// called from those threads, one call at a time. `packPath`: last folders of the pack's path, for it may be a run's
/// own. Errors: Cancelled, Internal.
Result<PackFacts> readFiles(const std::string& packPath, const std::vector<ScannedFile>& files, const Rules& rules,
                            const CancelFlag& cancel, ReadListener* listener);

} // namespace exhibit
