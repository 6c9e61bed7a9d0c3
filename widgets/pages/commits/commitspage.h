// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/page.h"

class QStackedWidget;

namespace exhibit {

class CommitDetail;
class EmptyState;
class EvidenceFiles;
class FilterProxy;
class RowList;
class SearchLine;
class Splitter;
class ToneLabel;
class TreeView;

/// The commits of the git context, with what their diffs tell.
class CommitsPage : public Page
{
    Q_OBJECT

public:
    CommitsPage(const PageContext& context, EvidenceFiles* files, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("commits"); }
    QString title() const override { return tr("Commits"); }
    void setSnapshot(const PackSnapshot& snapshot) override;
    void focusFilter() override;
    QString location() const override; ///< hash of the commit
    void restoreLocation(const QString& location) override;
    QJsonObject keptState() const override; ///< and which files were viewed
    void restoreState(const QJsonObject& state) override;
    QString statusText() const override;
    bool stepPointer(int direction) override;

protected:
    void keyPressEvent(QKeyEvent* event) override; ///< F7 in the lists, too

private:
    QWidget* makeList();
    void selectFirst();
    void showCurrent(const QModelIndex& index);

    PackSnapshot m_snapshot;
    RowList* m_model;
    FilterProxy* m_proxy;
    CommitDetail* m_detail;
    EmptyState* m_empty;
    Splitter* m_splitter = nullptr;
    QStackedWidget* m_stack;
    ToneLabel* m_note = nullptr;
    SearchLine* m_filter = nullptr;
    TreeView* m_tree = nullptr;
};

} // namespace exhibit
