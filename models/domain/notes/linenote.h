// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/domain/sourceref.h"

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What a person wrote about lines of the evidence. It is kept as a decision, so that it is exported, merged and taken
/// back like any other; its id says where it stands and with which words, by which it is found again.
struct LineNote
{
    std::string id;
    SourceRef lines; ///< quote: the words of the first line when it was written
    std::string text;
};

/// Of lines of an artifact; their quote is part of it. No database rows.
std::string lineNoteId(const SourceRef& lines);
bool isLineNote(std::string_view id);
/// A null one if the id names no lines.
SourceRef linesOfNote(std::string_view id);
/// What a note is kept under.
Anchor lineNoteAnchor(const std::string& id);

/// All that say something, in the order of a reading person; null: none.
std::vector<LineNote> lineNotes(const DecisionSet* decisions);

} // namespace exhibit
