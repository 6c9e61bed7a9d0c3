// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <string>

namespace exhibit {

/// The address of the server that keeps decisions and reviews; empty: the file in the folder does.
std::string storeInUse(const std::string& dataDir);

/// From now on the server at `address`, or the file if it is empty. NotWritable.
Result<void> useStore(const std::string& dataDir, const std::string& address);

/// Who decides here, as others shall read it: EXHIBIT_REVIEWER, else what setReviewerName() kept, else the name that
/// the system knows the user by. Empty: nobody wants to be named.
std::string reviewerName(const std::string& dataDir);
/// NotWritable.
Result<void> setReviewerName(const std::string& dataDir, const std::string& name);

} // namespace exhibit
