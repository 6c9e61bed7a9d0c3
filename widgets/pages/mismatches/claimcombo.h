// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <functional>

class QAbstractItemModel;

namespace exhibit {

/// The list of claims where there is no room for it: the same rows in the same order, with their groups as heads.
class ClaimCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit ClaimCombo(QWidget* parent = nullptr);

    /// Takes the rows of a tree of two levels, without groups that are `folded`.
    void setRows(const QAbstractItemModel& tree, const std::function<bool(const QModelIndex&)>& folded);
    void setCurrentId(const QString& id);
    void updateDecision(const QString& id, int state);

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override; ///< Space looks at the lines, as in the list
};

} // namespace exhibit
