// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace exhibit {

/// Which of many quotes stand in a text: one answer a quote. The text is gone through once for each class of lengths,
/// not once a quote: a report of one line may be pointed to from a hundred thousand places.
std::vector<char> quotesIn(std::string_view text, const std::vector<std::string_view>& quotes);

} // namespace exhibit
