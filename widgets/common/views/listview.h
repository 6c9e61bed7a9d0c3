// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace exhibit {

/// Our list for two-line rows and groups. Keys as in tables; selecting never scrolls sideways.
class ListView : public QListView
{
    Q_OBJECT

public:
    explicit ListView(QWidget* parent = nullptr);

Q_SIGNALS:
    void rowActivated(const QModelIndex& index);
    void currentRowChanged(const QModelIndex& current);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
};

} // namespace exhibit
