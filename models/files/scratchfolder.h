// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace exhibit {

/// The one folder outside of the cache into which readers put temporary files: below the system's folder for them,
/// private to the person, made when it is first asked for, removed when the program ends. Those of killed programs are
/// removed by later ones. Empty if none can be made. Any thread.
const std::string& scratchFolder();

} // namespace exhibit
