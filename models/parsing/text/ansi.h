// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace exhibit {

/// `line` without terminal escape sequences (CSI `ESC[…m`, OSC `ESC]…BEL` and the other strings,
/// Buildkite's times `ESC_bk;t=…BEL` among them, two-byte escapes).
/// Returns `line` itself if it holds none; otherwise a view of `buffer`, which is overwritten.
std::string_view withoutAnsi(std::string_view line, std::string& buffer);

/// The same, and without colours whose escape character a capture has lost or spelled: `[31mFAIL[0m`, `^[[31m`,
/// `\x1b[31m`, `←[31m`. A line has them if it holds two and one of them ends another.
std::string_view withoutColours(std::string_view line, std::string& buffer);

} // namespace exhibit
