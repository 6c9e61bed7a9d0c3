// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace exhibit {

class Actions;
class BaselineCombo;
class KeyCap;

/// The bar over the window: menus, pack, history, search, baseline, export, evidence pane.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(const Actions& actions, QMenu* menus, QWidget* parent = nullptr);

    void setPack(const QString& name); ///< empty: none is open
    void setSnapshot(const PackSnapshot& snapshot);
    void setNarrow(bool narrow);
    void focusSearch();
    void focusBaseline();
    QMenu* packMenu() const { return m_packMenu; }
    /// Of the buttons for back and forward: a long press or the right button opens them.
    QMenu* backMenu() const { return m_backMenu; }
    QMenu* forwardMenu() const { return m_forwardMenu; }

Q_SIGNALS:
    void searchRequested(const QString& text);
    void baselineChosen(const exhibit::RunKey& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showSearchKey();
    QToolButton* actionButton(QAction* action, int icon);
    QToolButton* historyButton(QAction* action, int icon, QMenu* menu);

    QMenu* m_packMenu;
    QMenu *m_backMenu, *m_forwardMenu;
    QPushButton* m_pack;
    QLineEdit* m_search;
    KeyCap* m_searchKey;
    bool m_isNarrow = false;
    BaselineCombo* m_baseline;
    QPushButton* m_export;
};

} // namespace exhibit
