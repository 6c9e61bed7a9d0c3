// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/page.h"

class QComboBox;
class QStackedWidget;

namespace exhibit {

class ClaimDetail;
class ClaimListModel;
class EmptyState;
class EvidenceFiles;
class FilterProxy;
class SearchLine;
class Splitter;
class ToneLabel;
class TreeView;

/// Claims of the prose against the evidence, grouped by verdict, what needs a decision first.
class MismatchesPage : public Page
{
    Q_OBJECT

public:
    MismatchesPage(const PageContext& context, EvidenceFiles* files, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("mismatches"); }
    QString title() const override { return tr("Mismatches"); }
    void setSnapshot(const PackSnapshot& snapshot) override;
    void focusFilter() override;
    QString location() const override; ///< id of the claim
    void restoreLocation(const QString& location) override;
    QString statusText() const override;
    void stepPointer(int direction) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    void showCurrent(const QModelIndex& index);
    void stepClaim(int direction);
    void selectFirst();
    void unfoldGroups();
    std::vector<QModelIndex> claimRows() const;

    PackSnapshot m_snapshot;
    ClaimListModel* m_model;
    FilterProxy* m_proxy;
    QWidget* m_list = nullptr;
    TreeView* m_tree = nullptr;
    SearchLine* m_filter = nullptr;
    ToneLabel* m_note = nullptr;
    ClaimDetail* m_detail;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

} // namespace exhibit
