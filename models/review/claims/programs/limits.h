// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace exhibit {

/// Whether what is said of a compiler or a linter is said of a part of the code, of a time or of circumstances: `in
/// new files`, `with clang`, `on the release branch`, `yesterday`. Output of the whole proves nothing about it.
bool isLimited(const std::string& text);

} // namespace exhibit
