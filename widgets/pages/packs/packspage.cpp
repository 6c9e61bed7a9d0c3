// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/packs/packspage.h"

#include "models/items/itemtext.h"
#include "models/items/packs/comparisonrows.h"
#include "models/items/roles.h"
#include "models/items/tests/testfilter.h"
#include "models/report/messages.h"
#include "widgets/charts/history/packschart.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/parts/card.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/common/views/tableview.h"
#include "widgets/common/views/treeview.h"
#include "widgets/common/views/viewkeys.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>
#include <map>

namespace exhibit {

namespace {

/// What tells the two apart: their days, or how their names end where both are of one day.
QString marksText(const StoredPack& a, const StoredPack& b)
{
    QString first = historyDay(a), second = historyDay(b);
    if (first == second) {
        constexpr int end = 6; // the card is narrow
        const auto ending = [](const std::string& name) {
            const QString text = fromUtf8(name);
            return text.size() > end ? QStringLiteral("…") + text.right(end) : text;
        };
        first = ending(a.name);
        second = ending(b.name);
    }
    return PacksPage::tr("A %1 → B %2").arg(first, second);
}

} // namespace

void PacksPage::setSnapshot(const PackSnapshot& snapshot)
{
    if (!snapshot) {
        m_a.clear();
        m_b.clear();
        m_project.clear();
    }
    showHistory();
}

void PacksPage::showHistory()
{
    const PackHistory* history = context().history;
    std::map<std::string, int> projects;
    if (history) {
        for (const StoredPack& pack : history->packs())
            ++projects[pack.project];
    }
    if (history && (m_project.isEmpty() || !projects.contains(m_project.toStdString())))
        m_project = history->openProject();
    m_projects->clear();
    for (const auto& [project, count] : projects)
        m_projects->addItem(tr("%1 (%2)").arg(fromUtf8(project), groupedNumber(count)),
                            QString::fromStdString(project));
    m_projects->setCurrentIndex(m_projects->findData(m_project));
    m_projects->setVisible(projects.size() > 1);
    showProject();
}

void PacksPage::showProject()
{
    m_shown.clear();
    const PackHistory* history = context().history;
    for (const StoredPack& pack : history ? history->packs() : std::vector<StoredPack>()) {
        if (pack.project == m_project.toStdString())
            m_shown.push_back(pack);
    }
    if (!packAt(m_a))
        m_a.clear();
    if (!packAt(m_b))
        m_b.clear();
    if (m_a.isEmpty() && m_b.isEmpty() && m_shown.size() > 1) {
        // The open pack against the one before it, else the newest two.
        const auto open = std::find_if(m_shown.begin() + 1, m_shown.end(), [&](const StoredPack& pack) {
            return QString::fromStdString(pack.root) == history->openRoot();
        });
        const auto b = open == m_shown.end() ? std::prev(open) : open;
        m_a = QString::fromStdString(std::prev(b)->root);
        m_b = QString::fromStdString(b->root);
    }
    const bool isPoor = m_shown.size() < 2;
    const QString fault = history ? history->fault() : QString();
    m_empty->setTitle(fault.isEmpty() ? tr("No other pack of this project yet")
                                      : tr("The kept reviews are not to be had"));
    m_empty->setSentence(!fault.isEmpty() ? fault
                                          : tr("Packs that you open are kept for comparison. The command exhibit audit "
                                               "DIR --store keeps all that lie below a folder."));
    m_stack->setCurrentIndex(isPoor ? 1 : 0);
    m_filter->setVisible(!isPoor);
    m_copy->setVisible(!isPoor);
    m_note->setText(isPoor ? QString()
                           : tr("%1 of %2, %3 to %4")
                                 .arg(groupedNumber(static_cast<qint64>(m_shown.size())), m_project,
                                      historyDay(m_shown.front()), historyDay(m_shown.back())));
    m_chart->setPacks(m_shown);
    showTrend(m_shown);
    std::vector<HistoryRow> rows;
    for (auto pack = m_shown.rbegin(); pack != m_shown.rend(); ++pack)
        rows.push_back({*pack, ' ', history->unsettledOf(pack->root)});
    m_model->setTable(historyTable(std::move(rows), *context().messages), *context().messages);
    m_table->fitColumns();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showMarks();
}

void PacksPage::showTrend(const std::vector<StoredPack>& packs)
{
    if (packs.size() < 2)
        return;
    const StoredPack &first = packs.front(), &last = packs.back();
    if (first.runs < 2 || last.runs < 2) {
        // Two runs make a core, movers and what is new; without them its own verdict says what fails.
        m_headline->setText(tr("%1: %2").arg(fromUtf8(last.name), fromUtf8(last.headline)));
        const QString reason = tr("No failing core to follow: %1 has fewer than two runs.")
                                   .arg(fromUtf8(last.runs < 2 ? last.name : first.name));
        m_summary->setText(tr("%1 Contradicted claims: %2.").arg(reason, groupedNumber(last.contradicted)));
        return;
    }
    const QString from = groupedNumber(first.alwaysFailing), to = groupedNumber(last.alwaysFailing);
    m_headline->setText(
        last.alwaysFailing < first.alwaysFailing   ? tr("The failing core fell from %1 to %2.").arg(from, to)
        : last.alwaysFailing > first.alwaysFailing ? tr("The failing core grew from %1 to %2.").arg(from, to)
                                                   : tr("The failing core is what it was: %1.").arg(to));
    m_summary->setText(tr("%1: newly failing tests %2, movers %3, contradicted claims %4.")
                           .arg(fromUtf8(last.name), groupedNumber(last.newlyFailing), groupedNumber(last.movers),
                                groupedNumber(last.contradicted)));
}

const StoredPack* PacksPage::packAt(const QString& root) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](const StoredPack& pack) { return QString::fromStdString(pack.root) == root; });
    return found == m_shown.end() ? nullptr : &*found;
}

