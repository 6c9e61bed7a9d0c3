// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/runs/signaturerows.h"
#include "widgets/common/parts/card.h"
#include "widgets/pages/page.h"

class QPushButton;

namespace exhibit {

class ListView;
class ToneLabel;

/// The failures of a run by their cause, the largest group first.
class RunSignaturesCard : public Card
{
    Q_OBJECT

public:
    explicit RunSignaturesCard(QWidget* parent = nullptr);

    void setRun(const PackSnapshot& snapshot, int run);

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref, const QList<exhibit::SourceRef>& all,
                       exhibit::Page::OpenMode mode);
    void pointersChanged(const QList<exhibit::SourceRef>& pointers); ///< of the row that is current now
    void testsRequested(const QString& location);

private:
    void showRows();
    void open(const QModelIndex& index);

    static constexpr int shownAtFirst = 8;

    SignatureRows m_causes;
    bool m_all = false;
    RowList* m_model;
    ListView* m_list;
    QWidget* m_legend;
    QPushButton* m_more;
    ToneLabel* m_nothing;
};

} // namespace exhibit
