// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/page.h"

class QStackedWidget;

namespace exhibit {

class AssessmentCard;
class Badge;
class Card;
class Deciding;
class DecisionBar;
class EmptyState;
class EvidenceFiles;
class JsonValueView;
class OtherWordLine;
class PointerLabel;
class RowList;
class SearchLine;
template <typename Row> class RowTable;
class Splitter;
struct StepRow;
class TableView;
class ToneLabel;
class TreeView;

/// What was said in a session, by verdict; for the chosen sentence what it said, what ran before, what changed since,
/// why it was judged so, and what was decided.
class SessionClaims : public QWidget
{
    Q_OBJECT

public:
    SessionClaims(const PageContext& context, EvidenceFiles* files, QWidget* parent = nullptr);

    void setSession(const PackSnapshot& snapshot, int document); ///< -1: none
    bool select(const QString& claimId);
    void select(std::size_t claim); ///< an index into Review::claims
    const JudgedClaim* claim() const { return m_claim; }
    QString statusText() const;
    void focusFilter();
    TreeView* list() const { return m_list; }
    /// Whether the page, which may scroll, has room for all cards beside each other, and for the assessment below them.
    void setRoom(bool isWide, bool isHigh, bool isNarrow);
    void showUndone(const QStringList& ids);

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref, const QList<exhibit::SourceRef>& all,
                       exhibit::Page::OpenMode mode);
    void pointersChanged(const QList<exhibit::SourceRef>& pointers);
    void shownChanged();

private:
    QWidget* makeList();
    QWidget* makeDetail();
    QWidget* makeHead();
    void makeCards();
    void connectList();
    int fillRows(); ///< how many it shows
    void applyFilter();
    void showCurrent(const QModelIndex& index);
    void fillDid();
    void fillChanges();
    void open(const SourceRef& ref, Page::OpenMode mode);

    const PageContext& m_context;
    PackSnapshot m_snapshot;
    int m_document = -1;
    const JudgedClaim* m_claim = nullptr;
    RowList* m_rows;
    TreeView* m_list = nullptr;
    ToneLabel* m_note = nullptr;
    Badge* m_badge = nullptr;
    ToneLabel *m_title = nullptr, *m_position = nullptr;
    Card *m_saidCard = nullptr, *m_didCard = nullptr, *m_changedCard = nullptr;
    JsonValueView *m_said, *m_did;
    PointerLabel *m_saidPlace = nullptr, *m_didPlace = nullptr;
    ToneLabel *m_saidPath = nullptr, *m_didPath = nullptr, *m_command = nullptr;
    Badge* m_status = nullptr;
    RowTable<StepRow>* m_edits;
    TableView* m_editTable = nullptr;
    AssessmentCard* m_assessment;
    ToneLabel* m_reason = nullptr; ///< instead of m_assessment where there is no room for it
    OtherWordLine* m_ciLine;
    DecisionBar* m_bar;
    Deciding* m_deciding = nullptr;
    SearchLine* m_filter = nullptr;
    ToneLabel* m_nothing = nullptr;
    Splitter* m_splitter = nullptr; ///< list and detail
    Splitter* m_sides = nullptr;    ///< what was said, done and changed
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty;
};

} // namespace exhibit
