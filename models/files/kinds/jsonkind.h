// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"

#include <optional>
#include <string_view>

namespace exhibit {

/// The kind of a text that is JSON or JSON lines, by the keys of its first objects; a few lines of prose may stand
/// before JSON lines. Json for one of no known shape, empty if the text is none.
std::optional<ArtifactKind> kindOfJson(std::string_view decodedHead);

} // namespace exhibit
