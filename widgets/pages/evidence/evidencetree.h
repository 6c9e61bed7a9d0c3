// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include "widgets/common/parts/panel.h"

#include <QModelIndex>

#include <map>
#include <string>

class QGridLayout;
class QPushButton;

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
    void selectFolder(const QString& path);
    void setShownAs(const std::string& path, const QString& encoding); ///< that a person chose; empty: as it was read
    void focusFilter();
    void setGenreChangeable(bool changeable); ///< there is a book that keeps what a person says

Q_SIGNALS:
    void chosen(const exhibit::SourceRef& ref);
    void passed(const exhibit::SourceRef& ref); ///< by a key, on the way to another maybe
    /// A person says what kind of text the document at this path is; empty: as it was read.
    void genreChosen(const QString& document, const QString& genre);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFacts();
    void fitFacts();
    void updateFacts(const QModelIndex& index);
    void updateGenre(const Artifact& artifact, const Member* member);
    void fillGenreMenu();

    const Messages& m_messages;
    ArtifactTreeModel* m_model;
    FilterProxy* m_proxy;
    TreeView* m_tree = nullptr;
    SearchLine* m_filter = nullptr;
    ToneLabel* m_note = nullptr;
    QWidget* m_facts = nullptr;
    QWidget* m_factScroll = nullptr; ///< around them
    ToneLabel* m_factTitle = nullptr;
    QGridLayout* m_factGrid = nullptr;
    ToneLabel* m_factProblems = nullptr;
    ToneLabel *m_kind = nullptr, *m_size = nullptr, *m_encoding = nullptr, *m_digest = nullptr, *m_alsoAt = nullptr;
    ToneLabel *m_alsoAtCaption = nullptr, *m_genre = nullptr, *m_genreCaption = nullptr;
    QPushButton* m_changeGenre = nullptr;
    std::map<std::string, QString> m_shownAs; ///< encodings by path
    std::string m_document;                   ///< path of the one whose genre is shown
    PackSnapshot m_snapshot;
    bool m_quiet = false, m_genreChangeable = false;
};

} // namespace exhibit
