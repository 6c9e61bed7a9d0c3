// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/page.h"

namespace exhibit {

class Badge;
class Card;
class ElidedLabel;
class PointerLabel;
class RunTestsModel;
class TableView;
class ToneLabel;

/// One run: its figures, what changed against the baseline, and its failing tests or collection errors.
class RunDetail : public QWidget
{
    Q_OBJECT

public:
    explicit RunDetail(const PageContext& context, QWidget* parent = nullptr);

    void setSnapshot(const PackSnapshot& snapshot);
    /// Both belong to the snapshot; null empties the panes.
    void setRun(const Run* run, const Delta* delta);

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref, const QList<exhibit::SourceRef>& all,
                       exhibit::Page::OpenMode mode);

private:
    QWidget* makeHead();
    TableView* makeTests(RunTestsModel* model, const QString& name);
    void setFacts(const Run& run);

    PackSnapshot m_snapshot;
    RunTestsModel* m_changes;
    RunTestsModel* m_failures;
    ToneLabel* m_name = nullptr;
    ElidedLabel* m_phase = nullptr;
    Badge* m_state = nullptr;
    ToneLabel* m_figures = nullptr;
    PointerLabel* m_log = nullptr;
    Card* m_changesCard = nullptr;
    Card* m_failuresCard = nullptr;
    TableView* m_changesTable = nullptr;
    TableView* m_failuresTable = nullptr;
};

} // namespace exhibit
