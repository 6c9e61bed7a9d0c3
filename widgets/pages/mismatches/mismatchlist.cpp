// SPDX-License-Identifier: GPL-3.0-or-later
// The left side of the Mismatches page: filters, the list, its foot.
#include "models/items/base/filterproxy.h"
#include "models/items/roles.h"
#include "models/loading/decisionbook.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/keycap.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/parts/panel.h"
#include "widgets/common/views/treeview.h"
#include "widgets/pages/deciding/decisionbar.h"
#include "widgets/pages/deciding/decisionfilter.h"
#include "widgets/pages/mismatches/claimdetail.h"
#include "widgets/pages/mismatches/claimrowdelegate.h"
#include "widgets/pages/mismatches/mismatchespage.h"

#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace exhibit {

namespace {

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

QWidget* MismatchesPage::makeList()
{
    auto* list = new Panel;
    list->setMinimumWidth(scaled(252));
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(0);
    makeTree();
    layout->addWidget(makeListHead());
    layout->addWidget(m_tree, 1);
    layout->addWidget(makeListFoot());
    return list;
}

QWidget* MismatchesPage::makeListHead()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(12, 0, 12, 10);
    layout->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    m_note = new ToneLabel({}, TextStyle::Body, Tone::Muted);
    head->addWidget(new ToneLabel(title(), TextStyle::Title, Tone::Text));
    head->addWidget(m_note, 1);
    auto* filterLine = new QHBoxLayout;
    filterLine->setSpacing(8);
    m_filter = new SearchLine(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter claims"));
    m_decisionFilter = new DecisionFilter;
    filterLine->addWidget(m_filter, 1);
    filterLine->addWidget(m_decisionFilter);
    layout->addLayout(head);
    layout->addLayout(filterLine);
    connect(m_filter, &SearchLine::filterChanged, this, &MismatchesPage::applyFilter);
    connect(m_filter, &SearchLine::downPressed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_decisionFilter, &DecisionFilter::chosen, this, &MismatchesPage::setShow);
    return box;
}

QWidget* MismatchesPage::makeListFoot()
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
    add({Qt::Key_A}, tr("accept"));
    add({Qt::Key_D}, tr("dismiss"));
    keys->addStretch(1);
    layout->addLayout(keys);
    foot->setToolTip(tr("In the list: J and K step, N goes to the next undecided claim, A accepts, D dismisses, E asks "
                        "for evidence, U takes back, M writes a note"));
    connect(m_refresh, &QPushButton::clicked, this, &MismatchesPage::refreshOrder);
    return foot;
}

void MismatchesPage::makeTree()
{
    m_tree = new TreeView;
    m_tree->setAccessibleName(tr("Claims by verdict"));
    m_tree->setHeaderHidden(true);
    m_tree->setFlat(true);
    m_tree->setUniformRowHeights(false);
    m_tree->setModel(m_proxy);
    m_tree->header()->setStretchLastSection(true);
    m_tree->installEventFilter(this);
    auto* delegate = new ClaimRowDelegate(m_tree);
    m_tree->setItemDelegate(delegate);
    connect(m_tree, &TreeView::currentRowChanged, this, &MismatchesPage::showCurrent);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (context().decisions && m_detail->claim())
            m_bar->setDecision(context().decisions->decision(m_detail->claim()->id), selectedCount());
    });
    connect(m_tree, &TreeView::rowActivated, this, [this](const QModelIndex& index) {
        if (index.data(GroupRole).toBool())
            return toggleGroup(index);
        const auto ref = index.data(SourceRefRole).value<SourceRef>();
        Q_EMIT openRequested(ref, {ref}, OpenMode::Tab);
    });
    connect(delegate, &TwoLineDelegate::groupToggled, this, &MismatchesPage::toggleGroup);
    connect(delegate, &TwoLineDelegate::pointerActivated, this,
            [this](const SourceRef& ref) { Q_EMIT openRequested(ref, {ref}, OpenMode::Dock); });
}

} // namespace exhibit
