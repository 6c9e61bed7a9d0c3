// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tests/testtreemodel.h"

#include <QWidget>

class QScrollBar;

namespace exhibit {

class TreeView;

/// The tree of tests with a column a run. With more runs than fit, the run columns scroll under their own bar while
/// tests and behaviour stay; Ctrl+Left and Ctrl+Right move them.
class TestMatrixView : public QWidget
{
    Q_OBJECT

public:
    explicit TestMatrixView(TestTreeModel* model, QWidget* parent = nullptr);

    TreeView* tree() const { return m_tree; }
    int firstRun() const;
    int shownRuns() const { return m_shownRuns; }
    void setFirstRun(int run);
    void showRun(int run); ///< moves as little as needed
    void unfold();         ///< opens the groups that the model wants open
    void selectEntry(int entry, bool centre);
    void copySelection(); ///< with header, all runs; everything if nothing is selected

Q_SIGNALS:
    /// `entry` is -1 at a group, `run` that of the current column or -1.
    void entryChanged(int entry, int run);
    void entryActivated(int entry, int run);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitColumns();
    void showWindow();
    QWidget* makeScrollRow();

    TestTreeModel* m_model;
    TreeView* m_tree;
    QScrollBar* m_runsBar = nullptr;
    QWidget* m_scrollRow = nullptr;
    int m_shownRuns = 0;
    int m_shownFrom = -1, m_shownCount = 0;
};

} // namespace exhibit
