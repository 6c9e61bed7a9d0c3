// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <string>

namespace exhibit {

/// The address of the server that keeps decisions and reviews; empty: the file in the folder does.
std::string storeInUse(const std::string& dataDir);

/// From now on the server at `address`, or the file if it is empty. NotWritable.
Result<void> useStore(const std::string& dataDir, const std::string& address);

} // namespace exhibit
