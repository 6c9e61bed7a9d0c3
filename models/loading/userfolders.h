// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace exhibit {

/// Where indexes are cached, e.g. `~/.cache/exhibit`. Whole path, may not exist yet.
std::string userCacheFolder();

/// Where decisions are kept, e.g. `~/.local/share/exhibit`. Whole path, may not exist yet.
std::string userDataFolder();

} // namespace exhibit
