// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace exhibit {

/// The bytes of base64 (RFC 4648), standard or for addresses, with or without padding; nothing if it is none.
std::optional<std::string> fromBase64(std::string_view text);

} // namespace exhibit
