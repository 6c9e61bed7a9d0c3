// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/sessions/outputlines.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace exhibit {

/// The line with the error that nothing caught and that the output ends with (Python, Node.js, Go, Rust, Java, Ruby …):
/// its program has failed, whether or not its status is recorded. Output that goes on behind an error has survived it.
std::optional<std::size_t> uncaughtErrorAtEnd(const std::vector<OutputLine>& lines);

} // namespace exhibit
