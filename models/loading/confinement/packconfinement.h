// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/loading/confinement/confinement.h"

#include <string>

namespace exhibit {

/// What reading the pack `path` (one of packPathOf()) needs: its files, the cache, and the folder for temporary files.
/// Makes those folders, loads what is loaded when it is first used, and follows links now, once.
ConfinedPlaces placesOfPack(const std::string& path, const std::string& cacheDir);

/// What looking at the files of a pack that was read needs: those, and the folder for temporary files.
ConfinedPlaces placesOfFacts(const PackFacts& facts);

} // namespace exhibit
