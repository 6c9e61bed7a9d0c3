// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace exhibit {

/// The last part of a path of any machine.
std::string_view fileNameOf(std::string_view path);

/// The part of a line that names `name` last, from shortly before it; the whole line if it does not.
std::string_view quoteAround(std::string_view line, std::string_view name);

} // namespace exhibit
