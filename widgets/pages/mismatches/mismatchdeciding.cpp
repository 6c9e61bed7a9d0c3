// SPDX-License-Identifier: GPL-3.0-or-later
// Deciding on the Mismatches page: keys, the bar below, and where the selection goes next.
#include "models/items/base/filterproxy.h"
#include "models/items/itemtext.h"
#include "models/loading/decisionbook.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/views/treeview.h"
#include "widgets/common/views/viewkeys.h"
#include "widgets/pages/deciding/decisionbar.h"
#include "widgets/pages/deciding/lostdecisions.h"
#include "widgets/pages/mismatches/claimcombo.h"
#include "widgets/pages/mismatches/claimdetail.h"
#include "widgets/pages/mismatches/mismatchespage.h"
#include "widgets/pages/mismatches/proposededitcard.h"

#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>

namespace exhibit {

void MismatchesPage::connectDecisions()
{
    connect(m_bar, &DecisionBar::decided, this, &MismatchesPage::decide);
    connect(m_bar, &DecisionBar::left, this, &MismatchesPage::focusList);
    connect(m_detail, &ClaimDetail::confirmRequested, this, &MismatchesPage::confirmMoved);
    connect(m_detail->proposedEdit(), &ProposedEditCard::left, this, &MismatchesPage::focusList);
    DecisionBook* book = context().decisions;
    if (!book)
        return;
    connect(m_bar, &DecisionBar::noteEdited, book, [this, book](const QString& note) {
        if (m_detail->claim())
            book->setNote(m_detail->claim()->id, note.toStdString());
    });
    connect(m_detail->proposedEdit(), &ProposedEditCard::edited, book, [this, book](const QString& text) {
        if (m_detail->claim())
            book->setEditedText(m_detail->claim()->id, text.toStdString());
    });
    connect(book, &DecisionBook::changed, this, &MismatchesPage::takeDecisions);
}

void MismatchesPage::takeDecisions(const QStringList& ids)
{
    DecisionBook* book = context().decisions;
    m_model->setDecisions(book->decisions(), ids);
    m_lost->setDecisions(book->decisions());
    updateCounts();
    if (!m_comboStale && m_list->isHidden()) {
        for (const QString& id : ids)
            m_combo->updateDecision(id, static_cast<int>(book->decision(id.toStdString()).state));
    } else {
        m_comboStale = true;
    }
    if (!m_detail->claim() || !ids.contains(location()))
        return;
    m_detail->showDecision();
    m_bar->setDecision(book->decision(m_detail->claim()->id), selectedCount());
}

int MismatchesPage::selectedCount() const
{
    int count = 0;
    const QItemSelection selection = m_tree->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        count += range.height();
    return std::max(1, count);
}

std::vector<std::string> MismatchesPage::selectedIds() const
{
    std::vector<std::string> ids;
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        if (const JudgedClaim* claim = m_model->claimAt(m_proxy->mapToSource(row)))
            ids.push_back(claim->id);
    }
    if (ids.empty() && m_detail->claim())
        ids.push_back(m_detail->claim()->id);
    return ids;
}

void MismatchesPage::decide(DecisionState state, const QString& reason)
{
    DecisionBook* book = context().decisions;
    const std::vector<std::string> ids = selectedIds();
    if (!book || ids.empty() || m_stack->currentIndex() != 0)
        return;
    m_bar->flushNote();
    const QModelIndexList selected = m_tree->selectionModel()->selectedRows();
    QModelIndex last = m_tree->currentIndex();
    for (const QModelIndex& row : selected) {
        const bool later = row.parent().row() != last.parent().row() ? row.parent().row() > last.parent().row()
                                                                     : row.row() > last.row();
        if (row.parent().isValid() && later)
            last = row;
    }
    book->decide(ids, state, reason.toStdString());
    const QString word = decisionText(state);
    tell(this, ids.size() == 1 ? word : tr("%1: %2 claims").arg(word, groupedNumber(static_cast<qint64>(ids.size()))));
    const QModelIndex next = nextUndecided(last, +1);
    if (next.isValid())
        m_tree->setCurrentIndex(next);
    else if (ids.size() > 1)
        m_tree->setCurrentIndex(m_tree->currentIndex());
}

void MismatchesPage::undo()
{
    DecisionBook* book = context().decisions;
    if (!book || !book->canUndo())
        return;
    QStringList ids;
    for (const std::string& id : book->undo())
        ids.append(fromUtf8(id));
    showUndone(ids);
}

void MismatchesPage::showUndone(const QStringList& ids)
{
    // What was decided at once is selected again, to be decided at once again.
    QItemSelection undone;
    for (const QString& id : ids) {
        const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(id));
        if (!index.isValid())
            continue;
        if (undone.isEmpty())
            select(id);
        undone.select(index, index);
    }
    if (undone.size() > 1)
        m_tree->selectionModel()->select(undone, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!ids.isEmpty())
        tell(this, ids.size() == 1 ? tr("Taken back") : tr("Taken back: %1 claims").arg(groupedNumber(ids.size())));
}

void MismatchesPage::confirmMoved()
{
    if (!context().decisions || !m_detail->claim())
        return;
    // A change is what anchors a decision anew, at the statement as it is now.
    DecisionBook* book = context().decisions;
    const std::string id = m_detail->claim()->id;
    const Decision kept = book->decision(id);
    if (kept.state != DecisionState::Undecided) {
        book->decide({id}, DecisionState::Undecided);
        book->decide({id}, kept.state, kept.reason);
    } else if (!kept.note.empty()) {
        book->setNote(id, {});
        book->setNote(id, kept.note);
    } else {
        book->setEditedText(id, {});
        book->setEditedText(id, kept.editedText);
    }
    focusList();
}

