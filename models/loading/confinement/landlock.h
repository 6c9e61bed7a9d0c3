// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/confinement/confinement.h"

namespace exhibit {

/// Confines this thread to the places for the rest of its life. Version of Landlock, or 0 with the reason in `why`; it
/// is then as free as before.
int confineFiles(const ConfinedPlaces& places, std::string& why);

/// Takes network, other programs and other processes from this thread for the rest of its life. False with the reason.
bool confineCalls(std::string& why);

} // namespace exhibit
