// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/deciding/deciding.h"

#include "models/items/claims/claimlistmodel.h"
#include "models/items/itemtext.h"
#include "models/items/roles.h"
#include "models/loading/decisionbook.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/views/treeview.h"
#include "widgets/common/views/viewkeys.h"
#include "widgets/pages/deciding/decisionbar.h"

#include <QItemSelectionModel>
#include <QKeyEvent>

#include <algorithm>

namespace exhibit {

Deciding::Deciding(DecisionBook* book, TreeView* list, DecisionBar* bar)
    : QObject(list), m_book(book), m_list(list), m_bar(bar)
{
    listenTo(list);
    connect(m_bar, &DecisionBar::left, this, &Deciding::left);
    if (!m_book)
        return;
    connect(m_bar, &DecisionBar::decided, this, &Deciding::decide);
    connect(m_bar, &DecisionBar::noteEdited, m_book, [this](const QString& note) {
        if (!m_item.isEmpty() && m_book->setNote(m_item.toStdString(), note.toStdString()))
            showDecision();
    });
    connect(m_bar, &DecisionBar::ownKept, m_book, [this](const QString& against) {
        if (m_book->keepOwn(m_item.toStdString(), against.toStdString()))
            showSettled(tr("Kept"));
    });
    connect(m_bar, &DecisionBar::otherTaken, m_book, [this](const QString& by) {
        if (m_book->takeOther(m_item.toStdString(), by.toStdString()))
            showSettled(tr("Taken"));
    });
    connect(m_book, &DecisionBook::changed, this, [this](const QStringList& ids) {
        if (ids.contains(m_item))
            showDecision();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Deciding::showDecision);
}

void Deciding::listenTo(QWidget* widget)
{
    widget->installEventFilter(this);
}

void Deciding::setItem(const QString& id)
{
    m_bar->leaveNote(); // it belongs to the item before
    m_item = id;
    showDecision();
}

void Deciding::showDecision()
{
    if (!m_book || m_item.isEmpty())
        return;
    const Decision& decision = m_book->decision(m_item.toStdString());
    m_bar->setDecision(decision, static_cast<int>(selectedIds().size()));
    m_bar->setOthers(decision, m_book->others(m_item.toStdString()));
}

void Deciding::showSettled(const QString& how)
{
    showDecision();
    tell(m_list, tr("%1: %2").arg(how, decisionText(m_book->decision(m_item.toStdString()).state)));
}

std::vector<QModelIndex> Deciding::items() const
{
    std::vector<QModelIndex> items;
    const QAbstractItemModel* model = m_list->model();
    for (int number = 0; number < model->rowCount(); ++number) {
        const QModelIndex group = model->index(number, 0);
        const int count = listedIn(number);
        for (int row = 0; row < count; ++row)
            items.push_back(model->index(row, 0, group));
    }
    return items;
}

/// Rows of the group that are listed.
int Deciding::listedIn(int group) const
{
    const QModelIndex head = m_list->model()->index(group, 0);
    return m_list->isExpanded(head) ? m_list->model()->rowCount(head) : 0;
}

int Deciding::count() const
{
    int count = 0;
    for (int group = 0; group < m_list->model()->rowCount(); ++group)
        count += listedIn(group);
    return count;
}

int Deciding::position() const
{
    const QModelIndex here = m_list->currentIndex(), group = here.parent();
    if (!group.isValid() || !m_list->isExpanded(group))
        return 0;
    int before = 0;
    for (int other = 0; other < group.row(); ++other)
        before += listedIn(other);
    return before + here.row() + 1;
}

std::vector<std::string> Deciding::selectedIds() const
{
    std::vector<std::string> ids;
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        if (row.parent().isValid())
            ids.push_back(row.data(IdRole).toString().toStdString());
    }
    if (ids.empty() && !m_item.isEmpty())
        ids.push_back(m_item.toStdString());
    return ids;
}

void Deciding::decide(DecisionState state, const QString& reason)
{
    const std::vector<std::string> ids = selectedIds();
    if (!m_book || m_item.isEmpty() || ids.empty())
        return;
    m_bar->flushNote();
    QModelIndex last = m_list->currentIndex();
    const QModelIndexList selected = m_list->selectionModel()->selectedRows();
    const auto place = [](const QModelIndex& row) { return std::pair(row.parent().row(), row.row()); };
    for (const QModelIndex& row : selected) {
        if (row.parent().isValid() && place(row) > place(last))
            last = row;
    }
    if (!m_book->decide(ids, state, reason.toStdString()))
        return; // why was told; it still waits
    const QString word = decisionText(state);
    tell(m_list, ids.size() == 1 ? word : tr("%1: %2 items").arg(word, groupedNumber(static_cast<qint64>(ids.size()))));
    if (const QModelIndex next = nextUndecided(last, +1); next.isValid())
        m_list->setCurrentIndex(next);
    else if (ids.size() > 1)
        m_list->setCurrentIndex(m_list->currentIndex());
    Q_EMIT left();
}

void Deciding::undo()
{
    if (!m_book || !m_book->canUndo())
        return;
    QStringList ids;
    for (const std::string& id : m_book->undo())
        ids.append(fromUtf8(id));
    showUndone(ids);
}

void Deciding::showUndone(const QStringList& ids)
{
    QItemSelection again;
    for (const QString& id : ids) {
        if (const QModelIndex index = find(id); index.isValid()) {
            if (again.isEmpty())
                select(id);
            again.select(index, index);
        }
    }
    // All of them, so that they can be decided another way at once.
    if (!again.isEmpty())
        m_list->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!ids.isEmpty())
        tell(m_list, ids.size() == 1 ? tr("Taken back") : tr("Taken back: %1 items").arg(groupedNumber(ids.size())));
}

