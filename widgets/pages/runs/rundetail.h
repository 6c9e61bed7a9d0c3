// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/page.h"

class QPushButton;

namespace exhibit {

class Badge;
class DecisionBook;
class Messages;
class ToneLabel;
class PointerLabel;
class RunDeltaCard;
class RunGateCard;
class RunSignaturesCard;
class SegmentedControl;

/// One run: its figures, what changed against the baseline, what the gate says, and its failures by cause. Side by side
/// where there is room, else one at a time.
class RunDetail : public QWidget
{
    Q_OBJECT

public:
    explicit RunDetail(const PageContext& context, QWidget* parent = nullptr);

    void setSnapshot(const PackSnapshot& snapshot);
    /// Indexes into the review's runs; -1 empties the panes. With another run the changes are told against that one.
    void setRun(int run, int other = -1);

    static constexpr int sideBySideFrom = 1000; ///< width in design pixels

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref, const QList<exhibit::SourceRef>& all,
                       exhibit::Page::OpenMode mode);
    void pointersChanged(const QList<exhibit::SourceRef>& pointers); ///< of the row that is current now
    void pageRequested(const QString& pageId, const QString& location);
    void exchangeRequested(); ///< of the two runs that are compared
    void logsRequested(const exhibit::SourceRef& before, const exhibit::SourceRef& after);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeOrigin();
    QWidget* makeCards();
    void setFacts(const Run& run);
    void setOrigin(const Run& run);
    void tellApart();
    void fillSourcesMenu();
    void tellTogether(int other);
    std::vector<std::string> sourcesOf(int run) const;
    void arrange();

    const Messages& m_messages;
    DecisionBook* m_book; ///< null: nothing can be decided
    PackSnapshot m_snapshot;
    int m_run = -1, m_other = -1;
    ToneLabel* m_name = nullptr;
    ToneLabel* m_phase = nullptr;
    Badge* m_state = nullptr;
    ToneLabel* m_figures = nullptr;
    ToneLabel* m_logCaption = nullptr;
    PointerLabel* m_log = nullptr;
    QWidget* m_origin = nullptr; ///< the command, and why what tells of the run is one run
    ToneLabel* m_command = nullptr;
    ToneLabel* m_joins = nullptr;
    QPushButton* m_sources = nullptr; ///< what a person knows of them
    SegmentedControl* m_tabs = nullptr;
    RunDeltaCard* m_delta;
    RunGateCard* m_gate;
    RunSignaturesCard* m_signatures;
};

} // namespace exhibit
