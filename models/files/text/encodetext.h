// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"

#include <optional>
#include <string>
#include <string_view>

namespace exhibit {

/// Valid UTF-8 as bytes of `encoding`, without a byte order mark; nothing if a character has no byte there.
/// TextEncoding::None is taken for UTF-8.
std::optional<std::string> encodeFromUtf8(std::string_view text, TextEncoding encoding);

} // namespace exhibit
