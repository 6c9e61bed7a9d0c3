// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notes/linenote.h"
#include "widgets/text/logview.h"

#include <QObject>

#include <memory>
#include <vector>

class QMenu;

namespace exhibit {

class DecisionBook;

/// What was written about lines of the pack, as signs beside texts and as a menu. GUI thread only.
class LineNotes : public QObject
{
    Q_OBJECT

public:
    /// `book` may be null: then there are no notes, and none can be written.
    explicit LineNotes(DecisionBook* book, QObject* parent = nullptr);

    bool canWrite() const { return m_book != nullptr; }
    const std::vector<LineNote>& all() const;
    /// The note on one of these lines, else a new one that says nothing yet.
    LineNote on(const SourceRef& lines) const;
    std::vector<LineNote> allOn(const SourceRef& lines) const;
    /// False: it could not be kept, and the book said why. An empty text takes the note away.
    bool write(const LineNote& note);

    /// Marks lines without words, or no longer; lines with a note are marked already. What was done, in words.
    QString toggleBookmark(const SourceRef& lines);
    /// The first line of the note or bookmark behind (+1) or before (-1) a place, in the order of a reading person and
    /// round its end; null if there is none.
    SourceRef next(const SourceRef& place, int direction) const;

    /// The signs with those of the notes in the file; one that a line has already keeps its look and tells the note.
    std::vector<GutterMarker> addTo(std::vector<GutterMarker> markers, const std::string& path) const;
    /// Adds what can be done with notes on these lines, and a list of all notes.
    void fill(QMenu* menu, const SourceRef& lines);

    static constexpr std::size_t mostListed = 30;

Q_SIGNALS:
    void changed();
    void editRequested(const exhibit::SourceRef& lines);
    void openRequested(const exhibit::SourceRef& lines);

private:
    DecisionBook* m_book;
    /// What m_notes were read from: a person who moves the cursor asks for notes with each line.
    mutable std::shared_ptr<const DecisionSet> m_read;
    mutable std::vector<LineNote> m_notes;
};

} // namespace exhibit
