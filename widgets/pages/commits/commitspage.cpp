// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/commits/commitspage.h"

#include "models/items/base/filterproxy.h"
#include "models/items/commits/commitrows.h"
#include "models/items/itemtext.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/common/parts/panel.h"
#include "widgets/common/views/treeview.h"
#include "widgets/delegates/twolinedelegate.h"
#include "widgets/pages/commits/commitdetail.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace exhibit {

namespace {

const QString viewedFilesKey = QStringLiteral("viewed");
const QString diffShapeKey = QStringLiteral("diff");
constexpr int narrowestCommits = 150; // design pixels: in large text it gives way to what it lists

TwoLineDelegate::Data commitRow(const QModelIndex& index, const TreeView* tree)
{
    TwoLineDelegate::Data data = TwoLineDelegate::rowOf(index, tree);
    if (data.group)
        return data;
    data.detail = index.data(SecondLineRole).toString();
    data.note = index.data(TrailingRole).toString();
    if (index.data(MutedRole).toBool()) {
        data.oneLine = true;
        data.note = data.detail.section(QLatin1Char(' '), 0, 0);
        data.detail.clear();
    }
    return data;
}

} // namespace

CommitsPage::CommitsPage(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : Page(context, parent), m_model(new RowList(this)), m_proxy(new FilterProxy(this)),
      m_detail(new CommitDetail(context, files)), m_empty(new EmptyState(Icon::Commits)), m_stack(new QStackedWidget)
{
    setAccessibleName(title());
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_empty->setTitle(tr("No commits in this pack"));
    m_empty->setSentence(tr("The output of git log, with or without --stat and -p, saved as a text file would bring "
                            "them."));
    m_splitter = new Splitter(Qt::Horizontal);
    m_splitter->setObjectName(QStringLiteral("commitsSplitter"));
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({scaled(316), scaled(930)});
    m_splitter->setCollapsible(1, false);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_empty->setPageTitle(title());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_detail, &CommitDetail::openRequested, this, &Page::openRequested);
    connect(m_detail, &CommitDetail::pageRequested, this, &Page::pageRequested);
    connect(m_detail, &CommitDetail::pointersChanged, this, &CommitsPage::setPointers);
}

QWidget* CommitsPage::makeList()
{
    auto* list = new Panel;
    list->setMinimumWidth(scaled(narrowestCommits));
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
    m_filter->setAccessibleName(tr("Filter commits"));
    filterLine->addWidget(m_filter);
    m_tree = new TreeView;
    m_tree->setAccessibleName(tr("Commits"));
    setMainView(m_tree);
    m_tree->setHeaderHidden(true);
    m_tree->setFlat(true);
    m_tree->setUniformRowHeights(false);
    m_tree->setModel(m_proxy);
    m_tree->header()->setStretchLastSection(true);
    auto* delegate = new TwoLineDelegate([this](const QModelIndex& index) { return commitRow(index, m_tree); }, m_tree);
    delegate->setInset(true);
    m_tree->setItemDelegate(delegate);
    layout->addLayout(head);
    layout->addLayout(filterLine);
    layout->addWidget(m_tree, 1);
    connect(m_filter, &SearchLine::filterChanged, this, [this] {
        m_proxy->setFilterText(m_filter->text());
        m_tree->expandAll();
        Q_EMIT statusTextChanged();
    });
    connect(m_filter, &SearchLine::downPressed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_tree, &TreeView::currentRowChanged, this, &CommitsPage::showCurrent);
    connect(m_tree, &TreeView::rowActivated, this, [this](const QModelIndex& index) {
        if (index.data(GroupRole).toBool()) {
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
            return;
        }
        const auto ref = index.data(SourceRefRole).value<SourceRef>();
        Q_EMIT openRequested(ref, {ref}, OpenMode::Dock);
    });
    connect(delegate, &TwoLineDelegate::groupToggled, this,
            [this](const QModelIndex& index) { m_tree->setExpanded(index, !m_tree->isExpanded(index)); });
    return list;
}

