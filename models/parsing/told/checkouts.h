// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/told/recognisedlines.h"

#include <string_view>
#include <vector>

namespace exhibit {

/// RecognisedLine::rule of a line of a log that says which commit was checked out; its text is the hash.
inline constexpr std::string_view checkoutRule = "log.checkout";

/// The commits that a line of a CI log says were checked out, by any of the common executors: `HEAD is now at 3f2e1d0
/// …`, `git checkout --progress --force 3f2e…`, `Checking out 3f2e1d0 as detached HEAD`. Of the merge that CI makes of
/// a pull request the merged commit is one as well. Pure.
std::vector<RecognisedLine> checkoutsIn(const TextSource& source, const LineOfText& line);

} // namespace exhibit
