// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/base/rowtable.h"
#include "models/loading/history/packhistory.h"
#include "models/report/packs/historytable.h"
#include "widgets/pages/page.h"

#include <vector>

class QPushButton;
class QComboBox;
class QStackedWidget;

namespace exhibit {

class Card;
class EmptyState;
class PacksChart;
class RowList;
class SearchLine;
class TableView;
class ToneLabel;
class TreeView;

/// The kept packs of a project over time, and what changed between two of them: A and B, which a person marks.
class PacksPage : public Page
{
    Q_OBJECT

public:
    explicit PacksPage(const PageContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("packs"); }
    QString title() const override { return tr("Packs"); }
    void setSnapshot(const PackSnapshot& snapshot) override;
    void focusFilter() override;
    QString statusText() const override;
    bool isComplete() const override;

    TableView* table() const { return m_table; }
    TreeView* changes() const { return m_changes; }
    PacksChart* chart() const { return m_chart; }
    QString markedPack(char mark) const; ///< its place; empty: none
    void markCurrent();                  ///< A, then B; a marked one loses its mark
    void exchangeMarks();

Q_SIGNALS:
    /// Opens the pack at this place.
    void packRequested(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeTrend();
    QWidget* makeTable();
    QWidget* makeChanges();
    void showHistory();
    void showProject();
    void showTrend(const std::vector<StoredPack>& packs);
    void showMarks();
    void showChange(const Result<PackChange>& change);
    void openChange(const QModelIndex& index);
    const StoredPack* packAt(const QString& root) const;

    QString m_project; ///< shown
    QString m_a, m_b;  ///< places of the marked packs
    RowTable<HistoryRow>* m_model;
    RowList* m_rows;
    std::vector<StoredPack> m_shown; ///< of the project, the oldest first
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    ToneLabel *m_note = nullptr, *m_headline = nullptr, *m_summary = nullptr, *m_carried = nullptr;
    SearchLine* m_filter = nullptr;
    QPushButton* m_copy = nullptr;
    QComboBox* m_projects = nullptr;
    PacksChart* m_chart = nullptr;
    TableView* m_table = nullptr;
    TreeView* m_changes = nullptr;
    Card* m_changeCard = nullptr;
};

} // namespace exhibit
