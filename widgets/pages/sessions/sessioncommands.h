// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/page.h"

namespace exhibit {

class Badge;
class Card;
class EvidenceFiles;
class JsonValueView;
class PointerLabel;
template <typename Row> class RowTable;
class SearchLine;
class SegmentedControl;
struct StepRow;
class TableView;
class ToneLabel;

/// The commands of a session with their status and whose it is; of the chosen one the output and what it proves.
class SessionCommands : public QWidget
{
    Q_OBJECT

public:
    SessionCommands(const PageContext& context, EvidenceFiles* files, QWidget* parent = nullptr);

    void setSession(const PackSnapshot& snapshot, int document); ///< -1: none
    void select(std::size_t step);                               ///< an index into PackFacts::sessionSteps
    void focusFilter();
    TableView* table() const { return m_table; }
    int totalCount() const { return m_total; }
    QString statusText() const;

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref, const QList<exhibit::SourceRef>& all,
                       exhibit::Page::OpenMode mode);
    void pointersChanged(const QList<exhibit::SourceRef>& pointers);
    void stepChosen(qulonglong step); ///< an index into PackFacts::sessionSteps
    void shownChanged();

private:
    enum Show { All, TestRuns, Failed, NotAttributable, Background, ShowCount };

    QWidget* makeFilters();
    QWidget* makeTable();
    QWidget* makeOutput();
    static bool isShown(const SessionStep& step, Show show);
    void fill();
    void showCurrent(const QModelIndex& index);
    QList<SourceRef> pointersOf(const SessionStep& step) const;

    const PageContext& m_context;
    PackSnapshot m_snapshot;
    int m_document = -1;
    int m_total = 0;
    RowTable<StepRow>* m_model;
    SegmentedControl* m_show = nullptr;
    SearchLine* m_filter = nullptr;
    ToneLabel* m_count = nullptr;
    TableView* m_table = nullptr;
    Card* m_outputCard = nullptr;
    JsonValueView* m_output;
    PointerLabel* m_place = nullptr;
    Badge* m_status = nullptr;
    ToneLabel *m_why = nullptr, *m_settle = nullptr;
};

} // namespace exhibit
