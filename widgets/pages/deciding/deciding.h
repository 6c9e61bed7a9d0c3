// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"

#include <QModelIndex>
#include <QObject>

#include <functional>
#include <string>
#include <vector>

class QKeyEvent;

namespace exhibit {

class DecisionBar;
class DecisionBook;
class TreeView;

/// Deciding on the items of a page's list: the keys, the bar below, undo, the next undecided item. The list is a tree
/// of groups and items (GroupRole, IdRole, DecisionRole), filtered as it may be; folded groups are passed over. One for
/// each page that decides.
class Deciding : public QObject
{
    Q_OBJECT

public:
    /// `book` may be null: then the list can only be walked.
    Deciding(DecisionBook* book, TreeView* list, DecisionBar* bar);

    /// Items of other groups are decided only by who goes there; without it all groups wait.
    void setWaiting(std::function<bool(const QModelIndex& group)> waits) { m_waits = std::move(waits); }
    void listenTo(QWidget* widget);  ///< its keys decide, too
    void setItem(const QString& id); ///< the one that the page shows; empty: none
    QString item() const { return m_item; }

    void decide(DecisionState state, const QString& reason = {});
    void undo();
    void showUndone(const QStringList& ids);
    void step(int direction);          ///< to the next item
    void stepUndecided(int direction); ///< to the next that waits, once around

    /// Makes the item current, in its group opened if need be; false if the list does not show it.
    bool select(const QString& id);
    bool selectFirst();   ///< of the open groups; false if there is none
    int position() const; ///< 1-based among the items of the open groups; 0: none is current
    int count() const;    ///< of these items

Q_SIGNALS:
    void left(); ///< the list should have the focus again

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(const QKeyEvent* key);
    bool handleDecision(int key);
    std::vector<QModelIndex> items() const;
    int listedIn(int group) const;
    QModelIndex itemAt(int place) const;
    std::vector<std::string> selectedIds() const;
    void showDecision();
    void showSettled(const QString& how);
    bool isUndecided(const QModelIndex& index) const;
    QModelIndex nextUndecided(const QModelIndex& from, int direction) const;
    QModelIndex find(const QString& id) const;

    DecisionBook* m_book;
    TreeView* m_list;
    DecisionBar* m_bar;
    std::function<bool(const QModelIndex& group)> m_waits;
    QString m_item;
};

} // namespace exhibit
