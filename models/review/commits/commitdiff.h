// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commits/commit.h"

#include <string_view>

namespace exhibit {

/// The pointer to a line of the file's diff.
SourceRef placeOf(const CommitFile& file, const HunkLine& line);

/// The pointer to a whole hunk, quoting `line`.
SourceRef placeOf(const CommitFile& file, const Hunk& hunk, std::string_view quote);

} // namespace exhibit
