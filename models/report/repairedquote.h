// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"

#include <string>
#include <string_view>

namespace exhibit {

/// What evidence says, as a person reads it.
struct ShownQuote
{
    std::string text;
    bool isRepaired = false; ///< it stands otherwise in the bytes: its UTF-8 was once read as another encoding
};

/// `said` stands at `place`. JSON, SARIF and CSV quote the bytes; who reads a page gets the words, and is told so.
ShownQuote shownQuote(const PackFacts& facts, const SourceRef& place, std::string_view said);

} // namespace exhibit
