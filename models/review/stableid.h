// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// `prefix-` and twelve hex digits over `parts`: the same for the same parts, whatever line they stand on.
std::string stableId(std::string_view prefix, const std::vector<std::string>& parts);

} // namespace exhibit
