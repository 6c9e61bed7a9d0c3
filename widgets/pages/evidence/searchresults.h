// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/files/search/search.h"
#include "models/loading/searchjob.h"
#include "widgets/common/parts/panel.h"

class QPushButton;

namespace exhibit {

class Messages;
class SearchResultModel;
class ToneLabel;
class TreeView;

/// A search over all text files of the pack and its results by file.
class SearchResults : public Panel
{
    Q_OBJECT

public:
    explicit SearchResults(const Messages& messages, QWidget* parent = nullptr);

    void setFacts(std::shared_ptr<const PackFacts> facts);
    void search(const SearchOptions& options);
    void cancel();
    /// Goes to the next (+1) or previous (-1) hit, behind the last one to the first. False without hits.
    bool step(int direction);
    QString statusText() const;

Q_SIGNALS:
    void chosen(const exhibit::SourceRef& ref, bool openTab);
    void closeRequested();
    void finished();

private:
    QWidget* makeHead();
    void addHits(const QVector<FileHit>& hits);
    void finish(qint64 lines, double seconds);
    void copyPointers();
    QModelIndex hitBeside(const QModelIndex& current, int direction) const;

    const Messages& m_messages;
    std::shared_ptr<const PackFacts> m_facts;
    SearchJob* m_job;
    SearchResultModel* m_model;
    TreeView* m_tree;
    ToneLabel* m_summary = nullptr;
    QPushButton* m_stop = nullptr;
};

} // namespace exhibit
