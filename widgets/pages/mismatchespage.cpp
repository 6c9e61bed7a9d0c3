// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/mismatchespage.h"

#include "models/items/claimlistmodel.h"
#include "models/items/filterproxy.h"
#include "models/items/itemtext.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/looks.h"
#include "widgets/common/panel.h"
#include "widgets/common/searchline.h"
#include "widgets/common/splitter.h"
#include "widgets/common/tonelabel.h"
#include "widgets/common/treeview.h"
#include "widgets/delegates/twolinedelegate.h"
#include "widgets/pages/claimdetail.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int listBesideFrom = 900; // design pixels of the page; below, the list steps aside for the two panes

TwoLineDelegate::Data rowData(const QModelIndex& index, const TreeView* tree)
{
    TwoLineDelegate::Data data;
    data.title = index.data(Qt::DisplayRole).toString();
    const QVariant verdict = index.data(VerdictRole);
    if (index.data(GroupRole).toBool()) {
        data.group = true;
        data.count = index.data(CountRole).toLongLong();
        data.expanded = tree->isExpanded(index);
        if (verdict.isValid()) {
            const Look look = lookOf(static_cast<Verdict>(verdict.toInt()));
            data.icon = look.icon;
            data.tone = look.tone;
        }
        return data;
    }
    data.pointer = index.data(SourceRefRole).value<SourceRef>();
    data.note = index.data(TrailingRole).toString();
    data.muted = index.data(MutedRole).toBool();
    return data;
}

} // namespace

MismatchesPage::MismatchesPage(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : Page(context, parent), m_model(new ClaimListModel(this)), m_proxy(new FilterProxy(this)),
      m_detail(new ClaimDetail(context, files)), m_empty(new EmptyState(Icon::Mismatches)), m_stack(new QStackedWidget)
{
    setAccessibleName(title());
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_list = makeList();
    m_stack->addWidget(m_detail);
    m_stack->addWidget(m_empty);
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
    connect(m_detail, &ClaimDetail::openRequested, this, &Page::openRequested);
    connect(m_detail, &ClaimDetail::stepRequested, this, &MismatchesPage::stepClaim);
}

QWidget* MismatchesPage::makeList()
{
    auto* list = new Panel;
    list->setMinimumWidth(scaled(252));
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->setSpacing(10);
    m_note = new ToneLabel({}, TextStyle::Body, Tone::Secondary);
    head->addWidget(new ToneLabel(title(), TextStyle::Title, Tone::Text));
    head->addWidget(m_note, 1);
    auto* filterLine = new QHBoxLayout;
    filterLine->setContentsMargins(12, 0, 12, 0);
    m_filter = new SearchLine(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter claims"));
    filterLine->addWidget(m_filter);
    m_tree = new TreeView;
    m_tree->setAccessibleName(tr("Claims by verdict"));
    m_tree->setHeaderHidden(true);
    m_tree->setFlat(true);
    m_tree->setUniformRowHeights(false);
    m_tree->setModel(m_proxy);
    m_tree->header()->setStretchLastSection(true);
    auto* delegate = new TwoLineDelegate([this](const QModelIndex& index) { return rowData(index, m_tree); }, m_tree);
    m_tree->setItemDelegate(delegate);
    layout->addLayout(head);
    layout->addLayout(filterLine);
    layout->addWidget(m_tree, 1);
    connect(m_filter, &SearchLine::filterChanged, this, [this] {
        m_proxy->setFilterText(m_filter->text());
        if (m_filter->text().isEmpty())
            unfoldGroups();
        else
            m_tree->expandAll();
        Q_EMIT statusTextChanged();
    });
    connect(m_filter, &SearchLine::downPressed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_tree, &TreeView::currentRowChanged, this, &MismatchesPage::showCurrent);
    connect(m_tree, &TreeView::rowActivated, this, [this](const QModelIndex& index) {
        if (index.data(GroupRole).toBool()) {
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
            return;
        }
        const auto ref = index.data(SourceRefRole).value<SourceRef>();
        Q_EMIT openRequested(ref, {ref}, OpenMode::Tab);
    });
    connect(delegate, &TwoLineDelegate::groupToggled, this,
            [this](const QModelIndex& index) { m_tree->setExpanded(index, !m_tree->isExpanded(index)); });
    connect(delegate, &TwoLineDelegate::pointerActivated, this,
            [this](const SourceRef& ref) { Q_EMIT openRequested(ref, {ref}, OpenMode::Dock); });
    return list;
}

void MismatchesPage::setSnapshot(const PackSnapshot& snapshot)
{
    const QString kept = m_snapshot.facts == snapshot.facts ? location() : QString();
    m_snapshot = snapshot;
    m_model->setSnapshot(snapshot, *context().messages);
    m_detail->setSnapshot(snapshot);
    unfoldGroups();
    const int claims = m_model->claimCount();
    m_note->setText(claims == 0
                        ? QString()
                        : tr("%1 of %2 claims").arg(groupedNumber(m_model->mismatchCount()), groupedNumber(claims)));
    const bool prose = snapshot.facts && std::any_of(snapshot.facts->documents.begin(), snapshot.facts->documents.end(),
                                                     [](const Document& d) { return d.kind == ArtifactKind::Prose; });
    m_empty->setTitle(prose ? tr("No claim that evidence could speak to") : tr("No prose in this pack"));
    m_empty->setSentence(prose ? tr("The documents state no test results and no dates that could be checked.")
                               : tr("A README.md or another Markdown file would bring claims to check."));
    m_stack->setCurrentWidget(claims == 0 ? static_cast<QWidget*>(m_empty) : m_detail);
    m_list->setVisible(claims > 0 && width() >= scaled(listBesideFrom));
    if (kept.isEmpty())
        selectFirst();
    else
        restoreLocation(kept);
    Q_EMIT statusTextChanged();
}

void MismatchesPage::unfoldGroups()
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex group = m_proxy->index(row, 0);
        m_tree->setExpanded(group, !group.data(FoldedRole).toBool());
    }
}

