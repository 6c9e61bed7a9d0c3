// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <string>

namespace exhibit {

/// The error of a system call on `path`; `number` is its errno. Args: path, reason.
Error fileError(const std::string& path, int number);
Error notARegularFile(const std::string& path);
Error cancelledError();

/// A path's bytes as text that may be shown: what is not UTF-8 becomes U+FFFD.
std::string displayPath(const std::string& path);

} // namespace exhibit
