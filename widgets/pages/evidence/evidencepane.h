// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QToolButton;

namespace exhibit {

class CitingMenu;
class LinkLine;
class ToneLabel;
class EvidenceFiles;
class EvidenceView;
class Messages;
class PointerLabel;
class TestDetail;

/// The dockable evidence pane: one pointer of an item, the others one key apart, and facts about the place; if it is
/// the line of a test, that test in every run.
class EvidencePane : public QWidget
{
    Q_OBJECT

public:
    EvidencePane(EvidenceFiles* files, const Messages& messages, QWidget* parent = nullptr);

    void setSnapshot(const PackSnapshot& snapshot);
    void showEvidence(const SourceRef& ref, const std::vector<SourceRef>& all);
    void step(int direction); ///< F4, Shift+F4
    void clear();
    bool isPinned() const;

    const SourceRef& shown() const;
    const std::vector<SourceRef>& siblings() const { return m_all; }
    EvidenceView* view() const { return m_view; }

Q_SIGNALS:
    void closeRequested();
    void floatRequested();
    void openInTabRequested(const exhibit::SourceRef& ref);
    void openExternallyRequested(const QString& absolutePath, qint64 line, int column);
    void pageRequested(const QString& pageId, const QString& location);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makePointerRow();
    QWidget* makeFacts();
    void showCurrent();
    void updateFacts();
    QString sectionText(const SourceRef& ref) const;
    void showCitedBy(const SourceRef& ref);

    const Messages& m_messages;
    EvidenceFiles* m_files;
    PackSnapshot m_snapshot;
    CitingMenu* m_citing;
    EvidenceView* m_view;
    ToneLabel* m_position = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QToolButton* m_pin = nullptr;
    PointerLabel* m_pointer = nullptr;
    QWidget* m_facts = nullptr;
    TestDetail* m_test = nullptr;
    ToneLabel* m_section = nullptr;
    LinkLine* m_citedBy = nullptr;
    ToneLabel* m_encoding = nullptr;
    ToneLabel* m_genreCaption = nullptr;
    ToneLabel* m_genre = nullptr; ///< what kind of text the lines stand in
    std::vector<SourceRef> m_all;
    std::size_t m_current = 0;
};

} // namespace exhibit
