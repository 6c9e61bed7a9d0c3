// SPDX-License-Identifier: GPL-3.0-or-later
// What the list shows; its parts are made in mismatchlist.cpp, decisions in mismatchdeciding.cpp.
#include "widgets/pages/mismatches/mismatchespage.h"

#include "models/items/base/filterproxy.h"
#include "models/items/itemtext.h"
#include "models/loading/decisionbook.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/common/views/treeview.h"
#include "widgets/pages/deciding/decisionbar.h"
#include "widgets/pages/deciding/decisionfilter.h"
#include "widgets/pages/deciding/lostdecisions.h"
#include "widgets/pages/evidence/evidencefiles.h"
#include "widgets/pages/mismatches/claimcombo.h"
#include "widgets/pages/mismatches/claimdetail.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int listBesideFrom = 1072; // design pixels of the page; below, a combo stands for the list

} // namespace

MismatchesPage::MismatchesPage(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : Page(context, parent), m_model(new ClaimListModel(this)), m_proxy(new FilterProxy(this)), m_combo(new ClaimCombo),
      m_detail(new ClaimDetail(context, files)), m_bar(new DecisionBar), m_empty(new EmptyState(Icon::Mismatches)),
      m_stack(new QStackedWidget), m_lost(new LostDecisions), m_files(files)
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
    layout->setSpacing(0);
    layout->addWidget(m_lost);
    layout->addWidget(splitter, 1);
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

void MismatchesPage::connectDetail()
{
    connect(m_detail, &ClaimDetail::openRequested, this, &Page::openRequested);
    connect(m_detail, &ClaimDetail::stepRequested, this, &MismatchesPage::stepClaim);
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
    m_lost->setDecisions(snapshot.decisions);
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
    const ReviewTotals totals = m_snapshot ? m_snapshot.review->totals : ReviewTotals();
    const std::int64_t claims = totals.claims;
    m_note->setText(claims == 0 ? QString()
                                : tr("%1 in %2 claims").arg(groupedNumber(totals.mismatches), groupedNumber(claims)));
    m_note->setToolTip(tr("Mismatches: %1. Claims to review, with those about tests that nothing proves: %2.")
                           .arg(groupedNumber(totals.mismatches), groupedNumber(totals.claimsToReview)));
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
    if (totals.supported == claims) {
        m_empty->setTitle(claims == 1 ? tr("The only claim is supported.")
                                      : tr("All %1 claims are supported.").arg(groupedNumber(claims)));
        m_empty->setSentence(tr("Each has its evidence in the list."));
        return;
    }
    m_empty->setTitle(tr("Nothing in the pack speaks against its claims."));
    m_empty->setSentence(tr("%1 of %2 claims are supported; the others are not proven by this pack.")
                             .arg(groupedNumber(totals.supported), groupedNumber(claims)));
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
    QList<SourceRef> pointers;
    if (claim) {
        pointers = {claim->evidence.begin(), claim->evidence.end()};
        pointers.removeOne(claim->claim.where);
        pointers.prepend(claim->claim.where);
    }
    setPointers(pointers);
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
    m_list->setVisible(hasClaims && (beside || m_snapshot.review->totals.claimsToReview == 0));
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

bool MismatchesPage::stepPointer(int direction)
{
    m_detail->stepEvidence(direction);
    return true;
}

void MismatchesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    adaptToWidth();
}

} // namespace exhibit
