// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>
#include <QPoint>

class QAbstractItemView;
class QAbstractScrollArea;
class QModelIndex;
class QMouseEvent;

namespace exhibit {

/// Keyboard of all lists, tables and trees: J/K move, Home and End go to the ends, Ctrl+C copies as TSV, Enter and
/// double click activate, Space is left to the window; and selected rows can be dragged out as text.
class ViewKeys : public QObject
{
    Q_OBJECT

public:
    explicit ViewKeys(QAbstractItemView* view);

    bool eventFilter(QObject* watched, QEvent* event) override;
    bool isGoing() const { return m_going; } ///< the current row changes by Home or End
    static void setLetterKeysEnabled(QAbstractScrollArea* view, bool enabled);
    static bool letterKeysEnabled(const QAbstractScrollArea* view); ///< of lists, tables, trees and diffs
    /// How a row that becomes current by code is selected. Qt asks which keys are held, but they belong to what the
    /// person is doing elsewhere: the Ctrl of Ctrl+4 would leave the first row of the page unselected.
    static QItemSelectionModel::SelectionFlags selectionByCode(const QAbstractItemView* view);

Q_SIGNALS:
    void rowActivated(const QModelIndex& index);

private:
    bool goToEnd(bool last);
    bool pulls(const QMouseEvent* event);

    QAbstractItemView* m_view;
    QPoint m_pressed;
    bool m_mayPull = false, m_going = false;
};

} // namespace exhibit
