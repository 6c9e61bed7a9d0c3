// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/workers.h"
#include "widgets/charts/brush/chartbrush.h"
#include "widgets/pages/page.h"

class QPushButton;

namespace exhibit {

class Card;
class Chip;
class DecisionCard;
class FailuresChart;
class KpiTile;
class ListView;
class MissingStrip;
class RowList;
class ToneLabel;
class UtilizationBars;
class VerticalScroll;

/// The decision about the work and the verdict first, then the figures, then the findings, with the pack's inventory
/// beside them.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("overview"); }
    QString title() const override { return tr("Overview"); }
    void setSnapshot(const PackSnapshot& snapshot) override;
    bool isComplete() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeVerdict();
    QWidget* makeTiles();
    QWidget* makeCharts();
    QWidget* makeLists();
    void pickRuns(const ChartRange& runs);
    void connectDecisions();
    void decide();
    void fillVerdict();
    void fillTiles();
    void fillFindings();
    void fillNewFailures(const ReviewTotals& totals);
    const Finding* findingAt(const QModelIndex& index) const;
    void showMissing(); ///< in the list of files
    void openFinding(const QModelIndex& index, OpenMode mode);
    void arrange(const QSize& size);

    PackSnapshot m_snapshot;
    DecisionCard* m_decision = nullptr;
    class Disc;
    Disc* m_disc = nullptr;
    ToneLabel* m_headline = nullptr;
    ToneLabel* m_detail = nullptr;
    QPushButton* m_review = nullptr;
    QPushButton* m_report = nullptr;
    KpiTile *m_runs = nullptr, *m_failing = nullptr, *m_new = nullptr, *m_collection = nullptr, *m_mismatches = nullptr,
            *m_truncated = nullptr;
    MissingStrip* m_missing = nullptr;
    Card* m_failuresCard = nullptr;
    FailuresChart* m_failures = nullptr;
    ChartRange m_picked; ///< runs, if a person picked some in the chart: figures and findings are theirs
    Chip* m_pickedChip = nullptr;
    Card* m_tokensCard = nullptr;
    UtilizationBars* m_tokens = nullptr;
    RowList* m_findingModel;
    Card* m_findingsCard = nullptr;
    ToneLabel* m_noFindings = nullptr;
    ListView* m_findings = nullptr;
    RowList* m_inventoryModel;
    Card* m_inventoryCard = nullptr;
    ListView* m_inventory = nullptr;
    VerticalScroll* m_scroll = nullptr;
    Workers m_workers; ///< last: they call until they have ended
};

} // namespace exhibit
