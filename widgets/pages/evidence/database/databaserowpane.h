// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/databasedesk.h"
#include "models/review/citations.h"
#include "widgets/common/parts/panel.h"

class QVBoxLayout;

namespace exhibit {

class KeyValueView;
class Messages;
class ToneLabel;

/// One row of a database as keys and values, what of the review points to it, and the rows that tell of the same.
class DatabaseRowPane : public Panel
{
    Q_OBJECT

public:
    explicit DatabaseRowPane(const Messages& messages, QWidget* parent = nullptr);

    void setSnapshot(const PackSnapshot& snapshot);
    void showRow(const SourceRef& place, const OpenRow& row);
    void showNothing(const QString& why);

Q_SIGNALS:
    void stepRequested(int direction);
    void openRequested(const exhibit::SourceRef& ref);
    void pageRequested(const QString& page, const QString& location);

private:
    QWidget* makeHead();
    void addCitations(const SourceRef& place);
    void addCitation(const Citation& citation);
    void addJoined(const SourceRef& place, const std::vector<JoinedRows>& joined);
    void addHeading(const QString& text);
    void clearBelow();

    const Messages& m_messages;
    PackSnapshot m_snapshot;
    std::unique_ptr<Citations> m_citations; ///< made for the first row that is shown
    ToneLabel *m_title = nullptr, *m_why = nullptr;
    KeyValueView* m_values;
    QVBoxLayout* m_below = nullptr;
};

} // namespace exhibit
