// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/rules/rules.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace exhibit {

/// The name of the value of a claim of a session that limits what it says of tests: by which words.
inline constexpr std::string_view limitWords = "limits";

/// What limits the words at begin..end of a sentence which say that tests or checks pass: a test that the utterance
/// says fails, a clause behind them (`, mostly`), else the first word beside them of which it is not known that it
/// limits nothing (`on the build server`, `with TZ=UTC`, `parser`). Empty: nothing does.
std::string limitsOf(const Rules& rules, std::string_view utterance, std::string_view sentence, std::size_t begin,
                     std::size_t end);

} // namespace exhibit
