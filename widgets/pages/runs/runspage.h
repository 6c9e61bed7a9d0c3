// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/page.h"

#include <QPersistentModelIndex>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace exhibit {

class EmptyState;
class EvidenceFiles;
class RunDetail;
template <typename Row> class RowTable;
struct RunRow;
class SearchLine;
class TableView;
class ToneLabel;

/// The runs as a table, and for the selected one what changed against the baseline, or of two selected ones against the
/// other, and which tests fail.
class RunsPage : public Page
{
    Q_OBJECT

public:
    RunsPage(const PageContext& context, EvidenceFiles* files, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("runs"); }
    QString title() const override { return tr("Runs"); }
    void setSnapshot(const PackSnapshot& snapshot) override;
    void focusFilter() override;
    QString location() const override; ///< `run/phase`; `run=<run/phase>` is understood as well
    void restoreLocation(const QString& location) override;
    QString statusText() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeTable();
    void fitTable();
    void pickRuns(const QString& rows);
    QModelIndex otherThan(const QModelIndex& index) const;
    void showRun(const QModelIndex& index);
    QList<SourceRef> pointersAt(const QModelIndex& index) const;
    void openRow(const QModelIndex& index);
    void exchangeRuns();
    const Run* currentRun() const;

    PackSnapshot m_snapshot;
    RowTable<RunRow>* m_model;
    TableView* m_table = nullptr;
    QWidget* m_tableCard = nullptr;
    QSplitter* m_splitter = nullptr;
    int m_wantedHeight = 0;        ///< of the table; 0: not known before the page is seen
    QPersistentModelIndex m_other; ///< of two selected runs the one that the current one is told against
    SearchLine* m_filter = nullptr;
    QPushButton* m_copy = nullptr;
    ToneLabel* m_note = nullptr;
    RunDetail* m_detail;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

} // namespace exhibit
