// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/mismatches/claimpanel.h"

#include "models/items/base/filterproxy.h"
#include "models/items/itemtext.h"
#include "models/items/roles.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/keycap.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/views/treeview.h"
#include "widgets/pages/deciding/decisionfilter.h"
#include "widgets/pages/mismatches/claimrowdelegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace exhibit {

namespace {

constexpr int aheadItems = 1500, aheadMs = 10; ///< a few milliseconds each time, with keys and clicks in between
constexpr int mostReadAtOnce = 2000;           ///< by a filter

/// The foot of the list: sunken, with a hairline above.
class ListFoot : public QWidget
{
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), themeFor(this).sunken);
        painter.fillRect(QRect(0, 0, width(), 1), themeFor(this).hair);
    }
};

} // namespace

ClaimPanel::ClaimPanel(const QString& title, QWidget* parent)
    : Panel(parent), m_model(new ClaimListModel(this)), m_proxy(new FilterProxy(this))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    setMinimumWidth(scaled(252));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(0);
    makeTree();
    layout->addWidget(makeHead(title));
    layout->addWidget(m_tree, 1);
    layout->addWidget(makeFoot());
    m_readAhead.setInterval(aheadMs);
    connect(&m_readAhead, &QTimer::timeout, this, [this] {
        if (m_model->readAhead(aheadItems))
            return;
        m_readAhead.stop();
        if (m_typedWaits)
            applyFilter();
    });
}

QWidget* ClaimPanel::makeHead(const QString& title)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(12, 0, 12, 10);
    layout->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    m_note = new ToneLabel({}, TextStyle::Body, Tone::Muted);
    head->addWidget(new ToneLabel(title, TextStyle::Title, Tone::Text));
    head->addWidget(m_note, 1);
    auto* filterLine = new QHBoxLayout;
    filterLine->setSpacing(8);
    m_filter = new SearchLine(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter claims"));
    m_decisions = new DecisionFilter;
    filterLine->addWidget(m_filter, 1);
    filterLine->addWidget(m_decisions);
    layout->addLayout(head);
    layout->addLayout(filterLine);
    connect(m_filter, &SearchLine::filterChanged, this, &ClaimPanel::takeTyped);
    connect(m_filter, &SearchLine::downPressed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_decisions, &DecisionFilter::chosen, this, &ClaimPanel::setShow);
    return box;
}

QWidget* ClaimPanel::makeFoot()
{
    auto* foot = new ListFoot;
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(10, 7, 8, 6);
    layout->setSpacing(6);
    m_refresh = makeSmallButton(tr("Refresh order"), ButtonKind::Default, Icon::Refresh);
    m_refresh->setToolTip(tr("Decided claims go to the end of their group, or out of the list if it shows others"));
    m_refresh->hide();
    layout->addWidget(m_refresh);
    auto* keys = new QHBoxLayout;
    keys->setSpacing(4);
    const auto add = [keys](std::initializer_list<Qt::Key> caps, const QString& words) {
        for (const Qt::Key key : caps)
            keys->addWidget(new KeyCap(QKeySequence(key)));
        keys->addWidget(new ToneLabel(words, TextStyle::Label, Tone::Muted));
        keys->addSpacing(4);
    };
    add({Qt::Key_J, Qt::Key_K}, tr("next, previous"));
    add({Qt::Key_A}, tr("confirm"));
    add({Qt::Key_D}, tr("dismiss"));
    keys->addStretch(1);
    layout->addLayout(keys);
    foot->setToolTip(
        tr("In the list: J and K step, N goes to the next undecided claim, A confirms, D dismisses, E asks "
           "for evidence, U takes back, M writes a note"));
    connect(m_refresh, &QPushButton::clicked, this, [this] {
        m_model->refreshOrder();
        applyFilter();
        m_tree->setFocus(Qt::OtherFocusReason);
    });
    return foot;
}

