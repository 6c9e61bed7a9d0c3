// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/deciding/noteplacer.h"

#include "models/domain/notes/linenote.h"
#include "models/domain/text.h"

#include <algorithm>
#include <cstdlib>

namespace exhibit {

namespace {

constexpr int linesAtOnce = 4096;
constexpr std::size_t quoteBytes = 4096; ///< of a line; a quote holds far less

/// Of the lines with these words the nearest one; invalid: there is none.
LineNumber nearestLine(TextFile& file, const std::string& words, LineNumber wanted)
{
    LineNumber nearest;
    const auto distance = [wanted](std::int64_t line) { return std::abs(line - wanted.value); };
    for (std::int64_t first = 1; first <= file.lineCount(); first += linesAtOnce) {
        if (nearest.isValid() && first > wanted.value && distance(first) > distance(nearest.value))
            break;
        const std::vector<TextFile::Line> lines = file.lines(LineNumber{first}, linesAtOnce, quoteBytes);
        for (std::size_t at = 0; at < lines.size(); ++at) {
            const std::int64_t line = first + static_cast<std::int64_t>(at);
            if (quoteOfNote(lines[at].text) == words &&
                (!nearest.isValid() || distance(line) < distance(nearest.value)))
                nearest = LineNumber{line};
        }
    }
    return nearest;
}

NotePlacer::Place placeIn(TextFile& file, const std::string& noteId)
{
    SourceRef lines = linesOfNote(noteId);
    if (quoteOfNote(file.line(lines.firstLine, quoteBytes).text) == lines.quote)
        return {noteId, AnchorMatch::Exact};
    const LineNumber now = nearestLine(file, lines.quote, lines.firstLine);
    if (!now.isValid())
        return {{}, AnchorMatch::Exact};
    const std::int64_t count = std::max<std::int64_t>(0, lines.lastLine.value - lines.firstLine.value);
    lines.firstLine = now;
    lines.lastLine = LineNumber{std::min(now.value + count, file.lineCount())};
    return {lineNoteId(lines), AnchorMatch::Moved};
}

} // namespace

const NotePlacer::Place& NotePlacer::placeOf(const std::string& noteId, const Opener& open)
{
    const auto [known, isNew] = m_places.try_emplace(noteId, Place{noteId, AnchorMatch::Exact});
    const SourceRef lines = linesOfNote(noteId);
    if (!isNew || lines.quote.empty() || !lines.firstLine.isValid())
        return known->second;
    if (const std::shared_ptr<TextFile> file = open(lines.path))
        known->second = placeIn(*file, noteId);
    return known->second;
}

} // namespace exhibit
