// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/search/search.h"
#include "widgets/pages/page.h"

#include <memory>

class QComboBox;
class QStackedWidget;

namespace exhibit {

class BesideView;
class CitingMenu;
class DatabaseView;
class EvidenceFiles;
class EvidenceTree;
class EvidenceView;
class FileTabs;
class FindBar;
class LineNoteBar;
class KeptQueries;
class LineNotes;
class Splitter;
class PlacePath;
class PointerLabel;
class ClaimMarks;
class SearchResults;

/// The pack itself: its files, any of them in tabs, a second place beside, find in the file, search over all files.
class EvidencePage : public Page
{
    Q_OBJECT

public:
    EvidencePage(const PageContext& context, EvidenceFiles* files, QWidget* parent = nullptr);
    ~EvidencePage() override;

    QString id() const override { return QStringLiteral("evidence"); }
    QString title() const override { return tr("Evidence"); }
    void setSnapshot(const PackSnapshot& snapshot) override;
    bool isComplete() const override;
    void focusFilter() override; ///< find in the file
    void focusPlace() override { focusShown(); }
    QString location() const override; ///< the pointer shown
    void restoreLocation(const QString& location) override;
    QJsonObject keptState() const override; ///< the open files, and what lies beside
    void restoreState(const QJsonObject& state) override;
    QString statusText() const override;
    SourceRef place() const override;
    QString pointerText() const override; ///< of the selected lines, or of the place
    bool askForLine() override;
    EvidenceView* textInUse() const override { return activeView(); }

    /// Shows the place in the tab of its file, or in a new one.
    void open(const SourceRef& ref);
    void search(const SearchOptions& options);
    void stepResult(int direction);        ///< next (+1) or previous (-1) result of the search over all files
    EvidenceView* currentView() const;     ///< null if it shows a database
    DatabaseView* currentDatabase() const; ///< null if it shows lines

    /// The place beside what is shown; a null one closes the second view.
    void showBeside(const SourceRef& ref);
    /// A note on the selected lines, or that of the cursor, can be written below the text.
    void noteOnLines();
    /// The same on lines that something else shows.
    void noteOn(const SourceRef& lines);
    /// A bookmark on the selected lines, or that of the cursor; on lines of something else.
    void toggleBookmark();
    void toggleBookmarkOn(const SourceRef& lines);
    void goToBookmark(int direction); ///< the next (+1) or previous (-1) bookmark or note, in any file
    void toggleBeside();              ///< opens the place that is shown in a second view, or closes that
    BesideView* beside() const { return m_beside; }
    void closeCurrentTab();
    void reopenClosedTab();

    /// Queries that were run, the latest first: those of before, for the databases opened from now on.
    void setQueries(const QStringList& queries) { m_queries = queries; }
    const QStringList& queries() const { return m_queries; }

    static constexpr int maxTabs = 16;

Q_SIGNALS:
    void queriesChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void openSomething();
    QWidget* makeTabRow();
    QWidget* makeRight();
    QWidget* makeViews();
    EvidenceView* activeView() const; ///< the one of the two with the focus, else the first
    void moveTab(int from, int to);
    void updateSplit();
    void focusShown();
    void walkTo(const SourceRef& ref);
    enum class Reading { Now, WhenShown };
    void addTab(const SourceRef& ref);
    int insertTab(const SourceRef& ref, Reading reading); ///< without going there
    QWidget* makeView(const SourceRef& ref, Reading reading);
    bool isInPack(const SourceRef& ref) const;
    QWidget* makeFirst();
    QWidget* makeDatabase(const SourceRef& ref, const Artifact& artifact);
    SourceRef shownIn(const QWidget* view) const;
    void showSide();
    enum class Closing { Remembered, Passed };
    void closeTab(int index, Closing closing = Closing::Remembered);
    void showTab(int index);
    void fillSections();
    void markClaims(EvidenceView* view); ///< and notes
    void markAll();
    void offerCitations(const EvidenceView* view); ///< in the menu of its text
    void offerNotes(const EvidenceView* view);
    void openClaim(const EvidenceView* view, LineNumber line);
    void updatePointer();

    EvidenceFiles* m_files;
    PackSnapshot m_snapshot;
    std::unique_ptr<ClaimMarks> m_marks;
    QJsonObject m_folded; ///< by path: what is folded in files that were open
    CitingMenu* m_citing;
    LineNotes* m_notes;
    KeptQueries* m_keptQueries;
    LineNoteBar* m_noteBar = nullptr;
    EvidenceTree* m_tree;
    QStackedWidget* m_side; ///< the tree, and the tables of each database that is open
    QWidget* m_tabRow = nullptr;
    FileTabs* m_tabs = nullptr;
    QStackedWidget* m_views = nullptr;
    Splitter* m_split = nullptr; ///< the views, and the second place
    BesideView* m_beside = nullptr;
    QWidget* m_placeTools = nullptr; ///< the pointer and its buttons; beside a second text there is room for tabs only
    PointerLabel* m_pointer = nullptr;
    FindBar* m_findBar = nullptr;
    PlacePath* m_path = nullptr; ///< where the text stands
    QComboBox* m_sections = nullptr;
    SearchResults* m_results;
    QStringList m_queries;
    QString m_passing; ///< the file in a tab that the keys of the tree only pass by; empty once somebody stays
};

} // namespace exhibit