std::vector<QModelIndex> MismatchesPage::claimRows() const
{
    std::vector<QModelIndex> rows;
    for (int group = 0; group < m_proxy->rowCount(); ++group) {
        const QModelIndex parent = m_proxy->index(group, 0);
        if (!m_tree->isExpanded(parent))
            continue;
        for (int row = 0; row < m_proxy->rowCount(parent); ++row)
            rows.push_back(m_proxy->index(row, 0, parent));
    }
    return rows;
}

void MismatchesPage::selectFirst()
{
    const auto rows = claimRows();
    if (rows.empty())
        m_detail->setClaim(nullptr, 0, 0);
    else
        m_tree->setCurrentIndex(rows.front());
}

void MismatchesPage::stepClaim(int direction)
{
    const auto rows = claimRows();
    if (rows.empty())
        return;
    const auto here = std::find(rows.begin(), rows.end(), m_tree->currentIndex());
    const auto last = static_cast<std::ptrdiff_t>(rows.size()) - 1;
    const auto next = here == rows.end() ? 0 : std::clamp<std::ptrdiff_t>(here - rows.begin() + direction, 0, last);
    m_tree->setCurrentIndex(rows[static_cast<std::size_t>(next)]);
}

void MismatchesPage::showCurrent(const QModelIndex& index)
{
    const JudgedClaim* claim = m_model->claimAt(m_proxy->mapToSource(index));
    if (!claim)
        return;
    const auto rows = claimRows();
    const auto here = std::find(rows.begin(), rows.end(), index);
    m_detail->setClaim(claim, static_cast<int>(here - rows.begin()) + 1, static_cast<int>(rows.size()));
    Q_EMIT statusTextChanged();
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
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(location));
    if (!index.isValid()) {
        selectFirst();
        return;
    }
    m_tree->setExpanded(index.parent(), true);
    m_tree->setCurrentIndex(index);
}

QString MismatchesPage::statusText() const
{
    if (!m_filter->text().isEmpty())
        return tr("%1 of %2 claims").arg(groupedNumber(m_proxy->shownCount()), groupedNumber(m_proxy->totalCount()));
    return m_detail->positionText();
}

void MismatchesPage::stepPointer(int direction)
{
    m_detail->stepEvidence(direction);
}

void MismatchesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_list->setVisible(m_model->claimCount() > 0 && event->size().width() >= scaled(listBesideFrom));
}

} // namespace exhibit
