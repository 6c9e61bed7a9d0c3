// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace exhibit {

class Rules;
struct ShellCall;

/// What prints texts, and what only prepares that.
bool onlyShows(const ShellCall& call, const Rules& rules);

/// A text is shown beside calls of runners that print nothing here: `cargo test --no-run; cat old.log`, and
/// `pytest > out.txt; cat other.txt`. `command` is the line that the calls are of.
bool showsAnother(const std::vector<ShellCall>& calls, std::string_view command, const Rules& rules);

/// A program was handed the numbers of `summary` to print, `python -c "print('12 passed')"`, whatever it draws around
/// them.
bool wasHanded(std::string_view summary, std::string_view command, const Rules& rules);

} // namespace exhibit
