// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace exhibit {

/// SessionStep::program of an edit by a tool that put back what the edit of the same file before it had replaced, of
/// those that were not put back themselves: with both, the file is as it was.
inline constexpr std::string_view putsBackProgram = "undo";

} // namespace exhibit