void CommitsPage::setSnapshot(const PackSnapshot& snapshot)
{
    const QString kept = m_snapshot.facts == snapshot.facts ? location() : QString();
    m_snapshot = snapshot;
    m_model->setRows(commitRows(snapshot));
    m_detail->setSnapshot(snapshot);
    m_tree->expandAll();
    qint64 count = 0, withDiff = 0;
    for (; snapshot && count < static_cast<qint64>(snapshot.facts->commits.size()); ++count)
        withDiff += holdsFiles(snapshot.facts->commits[static_cast<std::size_t>(count)]);
    m_note->setText(count == 0 ? QString() : tr("%1, %2 with diff").arg(groupedNumber(count), groupedNumber(withDiff)));
    m_stack->setCurrentWidget(count == 0 ? static_cast<QWidget*>(m_empty) : m_splitter);
    if (kept.isEmpty())
        selectFirst();
    else
        restoreLocation(kept);
    Q_EMIT statusTextChanged();
}

void CommitsPage::selectFirst()
{
    const QModelIndex group = m_proxy->index(0, 0);
    if (const QModelIndex first = m_proxy->index(0, 0, group); first.isValid())
        m_tree->setCurrentIndex(first);
    else
        m_detail->setCommit(-1), setPointers({});
}

void CommitsPage::showCurrent(const QModelIndex& index)
{
    const QVariant commit = index.data(OriginRole);
    if (!commit.isValid())
        return;
    m_detail->setCommit(commit.toInt());
    setPointers({m_snapshot.facts->commits[static_cast<std::size_t>(commit.toInt())].where});
    Q_EMIT statusTextChanged();
}

void CommitsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QJsonObject CommitsPage::keptState() const
{
    QJsonObject state = Page::keptState();
    state[viewedFilesKey] = QJsonArray::fromStringList(m_detail->viewed());
    state[diffShapeKey] = m_detail->diffShape();
    return state;
}

void CommitsPage::restoreState(const QJsonObject& state)
{
    m_detail->setViewed(state[viewedFilesKey].toVariant().toStringList());
    m_detail->setDiffShape(state[diffShapeKey].toObject());
    Page::restoreState(state);
}

QString CommitsPage::location() const
{
    return m_detail->commit() < 0
               ? QString()
               : fromUtf8(m_snapshot.facts->commits[static_cast<std::size_t>(m_detail->commit())].sha);
}

void CommitsPage::restoreLocation(const QString& location)
{
    const int commit = commitOf(m_snapshot, location);
    const QModelIndex index = m_proxy->mapFromSource(
        commit < 0 ? QModelIndex()
                   : m_model->indexOf(fromUtf8(m_snapshot.facts->commits[static_cast<std::size_t>(commit)].sha)));
    if (!index.isValid()) {
        selectFirst();
        return;
    }
    m_tree->setExpanded(index.parent(), true);
    m_tree->setCurrentIndex(index);
}

QString CommitsPage::statusText() const
{
    if (!m_filter->text().isEmpty())
        return tr("%1 of %2 commits").arg(groupedNumber(m_proxy->shownCount()), groupedNumber(m_proxy->totalCount()));
    if (m_detail->commit() < 0)
        return {};
    return tr("Commit %1 of %2")
        .arg(groupedNumber(m_detail->commit() + 1),
             groupedNumber(static_cast<qint64>(m_snapshot.facts->commits.size())));
}

bool CommitsPage::stepPointer(int direction)
{
    m_detail->stepFile(direction);
    return true;
}

void CommitsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_F7)
        return Page::keyPressEvent(event);
    if (!m_detail->stepChange(event->modifiers() & Qt::ShiftModifier ? -1 : +1))
        tell(this, tr("This commit has no change in the pack"));
}

} // namespace exhibit
