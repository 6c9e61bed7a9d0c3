// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace exhibit {

class ViewKeys;

/// Our tree: rows 26 from font metrics, chevrons, full-row selection with the accent bar. Keys as in tables.
class TreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit TreeView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void reset() override;
    /// No indentation and no chevrons: groups whose delegate draws its own.
    void setFlat(bool flat);
    int rowHeight() const;
    bool isWalking() const; ///< the current row changes by a key

Q_SIGNALS:
    void rowActivated(const QModelIndex& index);
    void currentRowChanged(const QModelIndex& current);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ViewKeys* m_keys;
    bool m_flat = false, m_walking = false;
};

} // namespace exhibit
