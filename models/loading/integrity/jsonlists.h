// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/bags/manifest.h"

#include <string_view>
#include <vector>

namespace exhibit {

/// `{"files": [{"path": …, "sha256": …}]}` and the like: an array of objects with a path and its digest.
std::vector<ManifestEntry> jsonEntries(std::string_view text);

/// Whether a file of this name may be one; its text decides.
bool isJsonManifest(std::string_view path);

/// The subjects of in-toto statements that are files, with the line where a statement that is not packed names it.
std::vector<ManifestEntry> attestedEntries(std::string_view text);

} // namespace exhibit
