// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace exhibit {

/// A regular expression for RE2 that means what ripgrep understands by it: `\w`, `\d` and `\s` are those of Unicode.
std::string withUnicodeClasses(std::string_view regex);

/// `regex` between ends of words of Unicode, as group 1.
std::string asWholeWord(std::string_view regex);

/// Every character taken literally.
std::string escapedLiteral(std::string_view literal);

/// A string that every match of `regex` contains, the rarest that is easily seen; empty if none is.
std::string requiredLiteral(std::string_view regex);

/// The longest part of a literal whose letters have no other case outside ASCII (`k` and `s` have). Empty if the
/// literal is not ASCII.
std::string caseStablePart(std::string_view literal);

} // namespace exhibit
