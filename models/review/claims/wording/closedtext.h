// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace exhibit {

/// A statement ends before the bracket that closes around it, and a shortened one may end inside: what is open is
/// closed. For showing only: statements are known by their text as it was read.
std::string withClosedBrackets(std::string text);

} // namespace exhibit
