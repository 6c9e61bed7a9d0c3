// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/mismatches/claimcombo.h"

#include "models/items/roles.h"
#include "widgets/pages/deciding/decisionlook.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace exhibit {

ClaimCombo::ClaimCombo(QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(tr("Claims"));
    setToolTip(tr("Choose a claim; J and K step, A, D and E decide"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    setMaxVisibleItems(18);
    connect(this, &QComboBox::activated, this, [this](int index) { Q_EMIT chosen(itemData(index).toString()); });
}

void ClaimCombo::setRows(const QAbstractItemModel& tree, const std::function<bool(const QModelIndex&)>& folded)
{
    const QSignalBlocker quiet(this);
    auto* rows = new QStandardItemModel(this);
    for (int group = 0; group < tree.rowCount(); ++group) {
        const QModelIndex head = tree.index(group, 0);
        if (folded(head))
            continue;
        auto* title = new QStandardItem(head.data().toString());
        title->setFlags(Qt::NoItemFlags);
        rows->appendRow(title);
        for (int row = 0; row < tree.rowCount(head); ++row) {
            const QModelIndex claim = tree.index(row, 0, head);
            auto* item = new QStandardItem(claim.data().toString());
            item->setData(claim.data(IdRole), Qt::UserRole);
            item->setAccessibleText(claim.data(Qt::AccessibleTextRole).toString());
            const Look look = lookOf(static_cast<DecisionState>(claim.data(DecisionRole).toInt()));
            if (look.icon != Icon::None)
                item->setIcon(themedIcon(look.icon, look.tone));
            rows->appendRow(item);
        }
    }
    setModel(rows); // deletes the one before, which was ours as well
}

void ClaimCombo::setCurrentId(const QString& id)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(id));
}

void ClaimCombo::updateDecision(const QString& id, int state)
{
    const int index = findData(id);
    if (index < 0)
        return;
    const Look look = lookOf(static_cast<DecisionState>(state));
    setItemIcon(index, look.icon == Icon::None ? QIcon() : themedIcon(look.icon, look.tone));
}

void ClaimCombo::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        event->ignore();
    else
        QComboBox::keyPressEvent(event);
}

} // namespace exhibit
