// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/notes/linenotes.h"

#include "models/items/itemtext.h"
#include "models/loading/decisionbook.h"
#include "widgets/common/controls/pointertext.h"

#include <QMenu>

#include <algorithm>
#include <string_view>

namespace exhibit {

namespace {

constexpr qsizetype longestListed = 60;

QString listedNote(const LineNote& note)
{
    if (note.isBookmark()) {
        QString line = fromUtf8(note.lines.quote).simplified();
        if (line.size() > longestListed)
            line = line.left(longestListed - 1) + QChar(0x2026);
        QString entry = pointerText(note.lines) + (line.isEmpty() ? QString() : QStringLiteral("  ") + line);
        return entry.replace(QLatin1Char('&'), QLatin1String("&&"));
    }
    QString text = fromUtf8(note.text).simplified();
    if (text.size() > longestListed)
        text = text.left(longestListed - 1) + QChar(0x2026);
    QString entry = pointerText(note.lines) + QStringLiteral(": ") + text;
    return entry.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

LineNotes::LineNotes(DecisionBook* book, QObject* parent) : QObject(parent), m_book(book)
{
    if (m_book)
        connect(m_book, &DecisionBook::changed, this, [this](const QStringList& ids) {
            if (std::any_of(ids.begin(), ids.end(), [](const QString& id) { return isLineNote(id.toStdString()); }))
                Q_EMIT changed();
        });
}

const std::vector<LineNote>& LineNotes::all() const
{
    if (m_book && m_read != m_book->decisions()) {
        m_read = m_book->decisions();
        m_notes = lineNotes(m_read.get());
    }
    return m_notes;
}

std::vector<LineNote> LineNotes::allOn(const SourceRef& lines) const
{
    std::vector<LineNote> found;
    for (const LineNote& note : all()) {
        if (note.lines.path == lines.path && note.lines.firstLine <= lines.lastLine &&
            note.lines.lastLine >= lines.firstLine)
            found.push_back(note);
    }
    return found;
}

LineNote LineNotes::on(const SourceRef& lines) const
{
    std::vector<LineNote> found = allOn(lines);
    return found.empty() ? LineNote{lineNoteId(lines), lines, {}} : std::move(found.front());
}

bool LineNotes::write(const LineNote& note)
{
    return m_book && m_book->setNote(note.id, note.text);
}

QString LineNotes::toggleBookmark(const SourceRef& lines)
{
    LineNote note = on(lines);
    if (!note.text.empty() && !note.isBookmark())
        return tr("These lines have a note; M changes it");
    const bool isNew = note.text.empty();
    note.text = isNew ? LineNote::bookmark : std::string_view();
    const QString place = pointerText(note.lines);
    if (!write(note))
        return {};
    return isNew ? tr("Bookmarked %1").arg(place) : tr("Bookmark removed from %1").arg(place);
}

SourceRef LineNotes::next(const SourceRef& place, int direction) const
{
    const std::vector<LineNote>& notes = all();
    if (notes.empty())
        return {};
    const auto isBefore = [](const LineNote& note, const SourceRef& at) { return comesBefore(note.lines, at); };
    const auto from = std::lower_bound(notes.begin(), notes.end(), place, isBefore);
    if (direction < 0)
        return (from == notes.begin() ? notes.back() : *(from - 1)).lines;
    const auto after = std::find_if(from, notes.end(), [&place](const LineNote& note) {
        return note.lines.path != place.path || note.lines.firstLine > place.firstLine;
    });
    return (after == notes.end() ? notes.front() : *after).lines;
}

std::vector<GutterMarker> LineNotes::addTo(std::vector<GutterMarker> markers, const std::string& path) const
{
    const auto before = [](const GutterMarker& marker, LineNumber line) { return marker.line < line; };
    for (const LineNote& note : all()) {
        if (note.lines.path != path)
            continue;
        QString tip = note.isBookmark() ? tr("Bookmark") : tr("Note: %1").arg(fromUtf8(note.text));
        if (note.movedFrom.isValid())
            tip += QLatin1Char('\n') + tr("Written on line %1, whose words stand here now").arg(note.movedFrom.value);
        const auto at = std::lower_bound(markers.begin(), markers.end(), note.lines.firstLine, before);
        if (at != markers.end() && at->line == note.lines.firstLine)
            at->toolTip += QLatin1Char('\n') + tip;
        else
            markers.insert(at,
                           {note.lines.firstLine, note.isBookmark() ? Icon::Bookmark : Icon::Edit, Tone::Accent, tip});
    }
    return markers;
}

void LineNotes::fill(QMenu* menu, const SourceRef& lines)
{
    if (!canWrite() || lines.isNull())
        return;
    const LineNote here = on(lines);
    const bool isThere = !here.text.empty() && !here.isBookmark();
    if (!isThere)
        menu->addAction(themedIcon(Icon::Bookmark), here.isBookmark() ? tr("Remove the bookmark") : tr("Bookmark"),
                        this, [this, lines] { toggleBookmark(lines); })
            ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    menu->addAction(themedIcon(Icon::Edit), isThere ? tr("Change the note…") : tr("Note on these lines…"), this,
                    [this, lines] { Q_EMIT editRequested(lines); })
        ->setShortcut(QKeySequence(Qt::Key_M));
    if (isThere)
        menu->addAction(tr("Remove the note"), this, [this, lines] {
            LineNote note = on(lines);
            note.text.clear();
            write(note);
        });
    const std::vector<LineNote> notes = all();
    QMenu* list = menu->addMenu(tr("Notes and bookmarks"));
    list->setEnabled(!notes.empty());
    for (std::size_t at = 0; at < std::min(notes.size(), mostListed); ++at)
        list->addAction(themedIcon(notes[at].isBookmark() ? Icon::Bookmark : Icon::Edit), listedNote(notes[at]), this,
                        [this, place = notes[at].lines] { Q_EMIT openRequested(place); });
    if (notes.size() > mostListed)
        list->addAction(tr("and %1 more").arg(notes.size() - mostListed))->setEnabled(false);
}

} // namespace exhibit
