// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/runs/deltarows.h"
#include "widgets/common/parts/card.h"
#include "widgets/pages/page.h"

#include <array>

namespace exhibit {

class ListView;
class ToneLabel;

/// What changed in a run against the baseline: four figures, and the tests behind them.
class RunDeltaCard : public Card
{
    Q_OBJECT

public:
    explicit RunDeltaCard(QWidget* parent = nullptr);

    void setRun(const PackSnapshot& snapshot, int run); ///< index into the review's runs; -1: nothing

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref, const QList<exhibit::SourceRef>& all,
                       exhibit::Page::OpenMode mode);
    void pointersChanged(const QList<exhibit::SourceRef>& pointers); ///< of the row that is current now
    void testsRequested(const QString& location);

private:
    class Figure;

    void setNotes(const PackSnapshot& snapshot, int run);
    void activate(const QModelIndex& index);
    void showMenu(const QPoint& position);

    DeltaRows m_delta;
    RowList* m_model;
    ListView* m_list;
    ToneLabel* m_nothing;
    ToneLabel* m_foot;
    std::array<Figure*, 4> m_figures{};
    QString m_run;
};

} // namespace exhibit
