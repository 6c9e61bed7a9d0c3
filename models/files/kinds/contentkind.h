// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"

#include <string_view>

namespace exhibit {

/// The kind of a file or of a bundle member by its content; names are never asked.
/// `decodedHead` is the beginning of the text, up to FileText::maxHeadBytes, as UTF-8 without byte order mark; it may
/// end anywhere, also inside a JSON value. Of a binary file it is the raw head and tells SQLite apart.
ArtifactKind kindOfContent(std::string_view decodedHead, bool looksBinary);

} // namespace exhibit
