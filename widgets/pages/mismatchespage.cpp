// SPDX-License-Identifier: GPL-3.0-or-later
// The list and what it shows; how decisions are made is in mismatchdeciding.cpp.
#include "widgets/pages/mismatchespage.h"

#include "models/items/filterproxy.h"
#include "models/items/itemtext.h"
#include "models/loading/decisionbook.h"
#include "widgets/common/buttons.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/keycap.h"
#include "widgets/common/panel.h"
#include "widgets/common/searchline.h"
#include "widgets/common/splitter.h"
#include "widgets/common/tonelabel.h"
#include "widgets/common/treeview.h"
#include "widgets/pages/claimcombo.h"
#include "widgets/pages/claimdetail.h"
#include "widgets/pages/claimrowdelegate.h"
#include "widgets/pages/decisionbar.h"
#include "widgets/pages/decisionfilter.h"
#include "widgets/pages/evidencefiles.h"

#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int listBesideFrom = 1072; // design pixels of the page; below, a combo stands for the list

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

MismatchesPage::MismatchesPage(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : Page(context, parent), m_model(new ClaimListModel(this)), m_proxy(new FilterProxy(this)), m_combo(new ClaimCombo),
      m_detail(new ClaimDetail(context, files)), m_bar(new DecisionBar), m_empty(new EmptyState(Icon::Mismatches)),
      m_stack(new QStackedWidget), m_files(files)
{
    setAccessibleName(title());
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_list = makeList();
    m_stack->addWidget(makeRight());
    m_stack->addWidget(m_empty);
    m_previewReport = m_empty->addAction(tr("Preview report"), true);
    auto* splitter = new Splitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("mismatchesSplitter"));
    splitter->addWidget(m_list);
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(312), scaled(940)});
    splitter->setCollapsible(1, false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_previewReport, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("report"), QString()); });
    connectDetail();
    connectDecisions();
}

QWidget* MismatchesPage::makeRight()
{
    auto* right = new QWidget;
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    m_detail->setTitleWidget(m_combo);
    m_combo->installEventFilter(this);
    layout->addWidget(m_detail, 1);
    layout->addWidget(m_bar);
    m_bar->setVisible(context().decisions != nullptr);
    return right;
}

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
    layout->setContentsMargins(12, 7, 12, 6);
    layout->setSpacing(6);
    m_refresh = makeSmallButton(tr("Refresh order"), ButtonKind::Default, Icon::Refresh);
    m_refresh->setToolTip(tr("Decided claims go to the end of their group, or out of the list if it shows others"));
    m_refresh->hide();
    layout->addWidget(m_refresh);
    auto* keys = new QHBoxLayout;
    keys->setSpacing(5);
    const auto add = [keys](std::initializer_list<Qt::Key> caps, const QString& words) {
        for (const Qt::Key key : caps)
            keys->addWidget(new KeyCap(QKeySequence(key)));
        keys->addWidget(new ToneLabel(words, TextStyle::Label, Tone::Muted));
        keys->addSpacing(8);
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

void MismatchesPage::connectDetail()
{
    connect(m_detail, &ClaimDetail::openRequested, this, &Page::openRequested);
    connect(m_detail, &ClaimDetail::stepRequested, this, &MismatchesPage::stepClaim);
    connect(m_detail, &ClaimDetail::copied, this, &MismatchesPage::copied);
    connect(m_detail, &ClaimDetail::openExternallyRequested, this, [this](const SourceRef& ref) {
        Q_EMIT openExternallyRequested(m_files->absolutePath(ref.path), qMax<qint64>(1, ref.firstLine.value), 1);
    });
    connect(m_combo, &ClaimCombo::chosen, this, &MismatchesPage::select);
}

void MismatchesPage::setSnapshot(const PackSnapshot& snapshot)
{
    const bool samePack = m_snapshot.facts == snapshot.facts ||
                          (m_snapshot && snapshot && m_snapshot.facts->openedPath() == snapshot.facts->openedPath());
    const QString kept = samePack ? location() : QString();
    m_bar->flushNote();
    m_snapshot = snapshot;
    m_detail->setSnapshot(snapshot);
    m_model->setSnapshot(snapshot, *context().messages);
    m_comboStale = true;
    unfoldGroups();
    updateCounts();
    updateState();
    if (kept.isEmpty() || !select(kept))
        selectFirst();
    adaptToWidth();
    Q_EMIT statusTextChanged();
}

void MismatchesPage::updateState()
{
    const int claims = m_model->claimCount();
    const int waiting = m_model->toDecideCount();
    m_note->setText(claims == 0 ? QString() : tr("%1 of %2 claims").arg(groupedNumber(waiting), groupedNumber(claims)));
    m_note->setToolTip(tr("%1 mismatches; with unproven claims about tests %2 wait for a decision")
                           .arg(groupedNumber(m_model->mismatchCount()), groupedNumber(waiting)));
    m_previewReport->setVisible(claims > 0);
    if (claims == 0) {
        const bool prose =
            m_snapshot.facts && std::any_of(m_snapshot.facts->documents.begin(), m_snapshot.facts->documents.end(),
                                            [](const Document& d) { return d.kind == ArtifactKind::Prose; });
        m_empty->setTitle(prose ? tr("No claim that evidence could speak to") : tr("No prose in this pack"));
        m_empty->setSentence(prose ? tr("The documents state nothing that could be checked.")
                                   : tr("A README.md or another Markdown file would bring claims to check."));
        return;
    }
    const auto supported = std::count_if(m_snapshot.review->claims.begin(), m_snapshot.review->claims.end(),
                                         [](const JudgedClaim& claim) { return claim.verdict == Verdict::Supported; });
    if (supported == claims) {
        m_empty->setTitle(claims == 1 ? tr("The only claim is supported.")
                                      : tr("All %1 claims are supported.").arg(groupedNumber(claims)));
        m_empty->setSentence(tr("Each has its evidence in the list."));
        return;
    }
    m_empty->setTitle(tr("Nothing in the pack speaks against its claims."));
    m_empty->setSentence(tr("%1 of %2 claims are supported; the others are not proven by this pack.")
                             .arg(groupedNumber(supported), groupedNumber(claims)));
}

void MismatchesPage::updateCounts()
{
    m_decisionFilter->setCounts(*m_model);
    m_refresh->setVisible(m_model->isOrderStale());
}

bool MismatchesPage::isOpen(const QModelIndex& group) const
{
    return m_tree->isExpanded(group);
}

void MismatchesPage::unfoldGroups()
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex group = m_proxy->index(row, 0);
        m_tree->setExpanded(group, !group.data(FoldedRole).toBool());
    }
}

