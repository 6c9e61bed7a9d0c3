// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/patterns/patternspage.h"

#include "models/items/claims/claimlistmodel.h"
#include "models/items/findings/findingrows.h"
#include "models/items/itemtext.h"
#include "models/items/runs/runsources.h"
#include "models/loading/decisionbook.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/looks.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/common/parts/panel.h"
#include "widgets/common/views/treeview.h"
#include "widgets/delegates/twolinedelegate.h"
#include "widgets/pages/deciding/deciding.h"
#include "widgets/pages/deciding/decisionbar.h"
#include "widgets/pages/deciding/decisionlook.h"
#include "widgets/pages/patterns/patterndetail.h"
#include "widgets/pages/patterns/patternmatrix.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t mostMatrixRows = 12;
constexpr int narrowestPatterns = 150; // design pixels: in large text it gives way to the finding

TwoLineDelegate::Data patternRow(const QModelIndex& index, const TreeView* tree)
{
    TwoLineDelegate::Data data = TwoLineDelegate::rowOf(index, tree);
    if (data.group)
        return data;
    const Look look = lookOf(static_cast<Classification>(index.data(KindRole).toInt()));
    const bool classified = !look.word.isEmpty();
    data.icon = classified ? look.icon : Icon::Info;
    data.tone = look.tone;
    data.titleLines = TwoLineDelegate::linesOfTitle(index);
    data.detail = classified ? look.word : index.data(SecondLineRole).toString();
    data.note = index.data(TrailingRole).toString();
    data.muted = index.data(MutedRole).toBool();
    addDecision(data, index);
    return data;
}

} // namespace

PatternsPage::PatternsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_model(new RowList(this)), m_detail(new PatternDetail(context)),
      m_empty(new EmptyState(Icon::Patterns)), m_stack(new QStackedWidget)
{
    setAccessibleName(title());
    m_splitter = new Splitter(Qt::Horizontal);
    m_splitter->setObjectName(QStringLiteral("patternsSplitter"));
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(makeRight());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({scaled(300), scaled(940)});
    m_splitter->setCollapsible(1, false);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_empty->setPageTitle(title());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_detail, &PatternDetail::openRequested, this, &Page::openRequested);
    connect(m_detail, &PatternDetail::pageRequested, this, &Page::pageRequested);
    connect(m_detail, &PatternDetail::pointersChanged, this, &PatternsPage::setPointers);
    connectDecisions();
}

QWidget* PatternsPage::makeList()
{
    auto* list = new Panel;
    list->setMinimumWidth(scaled(narrowestPatterns));
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->setSpacing(10);
    m_note = new ToneLabel({}, TextStyle::Body, Tone::Secondary);
    head->addWidget(new ToneLabel(title(), TextStyle::Title, Tone::Text));
    head->addWidget(m_note, 1);
    m_tree = new TreeView;
    m_tree->setAccessibleName(tr("Patterns and other findings"));
    setMainView(m_tree);
    m_tree->setHeaderHidden(true);
    m_tree->setFlat(true);
    m_tree->setUniformRowHeights(false);
    m_tree->setModel(m_model);
    m_tree->header()->setStretchLastSection(true);
    auto* delegate =
        new TwoLineDelegate([this](const QModelIndex& index) { return patternRow(index, m_tree); }, m_tree);
    delegate->setInset(true);
    m_tree->setItemDelegate(delegate);
    m_matrixPane = new QWidget;
    auto* pane = new QVBoxLayout(m_matrixPane);
    pane->setContentsMargins(12, 8, 12, 12);
    pane->setSpacing(4);
    pane->addWidget(new ToneLabel(tr("Pattern by run"), TextStyle::Label, Tone::Secondary));
    m_matrix = new PatternMatrix;
    pane->addWidget(m_matrix);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_matrixPane);
    connect(m_tree, &TreeView::currentRowChanged, this, &PatternsPage::showCurrent);
    connect(m_tree, &TreeView::rowActivated, this, [this](const QModelIndex& index) {
        if (index.data(GroupRole).toBool())
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
        else
            m_detail->stepPointer(0);
    });
    connect(delegate, &TwoLineDelegate::groupToggled, this,
            [this](const QModelIndex& index) { m_tree->setExpanded(index, !m_tree->isExpanded(index)); });
    connect(m_matrix, &PatternMatrix::patternClicked, this,
            [this](int pattern) { m_tree->setCurrentIndex(m_model->index(pattern, 0, m_model->index(0, 0))); });
    return list;
}

QWidget* PatternsPage::makeRight()
{
    auto* right = new QWidget;
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bar = new DecisionBar;
    auto* foot = new QWidget;
    auto* margins = new QVBoxLayout(foot);
    margins->setContentsMargins(16, 0, 16, 14);
    margins->addWidget(m_bar);
    layout->addWidget(m_detail, 1);
    layout->addWidget(foot);
    foot->setVisible(context().decisions != nullptr); // before, it were a window of its own for a moment
    return right;
}

