// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/page.h"

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace exhibit {

class Badge;
class Card;
class HypothesisList;
template <typename Row> class RowTable;
class StatementList;
class TableView;
class ToneLabel;

/// One finding about runs, tests or commits: what it is recognised by, what may have caused it, what would mend it and
/// what would settle it.
class PatternDetail : public QWidget
{
    Q_OBJECT

public:
    explicit PatternDetail(const PageContext& context, QWidget* parent = nullptr);

    void setSnapshot(const PackSnapshot& snapshot);
    void setFinding(const Finding* finding, int number); ///< null empties the panes; of the snapshot
    const Finding* finding() const { return m_finding; }
    void stepPointer(int direction);

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref, const QList<exhibit::SourceRef>& all,
                       exhibit::Page::OpenMode mode);
    void pointersChanged(const QList<exhibit::SourceRef>& pointers); ///< of the row that is current now
    void pageRequested(const QString& pageId, const QString& location);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeAssessment();
    QWidget* makeTable();
    QWidget* makeHypotheses();
    QWidget* makeEnds();
    void fillHead();
    void fillTable();
    void fillEnds();
    QList<SourceRef> pointersFrom(const SourceRef& ref) const;
    void open(const SourceRef& ref);

    const PageContext& m_context;
    PackSnapshot m_snapshot;
    const Finding* m_finding = nullptr;
    std::size_t m_shown = 0; ///< index into the finding's pointers

    ToneLabel *m_number = nullptr, *m_title = nullptr, *m_runs = nullptr;
    Badge *m_classification = nullptr, *m_confidence = nullptr;
    QWidget* m_head = nullptr;
    QVBoxLayout* m_scrolled = nullptr; ///< what is in m_scroll
    QScrollArea* m_scroll = nullptr;
    StatementList* m_assessment = nullptr;
    Card *m_tableCard = nullptr, *m_hypothesesCard = nullptr, *m_fixCard = nullptr, *m_extraCard = nullptr;
    RowTable<FindingRow>* m_rows;
    TableView* m_table = nullptr;
    HypothesisList* m_hypotheses = nullptr;
    StatementList *m_fixes = nullptr, *m_extra = nullptr;
};

} // namespace exhibit
