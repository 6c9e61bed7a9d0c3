// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/domain/sourceref.h"

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What a person wrote about lines of the evidence. It is kept as a decision, so that it is exported, merged and taken
/// back like any other; its id says where it stands and with which words. When the file has changed, it stands where
/// these words stand now; if they are gone, it is an UnplacedDecision.
struct LineNote
{
    std::string id;
    SourceRef lines; ///< quote: the words of the first line
    std::string text;
    LineNumber movedFrom = {}; ///< the line on which it was written, if its words stand on another one now

    bool isBookmark() const { return text == bookmark; } ///< marks its lines and says nothing of them

    /// The text of a bookmark: what has none is no note, in decisions that other versions wrote as well.
    static constexpr std::string_view bookmark = "\u2605";
};

/// Of lines of an artifact; their quote is part of it. No database rows.
std::string lineNoteId(const SourceRef& lines);
bool isLineNote(std::string_view id);
/// A line as the quote of a note on it.
std::string quoteOfNote(std::string_view line);
/// A null one if the id names no lines.
SourceRef linesOfNote(std::string_view id);
/// What a note is kept under.
Anchor lineNoteAnchor(const std::string& id);

/// All that say something, in the order of a reading person; null: none.
std::vector<LineNote> lineNotes(const DecisionSet* decisions);

} // namespace exhibit