void PatternsPage::connectDecisions()
{
    m_deciding = new Deciding(context().decisions, m_tree, m_bar);
    m_deciding->setWaiting([this](const QModelIndex& group) {
        const Finding* first = findingAt(m_model->index(0, 0, group));
        return first && first->isPattern();
    });
    connect(m_deciding, &Deciding::left, m_tree, qOverload<>(&QWidget::setFocus));
    if (DecisionBook* book = context().decisions) {
        connect(book, &DecisionBook::changed, this, [this, book](const QStringList& ids) {
            for (const QString& id : ids)
                m_model->change(m_model->indexOf(id), decisionSays(book->decisions().get(), id.toStdString()));
        });
    }
}

void PatternsPage::setSnapshot(const PackSnapshot& snapshot)
{
    const QString kept = m_snapshot.facts == snapshot.facts ? location() : QString();
    m_deciding->setItem({}); // what it stands for is going away
    m_snapshot = snapshot;
    if (context().decisions)
        m_snapshot.decisions = context().decisions->decisions();
    m_model->setRows(patternRows(m_snapshot, *context().messages));
    m_detail->setSnapshot(m_snapshot);
    m_tree->expandAll();
    const ReviewTotals totals = snapshot ? snapshot.review->totals : ReviewTotals();
    const std::int64_t runs = totals.runs;
    m_note->setText(runs == 0   ? QString()
                    : runs == 1 ? tr("%1 in 1 run").arg(groupedNumber(totals.patterns))
                                : tr("%1 across %2 runs").arg(groupedNumber(totals.patterns), groupedNumber(runs)));
    std::vector<const Finding*> shown;
    for (std::size_t at = 0; snapshot && at < snapshot.review->findings.size(); ++at) {
        if (snapshot.review->findings[at].isPattern() && shown.size() < mostMatrixRows)
            shown.push_back(&snapshot.review->findings[at]);
    }
    m_matrixPane->setVisible(!shown.empty() && runs > 0);
    m_matrix->setPatterns(m_snapshot, std::move(shown));
    m_empty->setTitle(runs == 0 ? tr("No runs in this pack") : tr("No pattern found"));
    m_empty->setSentence(runs == 0 ? runSourcesText()
                                   : tr("Nothing repeats over the runs, and nothing in them contradicts another "
                                        "source."));
    m_stack->setCurrentWidget(totals.patterns + totals.otherFindings == 0 ? static_cast<QWidget*>(m_empty)
                                                                          : m_splitter);
    if (kept.isEmpty())
        selectFirst();
    else
        restoreLocation(kept);
    Q_EMIT statusTextChanged();
}

void PatternsPage::selectFirst()
{
    if (m_deciding->selectFirst())
        return;
    m_deciding->setItem({});
    m_detail->setFinding(nullptr, 0);
    setPointers({});
}

const Finding* PatternsPage::findingAt(const QModelIndex& index) const
{
    const QVariant at = index.data(OriginRole);
    return at.isValid() ? &m_snapshot.review->findings[at.toUInt()] : nullptr;
}

void PatternsPage::showCurrent(const QModelIndex& index)
{
    const Finding* finding = findingAt(index);
    if (!finding)
        return;
    m_deciding->setItem(fromUtf8(finding->id)); // first: a note belongs to the finding before
    const int number = index.data(CountRole).toInt();
    m_detail->setFinding(finding, number);
    setPointers({finding->pointers.begin(), finding->pointers.end()});
    m_matrix->setCurrent(finding->isPattern() ? number - 1 : -1);
    Q_EMIT statusTextChanged();
}

QString PatternsPage::location() const
{
    return m_detail->finding() ? fromUtf8(m_detail->finding()->id) : QString();
}

void PatternsPage::restoreLocation(const QString& location)
{
    const QString id = location.startsWith(QLatin1String("id=")) ? location.mid(3) : location;
    if (!m_deciding->select(id))
        selectFirst();
}

QString PatternsPage::statusText() const
{
    const QModelIndex current = m_tree->currentIndex();
    const Finding* finding = findingAt(current);
    if (!finding)
        return {};
    const bool pattern = finding->isPattern();
    const int number = current.data(CountRole).toInt();
    const int count = m_model->rowCount(current.parent());
    return pattern ? tr("Pattern %1 of %2").arg(number).arg(count) : tr("Finding %1 of %2").arg(number).arg(count);
}

bool PatternsPage::stepPointer(int direction)
{
    m_detail->stepPointer(direction);
    return true;
}

void PatternsPage::showUndone(const QStringList& ids)
{
    m_deciding->showUndone(ids);
}

} // namespace exhibit
