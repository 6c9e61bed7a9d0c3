// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "widgets/common/parts/card.h"
#include "widgets/pages/page.h"

namespace exhibit {

template <typename Row> class RowTable;
struct ClaimValueRow;
class EvidenceFiles;
class EvidenceView;
class PointerLabel;
class TableView;

/// "README says": the claim in its document, with the words that do not hold marked, and below it the stated numbers
/// beside those of the runs.
class ClaimTextCard : public Card
{
    Q_OBJECT

public:
    ClaimTextCard(const PageContext& context, EvidenceFiles* files, QWidget* parent = nullptr);

    void setClaim(const PackSnapshot& snapshot, const JudgedClaim* claim); ///< null empties the card
    /// The run whose numbers stand in the table: an index into Review::runs, or -1.
    void setRun(int run);
    void setNumbersShown(bool shown); ///< low windows have no room for the table

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref);
    void openExternallyRequested(const exhibit::SourceRef& ref);

private:
    void makeTable();
    void updateTable();

    const Messages& m_messages;
    PackSnapshot m_snapshot;
    const JudgedClaim* m_claim = nullptr;
    QString m_document;
    QStringList m_runNames; ///< by Review::runs
    PointerLabel* m_pointer;
    EvidenceView* m_view;
    RowTable<ClaimValueRow>* m_values;
    TableView* m_table;
    bool m_numbersShown = true;
};

} // namespace exhibit