void MismatchesPage::toggleGroup(const QModelIndex& index)
{
    if (!index.data(FoldedRole).toBool())
        return;
    m_tree->setExpanded(index, !m_tree->isExpanded(index));
    m_comboStale = true;
    adaptToWidth();
    updatePosition();
}

void MismatchesPage::applyFilter()
{
    m_proxy->setFilterText(m_filter->text());
    if (m_filter->text().isEmpty())
        unfoldGroups();
    else
        m_tree->expandAll();
    m_comboStale = true;
    adaptToWidth();
    updatePosition();
}

void MismatchesPage::setShow(ClaimListModel::Show show)
{
    const QString kept = location();
    m_model->setShow(show);
    m_comboStale = true;
    applyFilter();
    updateCounts();
    if (!select(kept))
        selectFirst();
}

void MismatchesPage::refreshOrder()
{
    const QString kept = location();
    m_model->refreshOrder();
    m_comboStale = true;
    applyFilter();
    updateCounts();
    if (!select(kept))
        selectFirst();
    focusList();
}

void MismatchesPage::showCurrent(const QModelIndex& index)
{
    if (const JudgedClaim* claim = m_model->claimAt(m_proxy->mapToSource(index)))
        showClaim(claim);
}

void MismatchesPage::showClaim(const JudgedClaim* claim)
{
    m_bar->flushNote();
    m_detail->setClaim(claim);
    if (claim && context().decisions)
        m_bar->setDecision(context().decisions->decision(claim->id), selectedCount());
    m_stack->setCurrentIndex(claim ? 0 : 1);
    m_combo->setCurrentId(location());
    updatePosition();
}

void MismatchesPage::updatePosition()
{
    int position = 0, count = 0;
    const QModelIndex current = m_tree->currentIndex();
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex group = m_proxy->index(row, 0);
        if (!isOpen(group))
            continue;
        if (current.parent() == group)
            position = count + current.row() + 1;
        count += m_proxy->rowCount(group);
    }
    m_detail->setPosition(position, count);
    Q_EMIT statusTextChanged();
}

void MismatchesPage::fillCombo()
{
    if (!m_comboStale)
        return;
    m_comboStale = false;
    m_combo->setRows(*m_proxy, [this](const QModelIndex& group) { return !isOpen(group); });
    m_combo->setCurrentId(location());
}

void MismatchesPage::adaptToWidth()
{
    const bool beside = width() >= scaled(listBesideFrom);
    const bool hasClaims = m_model->claimCount() > 0;
    // With nothing to decide the list is all there is.
    m_list->setVisible(hasClaims && (beside || m_model->toDecideCount() == 0));
    m_detail->setTitleWidgetShown(hasClaims && m_list->isHidden());
    if (m_list->isHidden())
        fillCombo();
}

void MismatchesPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QString MismatchesPage::location() const
{
    return m_detail->claim() ? fromUtf8(m_detail->claim()->id) : QString();
}

void MismatchesPage::restoreLocation(const QString& location)
{
    const QLatin1String named("id=");
    const QString id = location.startsWith(named) ? location.mid(named.size()) : location;
    if (select(id))
        return;
    if (m_model->show() != ClaimListModel::Show::All || !m_filter->text().isEmpty()) {
        m_filter->clear();
        m_decisionFilter->setShow(ClaimListModel::Show::All);
        setShow(ClaimListModel::Show::All);
        applyFilter();
    }
    if (!select(id))
        selectFirst();
}

QString MismatchesPage::statusText() const
{
    if (!m_filter->text().isEmpty() || m_model->show() != ClaimListModel::Show::All)
        return tr("%1 of %2 claims").arg(groupedNumber(m_proxy->shownCount()), groupedNumber(m_model->claimCount()));
    return m_detail->positionText();
}

void MismatchesPage::stepPointer(int direction)
{
    m_detail->stepEvidence(direction);
}

void MismatchesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    adaptToWidth();
}

} // namespace exhibit
