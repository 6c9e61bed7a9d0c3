// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/documenttext.h"
#include "models/domain/textsource.h"

#include <optional>
#include <string>
#include <string_view>

namespace exhibit {

/// `builds` -> `BUILD`: what entries of a list of such things are called by.
std::string upperSingular(std::string_view noun);

/// The numbered entry that a heading or table row starts with.
std::optional<ListedEntry> entryIn(std::string_view line);
/// The row or heading is of the entry itself: it starts with the id, or with a date and then the id.
bool leadsWithEntry(std::string_view line);

/// The number of entries that a line states: `Total_Builds: 137`.
std::optional<ListedEntry> totalIn(std::string_view line);

} // namespace exhibit
