// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "widgets/pages/page.h"

class QStackedWidget;

namespace exhibit {

class Deciding;
class DecisionBar;
class EmptyState;
class PatternDetail;
class PatternMatrix;
class RowList;
class Splitter;
class ToneLabel;
class TreeView;

/// What the runs, tests and commits show beyond single numbers: patterns with their causes, and the other findings.
class PatternsPage : public Page
{
    Q_OBJECT

public:
    explicit PatternsPage(const PageContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("patterns"); }
    QString title() const override { return tr("Patterns"); }
    void setSnapshot(const PackSnapshot& snapshot) override;
    QString location() const override;                      ///< id of the finding
    void restoreLocation(const QString& location) override; ///< `id=…`, or the id alone
    QString statusText() const override;
    bool stepPointer(int direction) override;
    void showUndone(const QStringList& ids) override;

    TreeView* list() const { return m_tree; }

private:
    QWidget* makeList();
    QWidget* makeRight();
    void connectDecisions();
    const Finding* findingAt(const QModelIndex& index) const;
    void showCurrent(const QModelIndex& index);
    void selectFirst();

    PackSnapshot m_snapshot;
    RowList* m_model;
    PatternDetail* m_detail;
    DecisionBar* m_bar = nullptr;
    Deciding* m_deciding = nullptr;
    EmptyState* m_empty;
    Splitter* m_splitter = nullptr;
    QStackedWidget* m_stack;
    ToneLabel* m_note = nullptr;
    TreeView* m_tree = nullptr;
    QWidget* m_matrixPane = nullptr;
    PatternMatrix* m_matrix = nullptr;
};

} // namespace exhibit