QString PacksPage::markedPack(char mark) const
{
    return mark == 'A' ? m_a : m_b;
}

void PacksPage::markCurrent()
{
    const HistoryRow* row = m_model->rowAt(m_table->currentIndex().row());
    if (!row)
        return;
    const QString root = QString::fromStdString(row->pack.root);
    if (root == m_a || root == m_b) {
        (root == m_a ? m_a : m_b).clear();
    } else if (m_a.isEmpty()) {
        m_a = root;
    } else if (m_b.isEmpty()) {
        m_b = root;
    } else {
        m_a = root; // with both marked it begins anew
        m_b.clear();
    }
    showMarks();
}

void PacksPage::exchangeMarks()
{
    std::swap(m_a, m_b);
    showMarks();
}

void PacksPage::showMarks()
{
    const std::vector<HistoryRow>& rows = m_model->rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QString root = QString::fromStdString(rows[i].pack.root);
        const char mark = root == m_a ? 'A' : root == m_b ? 'B' : ' ';
        if (rows[i].mark != mark)
            m_model->updateRow(i, [mark](HistoryRow& row) { row.mark = mark; });
    }
    const StoredPack *a = packAt(m_a), *b = packAt(m_b);
    m_chart->setMarked(a ? static_cast<int>(a - m_shown.data()) : -1, b ? static_cast<int>(b - m_shown.data()) : -1);
    m_rows->setRows({});
    m_carried->clear();
    m_changeCard->setNote(a && b ? marksText(*a, *b) : QString());
    if (a && b)
        context().history->compare(*a, *b, [this](const Result<PackChange>& change) { showChange(change); });
    else if (!m_shown.empty())
        m_carried->setText(tr("Mark two packs: Space"));
    Q_EMIT statusTextChanged();
}

void PacksPage::showChange(const Result<PackChange>& change)
{
    if (!change) {
        m_carried->setText(context().messages->text(change.error()));
        return;
    }
    if (QString::fromStdString(change->a.root) != m_a || QString::fromStdString(change->b.root) != m_b)
        return;
    m_rows->setRows(comparisonRows(change->groups));
    m_changes->expandAll();
    const auto carried = std::find_if(change->groups.begin(), change->groups.end(),
                                      [](const ComparedGroup& group) { return group.id == "carried"; });
    m_carried->setText(
        m_rows->rowCount() == 0
            ? tr("Nothing changed")
            : tr("Decided in A, found again in B: %1").arg(groupedNumber(static_cast<qint64>(carried->rows.size()))));
    Q_EMIT statusTextChanged();
}

/// What stands in the open pack is shown on its page; of another pack there is nothing to show but the pack.
void PacksPage::openChange(const QModelIndex& index)
{
    if (index.data(GroupRole).toBool()) {
        m_changes->setExpanded(index, !m_changes->isExpanded(index));
        return;
    }
    const QString id = index.data(LocationRole).toString();
    if (id.isEmpty() || context().history->openRoot() != m_b)
        return;
    using Kind = StoredStatement::Kind;
    switch (static_cast<Kind>(index.data(KindRole).toInt())) {
    case Kind::Run:
        Q_EMIT pageRequested(QStringLiteral("runs"), id);
        break;
    case Kind::Claim:
        Q_EMIT pageRequested(QStringLiteral("mismatches"), QStringLiteral("id=") + id);
        break;
    case Kind::Finding:
        Q_EMIT pageRequested(QStringLiteral("patterns"), QStringLiteral("id=") + id);
        break;
    case Kind::Test: {
        TestFilter only;
        only.show = TestFilter::Show::All;
        only.test = id;
        Q_EMIT pageRequested(QStringLiteral("tests"), only.toLocation());
        break;
    }
    }
}

bool PacksPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_Space) {
        markCurrent();
        return true;
    }
    if (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_X && ViewKeys::letterKeysEnabled(m_table)) {
        exchangeMarks();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void PacksPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool PacksPage::isComplete() const
{
    return (!context().history || !context().history->isBusy()) && Page::isComplete();
}

QString PacksPage::statusText() const
{
    if (m_shown.size() < 2)
        return {};
    const int shown = m_model->rowCount(), total = m_model->totalCount();
    if (shown < total)
        return tr("%1 of %2 packs").arg(groupedNumber(shown), groupedNumber(total));
    const int marked = (m_a.isEmpty() ? 0 : 1) + (m_b.isEmpty() ? 0 : 1);
    return tr("%1 of %2 marked").arg(groupedNumber(marked), groupedNumber(total));
}

} // namespace exhibit
