// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace exhibit {

/// A pattern (RE2) that matches wherever `pattern` does, and perhaps elsewhere: any character beyond ASCII stands for a
/// letter or digit of any script, and what may stand many times may stand any number of times. It is compiled in a
/// tenth of the time, for the letters of all scripts take thousands of instructions, and each repetition takes them
/// again. Empty: it would be the same, or the pattern has something that is not known here.
std::string widerPattern(std::string_view pattern);

} // namespace exhibit
