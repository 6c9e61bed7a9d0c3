// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/documenttext.h"
#include "models/domain/textsource.h"
#include "models/parsing/rules/rules.h"

#include <string_view>
#include <vector>

namespace exhibit {

/// One line of a document: as it stands there and as it is read.
struct LineOfText
{
    LineNumber number; ///< in the document
    std::string_view raw, repaired;
};

/// What the wordings of patterns.toml recognise in a line and their `.not` groups do not reject, by use; without
/// scopes.
std::vector<RecognisedLine> recognise(const Rules& rules, const TextSource& source, const LineOfText& line, bool isLog);

} // namespace exhibit