bool Deciding::isUndecided(const QModelIndex& index) const
{
    return index.parent().isValid() &&
           static_cast<DecisionState>(index.data(DecisionRole).toInt()) == DecisionState::Undecided;
}

QModelIndex Deciding::nextUndecided(const QModelIndex& from, int direction) const
{
    std::vector<QModelIndex> order = items();
    if (direction < 0)
        std::reverse(order.begin(), order.end());
    const auto before = [&from, direction](const QModelIndex& index) {
        const auto place = [](const QModelIndex& at) {
            return at.parent().isValid() ? std::pair(at.parent().row(), at.row()) : std::pair(at.row(), -1);
        };
        return direction > 0 ? place(index) <= place(from) : place(index) >= place(from);
    };
    // Once around: what comes after it, then from the other end.
    std::rotate(order.begin(), std::partition_point(order.begin(), order.end(), before), order.end());
    for (const QModelIndex& index : order) {
        const bool waits = !m_waits || m_waits(index.parent()) || index.parent() == from.parent();
        if (index != from && waits && isUndecided(index))
            return index;
    }
    return {};
}

void Deciding::stepUndecided(int direction)
{
    const QModelIndex next = nextUndecided(m_list->currentIndex(), direction);
    if (next.isValid())
        m_list->setCurrentIndex(next);
    else
        tell(m_list, isUndecided(m_list->currentIndex()) ? tr("Nothing else is undecided") : tr("All is decided"));
}

/// The item at a place among those that are listed, from 0 on.
QModelIndex Deciding::itemAt(int place) const
{
    for (int group = 0; place >= 0 && group < m_list->model()->rowCount(); ++group) {
        const int count = listedIn(group);
        if (place < count)
            return m_list->model()->index(place, 0, m_list->model()->index(group, 0));
        place -= count;
    }
    return {};
}

void Deciding::step(int direction)
{
    const QModelIndex current = m_list->currentIndex();
    const int here = position();
    int place = here - 1 + direction;
    if (here == 0) { // the head of a group, or nothing
        place = direction > 0 ? 0 : -1;
        for (int group = 0; group < current.row(); ++group)
            place += listedIn(group);
    }
    if (const QModelIndex next = itemAt(place); next.isValid())
        m_list->setCurrentIndex(next);
}

QModelIndex Deciding::find(const QString& id) const
{
    const QAbstractItemModel* model = m_list->model();
    for (int number = 0; number < model->rowCount(); ++number) {
        const QModelIndex group = model->index(number, 0);
        for (int row = 0; row < model->rowCount(group); ++row) {
            if (const QModelIndex index = model->index(row, 0, group); index.data(IdRole).toString() == id)
                return index;
        }
    }
    return {};
}

bool Deciding::select(const QString& id)
{
    const QModelIndex index = find(id);
    if (!index.isValid())
        return false;
    m_list->setExpanded(index.parent(), true);
    if (m_list->currentIndex() == index)
        Q_EMIT m_list->currentRowChanged(index); // what it stands for may be new
    else
        m_list->setCurrentIndex(index);
    return true;
}

bool Deciding::selectFirst()
{
    const QModelIndex first = itemAt(0);
    if (first.isValid())
        m_list->setCurrentIndex(first);
    return first.isValid();
}

bool Deciding::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

bool Deciding::handleKey(const QKeyEvent* key)
{
    if (key->matches(QKeySequence::Undo)) {
        undo();
        return true;
    }
    const bool shifted = key->modifiers() == Qt::ShiftModifier && key->key() == Qt::Key_N;
    if (!ViewKeys::letterKeysEnabled(m_list) || (key->modifiers() != Qt::NoModifier && !shifted))
        return false;
    switch (key->key()) {
    case Qt::Key_N:
        stepUndecided(shifted ? -1 : +1);
        return true;
    case Qt::Key_J:
    case Qt::Key_K:
        step(key->key() == Qt::Key_J ? +1 : -1);
        return true;
    default:
        return m_book && handleDecision(key->key());
    }
}

bool Deciding::handleDecision(int key)
{
    switch (key) {
    case Qt::Key_A:
        decide(DecisionState::Accepted);
        return true;
    case Qt::Key_D:
        if (!m_item.isEmpty())
            m_bar->askReason();
        return true;
    case Qt::Key_E:
        decide(DecisionState::NeedsEvidence);
        return true;
    case Qt::Key_U:
        undo();
        return true;
    case Qt::Key_M:
        if (!m_item.isEmpty())
            m_bar->editNote();
        return true;
    default:
        return false;
    }
}

} // namespace exhibit
