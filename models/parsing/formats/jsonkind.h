// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/files/kinds/jsonpeek.h"

#include <optional>
#include <string>
#include <string_view>

namespace exhibit {

/// The kind of one record, whose keys stand below `prefix`; Json if it has no known shape.
using KindOfRecord = ArtifactKind (*)(const JsonPeek& peek, const std::string& prefix);

/// The kind of a JSON text that may be cut anywhere: one value, an array, or JSON lines, also behind a few lines of
/// text or a broken line. The first record of a known shape decides. Json if none has one, empty if the text is none.
std::optional<ArtifactKind> kindOfJson(std::string_view decodedHead, KindOfRecord kindOfRecord);

} // namespace exhibit