void ClaimPanel::makeTree()
{
    m_tree = new TreeView;
    m_tree->setAccessibleName(tr("Claims by verdict"));
    m_tree->setHeaderHidden(true);
    m_tree->setFlat(true);
    m_tree->setUniformRowHeights(false);
    m_tree->setModel(m_proxy);
    m_tree->header()->setStretchLastSection(true);
    auto* delegate = new ClaimRowDelegate(m_tree);
    m_tree->setItemDelegate(delegate);
    connect(m_tree, &TreeView::rowActivated, this, [this](const QModelIndex& index) {
        if (index.data(GroupRole).toBool())
            return toggleGroup(index);
        Q_EMIT openRequested(index.data(SourceRefRole).value<SourceRef>(), true);
    });
    connect(delegate, &TwoLineDelegate::groupToggled, this, &ClaimPanel::toggleGroup);
    connect(delegate, &TwoLineDelegate::pointerActivated, this,
            [this](const SourceRef& ref) { Q_EMIT openRequested(ref, false); });
    connect(m_tree, &QTreeView::expanded, this, &ClaimPanel::rowsChanged);
    connect(m_tree, &QTreeView::collapsed, this, &ClaimPanel::rowsChanged);
}

void ClaimPanel::setSnapshot(const PackSnapshot& snapshot, const Messages& messages,
                             std::shared_ptr<const DecisionTargets> targets)
{
    m_model->setSnapshot(snapshot, messages, std::move(targets));
    unfoldGroups();
    const ReviewTotals totals = snapshot ? snapshot.review->totals : ReviewTotals();
    m_note->setText(totals.claims == 0
                        ? QString()
                        : tr("%1 in %2 claims").arg(groupedNumber(totals.mismatches), groupedNumber(totals.claims)));
    m_note->setToolTip(tr("Mismatches: %1. Claims to review, with those about tests that nothing proves: %2. Worth a "
                          "look, proven neither way: %3.")
                           .arg(groupedNumber(totals.mismatches), groupedNumber(totals.claimsToReview),
                                groupedNumber(totals.notices)));
    updateCounts();
    m_readAhead.start(aheadMs);
}

void ClaimPanel::setDecisions(const std::shared_ptr<const DecisionSet>& decisions, const QStringList& ids)
{
    m_model->setDecisions(decisions, ids);
    updateCounts();
}

void ClaimPanel::updateCounts()
{
    m_decisions->setCounts(*m_model);
    m_refresh->setVisible(m_model->isOrderStale());
}

const JudgedClaim* ClaimPanel::claimAt(const QModelIndex& row) const
{
    return m_model->claimAt(m_proxy->mapToSource(row));
}

bool ClaimPanel::lists(const QString& claimId) const
{
    return m_proxy->mapFromSource(m_model->indexOf(claimId)).isValid();
}

bool ClaimPanel::isNarrowed() const
{
    return !m_filter->text().isEmpty() || m_model->show() != ClaimListModel::Show::All;
}

void ClaimPanel::widen()
{
    m_filter->clear();
    m_decisions->setShow(ClaimListModel::Show::All);
    m_model->setShow(ClaimListModel::Show::All);
    applyFilter();
}

void ClaimPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QString ClaimPanel::currentId() const
{
    return m_tree->currentIndex().data(IdRole).toString();
}

void ClaimPanel::setShow(ClaimListModel::Show show)
{
    if (m_model->show() == ClaimListModel::Show::All)
        m_left = currentId();
    const bool untouched = currentId() == m_fallenOn;
    m_model->setShow(show);
    applyFilter();
    if (const QModelIndex back = m_model->indexOf(m_left); untouched && back.isValid())
        m_tree->setCurrentIndex(m_proxy->mapFromSource(back));
    m_fallenOn = currentId();
}

/// A filter asks for the words of all claims. Where most are not read yet, they are first, in pieces, without a stall.
void ClaimPanel::takeTyped()
{
    m_typedWaits = !m_filter->text().isEmpty() && m_readAhead.isActive() && m_model->unreadCount() > mostReadAtOnce;
    if (!m_typedWaits)
        return applyFilter();
    m_readAhead.start(0);
}

void ClaimPanel::applyFilter()
{
    m_typedWaits = false;
    m_proxy->setFilterText(m_filter->text());
    if (m_filter->text().isEmpty())
        unfoldGroups();
    else
        m_tree->expandAll();
    updateCounts();
    Q_EMIT rowsChanged();
}

void ClaimPanel::unfoldGroups()
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex group = m_proxy->index(row, 0);
        m_tree->setExpanded(group, !group.data(FoldedRole).toBool());
    }
}

void ClaimPanel::toggleGroup(const QModelIndex& group)
{
    if (group.data(FoldedRole).toBool())
        m_tree->setExpanded(group, !m_tree->isExpanded(group));
}

} // namespace exhibit