DecisionState MismatchesPage::decisionAt(const QModelIndex& index) const
{
    return m_model->decisionAt(m_proxy->mapToSource(index));
}

QModelIndex MismatchesPage::nextUndecided(const QModelIndex& from, int direction) const
{
    const int groups = m_proxy->rowCount();
    if (groups == 0) // all filtered out
        return {};
    const int startGroup = from.parent().isValid() ? from.parent().row() : std::max(0, from.row());
    // Once around: the rest of its own group, the other groups, and its own from the other end.
    for (int step = 0; step <= groups; ++step) {
        const int number = ((startGroup + direction * step) % groups + groups) % groups;
        const QModelIndex group = m_proxy->index(number, 0);
        const bool waits =
            ClaimListModel::holdsWaiting(static_cast<ClaimListModel::Group>(group.data(KindRole).toInt()));
        if (!isOpen(group) || (!waits && group != from.parent()))
            continue;
        const int rows = m_proxy->rowCount(group);
        int row = direction > 0 ? 0 : rows - 1;
        if (step == 0 && from.parent().isValid())
            row = from.row() + direction;
        for (; row >= 0 && row < rows; row += direction) {
            const QModelIndex index = m_proxy->index(row, 0, group);
            if (index != from && decisionAt(index) == DecisionState::Undecided)
                return index;
        }
    }
    return {};
}

void MismatchesPage::stepUndecided(int direction)
{
    const QModelIndex next = nextUndecided(m_tree->currentIndex(), direction);
    if (next.isValid())
        m_tree->setCurrentIndex(next);
    else
        tell(this, decisionAt(m_tree->currentIndex()) == DecisionState::Undecided ? tr("No other claim is undecided")
                                                                                  : tr("No claim is undecided"));
}

void MismatchesPage::stepClaim(int direction)
{
    const QModelIndex current = m_tree->currentIndex();
    if (current.parent().isValid()) {
        const QModelIndex next = current.siblingAtRow(current.row() + direction);
        if (next.isValid())
            return m_tree->setCurrentIndex(next);
    }
    const int start = current.parent().isValid() ? current.parent().row() + direction
                      : current.isValid()        ? current.row() + (direction < 0 ? -1 : 0)
                                                 : 0;
    for (int number = start; number >= 0 && number < m_proxy->rowCount(); number += direction) {
        const QModelIndex group = m_proxy->index(number, 0);
        const int rows = isOpen(group) ? m_proxy->rowCount(group) : 0;
        if (rows > 0)
            return m_tree->setCurrentIndex(m_proxy->index(direction > 0 ? 0 : rows - 1, 0, group));
    }
}

void MismatchesPage::selectFirst()
{
    for (int number = 0; number < m_proxy->rowCount(); ++number) {
        const QModelIndex group = m_proxy->index(number, 0);
        if (isOpen(group) && m_proxy->rowCount(group) > 0)
            return m_tree->setCurrentIndex(m_proxy->index(0, 0, group));
    }
    showClaim(nullptr);
}

bool MismatchesPage::select(const QString& claimId)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(claimId));
    if (!index.isValid())
        return false;
    if (!m_tree->isExpanded(index.parent())) {
        m_tree->setExpanded(index.parent(), true);
        m_comboStale = true;
        adaptToWidth();
    }
    if (m_tree->currentIndex() == index)
        showCurrent(index);
    else
        m_tree->setCurrentIndex(index);
    return true;
}

void MismatchesPage::focusList()
{
    if (m_list->isHidden())
        m_combo->setFocus(Qt::OtherFocusReason);
    else
        m_tree->setFocus(Qt::OtherFocusReason);
}

bool MismatchesPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool list = watched == m_tree || watched == m_combo;
    if (list && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)))
        return true;
    return Page::eventFilter(watched, event);
}

bool MismatchesPage::handleKey(const QKeyEvent* key)
{
    if (key->matches(QKeySequence::Undo)) {
        undo();
        return true;
    }
    const bool plain = key->modifiers() == Qt::NoModifier;
    const bool shifted = key->modifiers() == Qt::ShiftModifier;
    if (!ViewKeys::letterKeysEnabled(m_tree) || (!plain && !(shifted && key->key() == Qt::Key_N)))
        return false;
    switch (key->key()) {
    case Qt::Key_A:
        decide(DecisionState::Accepted, {});
        return true;
    case Qt::Key_D:
        if (context().decisions && m_stack->currentIndex() == 0)
            m_bar->askReason();
        return true;
    case Qt::Key_E:
        decide(DecisionState::NeedsEvidence, {});
        return true;
    case Qt::Key_U:
        undo();
        return true;
    case Qt::Key_N:
        stepUndecided(shifted ? -1 : +1);
        return true;
    case Qt::Key_J:
        stepClaim(+1);
        return true;
    case Qt::Key_K:
        stepClaim(-1);
        return true;
    case Qt::Key_M:
        if (context().decisions && m_stack->currentIndex() == 0)
            m_bar->editNote();
        return true;
    default:
        return false;
    }
}

} // namespace exhibit
