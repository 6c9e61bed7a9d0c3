// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "widgets/common/parts/card.h"
#include "widgets/pages/page.h"

class QToolButton;

namespace exhibit {

template <typename Row> class RowTable;
class EvidenceFiles;
struct EvidenceRow;
class EvidenceView;
class PointerLabel;
class TableView;
class ToneLabel;

/// "Evidence shows": one piece of evidence of a claim in its file with the answering words marked; the other pieces
/// below, one click or key apart.
class ClaimEvidenceCard : public Card
{
    Q_OBJECT

public:
    ClaimEvidenceCard(const PageContext& context, EvidenceFiles* files, QWidget* parent = nullptr);

    void setClaim(const PackSnapshot& snapshot, const JudgedClaim* claim); ///< shows its first piece
    void step(int direction);
    void showPiece(std::size_t piece); ///< index into the claim's evidence
    std::size_t shown() const { return m_shown; }
    int run() const; ///< whose evidence is shown: an index into Review::runs, or -1
    void setOthersShown(bool shown);

Q_SIGNALS:
    void shownChanged();
    void openRequested(const exhibit::SourceRef& ref);
    void openExternallyRequested(const exhibit::SourceRef& ref);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeControls();
    void makeOthers();
    void updateOthers();

    const Messages& m_messages;
    PackSnapshot m_snapshot;
    const JudgedClaim* m_claim = nullptr;
    std::size_t m_shown = 0;
    std::vector<std::size_t> m_otherPieces; ///< by row of the table
    ToneLabel* m_place;
    PointerLabel* m_pointer;
    QToolButton *m_previous = nullptr, *m_next = nullptr, *m_copy = nullptr, *m_open = nullptr;
    EvidenceView* m_view;
    RowTable<EvidenceRow>* m_others;
    ToneLabel* m_othersTitle;
    QWidget* m_othersStrip;
    TableView* m_table;
    bool m_othersShown = true;
};

} // namespace exhibit
