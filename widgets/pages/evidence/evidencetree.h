// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include "widgets/common/parts/panel.h"

#include <QModelIndex>

class QGridLayout;

namespace exhibit {

class ArtifactTreeModel;
class FilterProxy;
class Messages;
class SearchLine;
class ToneLabel;
class TreeView;

/// The files of the pack, the sections inside bundles, and the facts of the selected one.
class EvidenceTree : public Panel
{
    Q_OBJECT

public:
    explicit EvidenceTree(const Messages& messages, QWidget* parent = nullptr);

    void setSnapshot(const PackSnapshot& snapshot);
    void select(const SourceRef& ref); ///< emits nothing
    void focusFilter();

Q_SIGNALS:
    void chosen(const exhibit::SourceRef& ref);

private:
    QWidget* makeHead();
    QWidget* makeFacts();
    void updateFacts(const QModelIndex& index);

    const Messages& m_messages;
    ArtifactTreeModel* m_model;
    FilterProxy* m_proxy;
    TreeView* m_tree = nullptr;
    SearchLine* m_filter = nullptr;
    ToneLabel* m_note = nullptr;
    QWidget* m_facts = nullptr;
    ToneLabel* m_factTitle = nullptr;
    QGridLayout* m_factGrid = nullptr;
    ToneLabel* m_factProblems = nullptr;
    ToneLabel *m_kind = nullptr, *m_size = nullptr, *m_encoding = nullptr, *m_digest = nullptr, *m_alsoAt = nullptr;
    ToneLabel* m_alsoAtCaption = nullptr;
    PackSnapshot m_snapshot;
    bool m_quiet = false;
};

} // namespace exhibit
