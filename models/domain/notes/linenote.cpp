// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/notes/linenote.h"

#include "models/domain/text.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::string_view notePrefix = "note:";
constexpr char beforeQuote = '\x1F'; ///< in no path

std::string withoutControls(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' ');
    return text;
}

} // namespace

std::string lineNoteId(const SourceRef& lines)
{
    SourceRef place;
    place.path = lines.path;
    place.firstLine = lines.firstLine;
    place.lastLine = lines.lastLine;
    std::string id = std::string(notePrefix) + toString(place) + beforeQuote;
    return id + withoutControls(lines.quote);
}

std::string quoteOfNote(std::string_view line)
{
    return withoutControls(cutQuote(trimmed(line)));
}

bool isLineNote(std::string_view id)
{
    return id.starts_with(notePrefix);
}

SourceRef linesOfNote(std::string_view id)
{
    if (!isLineNote(id))
        return {};
    const std::string_view rest = id.substr(notePrefix.size());
    const std::size_t end = std::min(rest.find(beforeQuote), rest.size());
    SourceRef lines = parseSourceRef(rest.substr(0, end)).value_or(SourceRef());
    if (end < rest.size())
        lines.quote = rest.substr(end + 1);
    return lines;
}

Anchor lineNoteAnchor(const std::string& id)
{
    const SourceRef lines = linesOfNote(id);
    Anchor anchor;
    anchor.id = id;
    anchor.kind = "note";
    anchor.path = lines.path;
    anchor.quote = lines.quote;
    return anchor;
}

std::vector<LineNote> lineNotes(const DecisionSet* decisions)
{
    std::vector<LineNote> notes;
    if (!decisions)
        return notes;
    for (auto at = decisions->byId.lower_bound(notePrefix); at != decisions->byId.end() && isLineNote(at->first);
         ++at) {
        const SourceRef lines = linesOfNote(at->first);
        if (lines.isNull() || at->second.decision.note.empty())
            continue;
        LineNote note{at->first, lines, at->second.decision.note};
        if (at->second.match != AnchorMatch::Exact)
            note.movedFrom = linesOfNote(at->second.anchorId).firstLine;
        notes.push_back(std::move(note));
    }
    std::stable_sort(notes.begin(), notes.end(),
                     [](const LineNote& a, const LineNote& b) { return comesBefore(a.lines, b.lines); });
    return notes;
}

} // namespace exhibit
