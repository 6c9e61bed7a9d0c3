// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace exhibit {

/// The file `name` of a zip that stands in memory. Nothing if it has none of that name, is broken or encrypted before
/// its end, or the file is longer than `mostBytes`. Any thread.
std::optional<std::string> zipMember(std::string_view zip, std::string_view name, std::size_t mostBytes);

} // namespace exhibit
