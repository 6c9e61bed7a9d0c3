// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace exhibit {

/// Keys of trackers are unique in a project; numbers of phases, and those behind a letter or a common word, are not
/// even so in one document.
bool isUniqueId(const std::string& work);

} // namespace exhibit
