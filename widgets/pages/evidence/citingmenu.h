// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notes/linenote.h"
#include "models/domain/review.h"
#include "models/review/citations.h"

#include <QObject>

#include <memory>

class QMenu;

namespace exhibit {

class Messages;

/// What cites given lines, of the review and of a person's notes, as a menu whose entries lead there. GUI thread only.
class CitingMenu : public QObject
{
    Q_OBJECT

public:
    CitingMenu(const Messages& messages, QObject* parent) : QObject(parent), m_messages(messages) {}

    void setSnapshot(const PackSnapshot& snapshot);
    /// Adds the menu to `menu`: what of the review cites a line of `place`, and the notes on these lines. Says so if
    /// there is neither.
    void fill(QMenu* menu, const SourceRef& place, const std::vector<LineNote>& notes);
    /// The same entries, without a menu around them and without notes.
    void fillEntries(QMenu* menu, const SourceRef& place);
    std::vector<Citation> citing(const SourceRef& place);

    static constexpr std::size_t mostShown = 20;

Q_SIGNALS:
    void pageRequested(const QString& page, const QString& location);
    void noteRequested(const exhibit::SourceRef& lines);

private:
    void addNotes(QMenu* citing, const std::vector<LineNote>& notes);

    const Messages& m_messages;
    PackSnapshot m_snapshot;
    std::unique_ptr<Citations> m_citations; ///< of the snapshot, made when first asked for
};

} // namespace exhibit
