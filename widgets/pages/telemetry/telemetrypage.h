// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/workers.h"
#include "widgets/pages/page.h"

class QStackedWidget;

namespace exhibit {

class Card;
class EmptyState;
class KpiTile;
class MessageStrip;
template <typename Row> class RowTable;
class SearchLine;
class SegmentedControl;
class TableView;
class TelemetryCards;
class ToneLabel;
class UtilizationChart;
struct ChartRange;
struct EventRow;

/// Output tokens against the ceiling: figures, a bar per model call, and below what the calls come to, or each as a row
/// of a table. A filter narrows all of them, as do neighbouring bars that are picked.
class TelemetryPage : public Page
{
    Q_OBJECT

public:
    explicit TelemetryPage(const PageContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("telemetry"); }
    QString title() const override { return tr("Telemetry"); }
    void setSnapshot(const PackSnapshot& snapshot) override;
    void focusFilter() override;
    QString statusText() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeTiles();
    QWidget* makeChart();
    QWidget* makeTable();
    void showTable();
    void pickAttempts(const ChartRange& range);
    void pickBatches(int first, int last);
    void pickPredictions(double least, double most);
    /// Those calls that `holds`, as a filter of everything on the page.
    template <typename Condition> void pickCalls(const QString& title, const QString& value, const Condition& holds);
    void narrow();
    void showNarrowed(const PackSnapshot& narrowed);
    /// The pack, or what is left of its telemetry by the filters.
    const PackSnapshot& shown() const { return m_narrowed ? m_narrowed : m_snapshot; }
    void fillTiles();
    void fillStrip();
    void selectEvent(const SourceRef& ref);
    void openEvent(const SourceRef& ref);

    PackSnapshot m_snapshot, m_narrowed;
    RowTable<EventRow>* m_model;
    ToneLabel* m_note = nullptr;
    SegmentedControl* m_views = nullptr;
    SearchLine* m_filter = nullptr;
    MessageStrip* m_strip;
    KpiTile *m_truncated = nullptr, *m_nearCeiling = nullptr, *m_atCeiling = nullptr, *m_above = nullptr,
            *m_underPredicted = nullptr, *m_escalations = nullptr;
    UtilizationChart* m_chart = nullptr;
    TelemetryCards* m_cards = nullptr;
    QStackedWidget* m_lower = nullptr; ///< cards, or the table
    Card* m_tableCard = nullptr;
    TableView* m_table = nullptr;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    Workers m_counting; ///< figures of what the filters leave; last: they call until they have ended
};

} // namespace exhibit
