// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/runs/deltarows.h"
#include "widgets/common/parts/card.h"
#include "widgets/pages/page.h"

#include <array>

class QPushButton;
class QToolButton;

namespace exhibit {

class ListView;
class ToneLabel;

/// What changed in a run against the baseline: four figures, and the tests behind them.
class RunDeltaCard : public Card
{
    Q_OBJECT

public:
    explicit RunDeltaCard(QWidget* parent = nullptr);

    /// Against the baseline, or against any `other` run.
    void setRun(const PackSnapshot& snapshot, int run, int other = -1); ///< index into the review's runs; -1: nothing

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref, const QList<exhibit::SourceRef>& all,
                       exhibit::Page::OpenMode mode);
    void pointersChanged(const QList<exhibit::SourceRef>& pointers); ///< of the row that is current now
    void testsRequested(const QString& location);
    void exchangeRequested(); ///< of the two runs that are compared
    void logsRequested();     ///< of those two, beside each other

private:
    class Figure;

    void showDelta(const PackSnapshot& snapshot, int run, const QString& other);
    void setNotes(const PackSnapshot& snapshot, int run, const QString& other);
    void activate(const QModelIndex& index);
    void showMenu(const QPoint& position);

    DeltaRows m_delta;
    RowList* m_model;
    ListView* m_list;
    ToneLabel* m_nothing;
    ToneLabel* m_foot;
    QToolButton* m_exchange = nullptr;
    QPushButton* m_logs = nullptr;
    std::array<Figure*, 4> m_figures{};
    QString m_run;
};

} // namespace exhibit
