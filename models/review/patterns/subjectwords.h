// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace exhibit {

/// The words that tell what a text is about: letters only, lower case, split at camel humps and underscores, plural s
/// gone, words of the trade (`fix`, `test`, `add`, `file`) and short ones left out.
std::set<std::string> subjectWords(std::string_view text);

/// How many words both have.
std::size_t sharedWords(const std::set<std::string>& a, const std::set<std::string>& b);

} // namespace exhibit
