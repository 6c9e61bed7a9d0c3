// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sessions/sessionline.h"
#include "models/review/sessions/handovers.h"
#include "widgets/pages/page.h"

class QComboBox;
class QStackedWidget;

namespace exhibit {

class Badge;
class EmptyState;
class EvidenceFiles;
class PointerLabel;
class SegmentedControl;
class SessionAxis;
class SessionClaims;
class SessionCommands;
class ToneLabel;

/// One session of a coding agent on one axis, and below it what was said against what was done, or the commands.
class SessionsPage : public Page
{
    Q_OBJECT

public:
    SessionsPage(const PageContext& context, EvidenceFiles* files, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("sessions"); }
    QString title() const override { return tr("Sessions"); }
    void setSnapshot(const PackSnapshot& snapshot) override;
    void focusFilter() override;
    void focusContent() override;
    QString location() const override;
    void restoreLocation(const QString& location) override;
    bool isComplete() const override;
    QString statusText() const override;
    void showUndone(const QStringList& ids) override;

    void showSession(int session); ///< an index into PackFacts::sessions

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Tab { Claims, Commands };

    QWidget* makeHead();
    QWidget* makeAxis();
    void connectTabs();
    void setTab(int tab);
    void fillHead();
    void fillHeadline();
    QString markWords(const SessionMark& mark) const;
    void takeMark(SessionLane lane, std::size_t index, bool opens);
    void adaptToSize();
    const AgentSession* session() const;
    int firstToShow() const;

    PackSnapshot m_snapshot;
    std::vector<HandOver> m_handOvers; ///< of m_snapshot, one a session
    EvidenceFiles* m_files;
    int m_session = -1;
    QComboBox* m_combo = nullptr;
    ToneLabel *m_position = nullptr, *m_when = nullptr, *m_headline = nullptr, *m_subline = nullptr, *m_gaps = nullptr;
    SegmentedControl* m_tabs = nullptr;
    PointerLabel* m_place = nullptr;
    Badge* m_sign = nullptr;
    SessionAxis* m_axis = nullptr;
    SessionClaims* m_claims;
    SessionCommands* m_commands;
    QStackedWidget* m_content = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty;
};

} // namespace exhibit
