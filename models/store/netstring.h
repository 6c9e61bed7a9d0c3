// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Several texts in one, whatever they hold: `5:hello,2:me,`.
void appendNetString(std::string& list, std::string_view text);

/// The texts again; what follows the first mistake is left out.
std::vector<std::string> netStrings(std::string_view list);

} // namespace exhibit
