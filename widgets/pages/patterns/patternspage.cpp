// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/patterns/patternspage.h"

#include "models/items/findings/patternlistmodel.h"
#include "models/items/itemtext.h"
#include "models/loading/decisionbook.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/looks.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/common/parts/panel.h"
#include "widgets/common/views/treeview.h"
#include "widgets/common/views/viewkeys.h"
#include "widgets/delegates/twolinedelegate.h"
#include "widgets/pages/deciding/decisionbar.h"
#include "widgets/pages/patterns/patterndetail.h"
#include "widgets/pages/patterns/patternmatrix.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t mostMatrixRows = 12;

/// A decision as it stands at the right end of a row.
void addDecision(TwoLineDelegate::Data& data, DecisionState state)
{
    switch (state) {
    case DecisionState::Accepted:
        data.note = PatternsPage::tr("Accepted");
        data.noteIcon = Icon::Check;
        data.noteTone = Tone::Ok;
        break;
    case DecisionState::Dismissed:
        data.note = PatternsPage::tr("Dismissed");
        data.noteIcon = Icon::Cross;
        break;
    case DecisionState::NeedsEvidence:
        data.note = PatternsPage::tr("Needs evidence");
        data.noteIcon = Icon::Question;
        data.noteTone = Tone::Warn;
        break;
    case DecisionState::Undecided:
        break;
    }
}

TwoLineDelegate::Data rowData(const QModelIndex& index, const TreeView* tree)
{
    TwoLineDelegate::Data data;
    data.title = index.data(Qt::DisplayRole).toString();
    if (index.data(GroupRole).toBool()) {
        data.group = true;
        data.count = index.data(CountRole).toLongLong();
        data.expanded = tree->isExpanded(index);
        return data;
    }
    const Look look = lookOf(static_cast<Classification>(index.data(KindRole).toInt()));
    const bool classified = !look.word.isEmpty();
    data.icon = classified ? look.icon : Icon::Info;
    data.tone = look.tone;
    data.detail = classified ? look.word : index.data(SecondLineRole).toString();
    data.note = index.data(TrailingRole).toString();
    data.muted = index.data(MutedRole).toBool();
    addDecision(data, static_cast<DecisionState>(index.data(DecisionRole).toInt()));
    return data;
}

} // namespace

PatternsPage::PatternsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_model(new PatternListModel(this)), m_detail(new PatternDetail(context)),
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
    m_tree = new TreeView;
    m_tree->setAccessibleName(tr("Patterns and other findings"));
    m_tree->setHeaderHidden(true);
    m_tree->setFlat(true);
    m_tree->setUniformRowHeights(false);
    m_tree->setModel(m_model);
    m_tree->header()->setStretchLastSection(true);
    m_tree->installEventFilter(this);
    auto* delegate = new TwoLineDelegate([this](const QModelIndex& index) { return rowData(index, m_tree); }, m_tree);
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
    foot->setVisible(context().decisions != nullptr);
    layout->addWidget(m_detail, 1);
    layout->addWidget(foot);
    return right;
}

void PatternsPage::connectDecisions()
{
    connect(m_bar, &DecisionBar::decided, this, &PatternsPage::decide);
    connect(m_bar, &DecisionBar::left, m_tree, qOverload<>(&QWidget::setFocus));
    DecisionBook* book = context().decisions;
    if (!book)
        return;
    connect(m_bar, &DecisionBar::noteEdited, book, [this, book](const QString& note) {
        if (m_detail->finding())
            book->setNote(m_detail->finding()->id, note.toStdString());
    });
    connect(book, &DecisionBook::changed, this, [this, book](const QStringList& ids) {
        m_model->setDecisions(book->decisions(), ids);
        if (m_detail->finding() && ids.contains(fromUtf8(m_detail->finding()->id)))
            m_bar->setDecision(book->decision(m_detail->finding()->id), 1);
    });
}

void PatternsPage::setSnapshot(const PackSnapshot& snapshot)
{
    const QString kept = m_snapshot.facts == snapshot.facts ? location() : QString();
    m_snapshot = snapshot;
    if (context().decisions)
        m_snapshot.decisions = context().decisions->decisions();
    m_model->setSnapshot(m_snapshot, *context().messages);
    m_detail->setSnapshot(m_snapshot);
    m_tree->expandAll();
    const ReviewTotals totals = snapshot ? snapshot.review->totals : ReviewTotals();
    const std::int64_t runs = totals.runs;
    m_note->setText(runs == 0   ? QString()
                    : runs == 1 ? tr("%1 in 1 run").arg(groupedNumber(totals.patterns))
                                : tr("%1 across %2 runs").arg(groupedNumber(totals.patterns), groupedNumber(runs)));
    std::vector<const Finding*> shown = m_model->patterns();
    shown.resize(std::min(shown.size(), mostMatrixRows));
    m_matrixPane->setVisible(!shown.empty() && runs > 0);
    m_matrix->setPatterns(m_snapshot, std::move(shown));
    m_empty->setTitle(runs == 0 ? tr("No runs in this pack") : tr("No pattern found"));
    m_empty->setSentence(runs == 0
                             ? tr("A pytest log, a JUnit file or another test report would bring runs to compare.")
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

std::vector<QModelIndex> PatternsPage::findingRows() const
{
    std::vector<QModelIndex> rows;
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex parent = m_model->index(group, 0);
        for (int row = 0; m_tree->isExpanded(parent) && row < m_model->rowCount(parent); ++row)
            rows.push_back(m_model->index(row, 0, parent));
    }
    return rows;
}

void PatternsPage::selectFirst()
{
    const auto rows = findingRows();
    if (!rows.empty())
        return m_tree->setCurrentIndex(rows.front());
    m_detail->setFinding(nullptr, 0);
    setPointers({});
}

void PatternsPage::showCurrent(const QModelIndex& index)
{
    const Finding* finding = m_model->findingAt(index);
    if (!finding)
        return;
    m_bar->flushNote();
    m_detail->setFinding(finding, m_model->numberAt(index));
    setPointers({finding->pointers.begin(), finding->pointers.end()});
    m_matrix->setCurrent(finding->kind == FindingKind::Pattern ? m_model->numberAt(index) - 1 : -1);
    if (const DecisionBook* book = context().decisions)
        m_bar->setDecision(book->decision(finding->id), 1);
    Q_EMIT statusTextChanged();
}

QString PatternsPage::location() const
{
    return m_detail->finding() ? fromUtf8(m_detail->finding()->id) : QString();
}

void PatternsPage::restoreLocation(const QString& location)
{
    const QString id = location.startsWith(QLatin1String("id=")) ? location.mid(3) : location;
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid()) {
        selectFirst();
        return;
    }
    m_tree->setExpanded(index.parent(), true);
    m_tree->setCurrentIndex(index);
}

QString PatternsPage::statusText() const
{
    const QModelIndex current = m_tree->currentIndex();
    const int number = m_model->numberAt(current);
    if (number == 0)
        return {};
    const bool pattern = m_detail->finding() && m_detail->finding()->kind == FindingKind::Pattern;
    const int count = m_model->countOf(pattern ? PatternListModel::Patterns : PatternListModel::Others);
    return pattern ? tr("Pattern %1 of %2").arg(number).arg(count) : tr("Finding %1 of %2").arg(number).arg(count);
}

bool PatternsPage::stepPointer(int direction)
{
    m_detail->stepPointer(direction);
    return true;
}

DecisionState PatternsPage::stateAt(const QModelIndex& index) const
{
    return static_cast<DecisionState>(index.data(DecisionRole).toInt());
}

void PatternsPage::step(int direction, bool undecidedOnly)
{
    const auto rows = findingRows();
    const auto here = std::find(rows.begin(), rows.end(), m_tree->currentIndex());
    const auto count = static_cast<std::ptrdiff_t>(rows.size());
    const auto start = here - rows.begin();
    for (std::ptrdiff_t at = start + direction; at >= 0 && at < count; at += direction) {
        if (undecidedOnly && stateAt(rows[static_cast<std::size_t>(at)]) != DecisionState::Undecided)
            continue;
        m_tree->setCurrentIndex(rows[static_cast<std::size_t>(at)]);
        return;
    }
}

void PatternsPage::decide(DecisionState state, const QString& reason)
{
    DecisionBook* book = context().decisions;
    if (!book || !m_detail->finding())
        return;
    m_bar->flushNote();
    book->decide({m_detail->finding()->id}, state, reason.toStdString());
    step(+1, true);
    m_tree->setFocus();
}

void PatternsPage::undo()
{
    DecisionBook* book = context().decisions;
    if (!book || !book->canUndo())
        return;
    QStringList ids;
    for (const std::string& id : book->undo())
        ids.append(fromUtf8(id));
    showUndone(ids);
}

void PatternsPage::showUndone(const QStringList& ids)
{
    for (const QString& id : ids) {
        const QModelIndex index = m_model->indexOf(id);
        if (!index.isValid())
            continue;
        m_tree->setCurrentIndex(index);
        return;
    }
}

bool PatternsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)))
        return true;
    return Page::eventFilter(watched, event);
}

bool PatternsPage::handleKey(const QKeyEvent* key)
{
    if (key->matches(QKeySequence::Undo)) {
        undo();
        return true;
    }
    const bool shifted = key->modifiers() == Qt::ShiftModifier;
    const bool plain = key->modifiers() == Qt::NoModifier;
    if (!context().decisions || !ViewKeys::letterKeysEnabled(m_tree) ||
        (!plain && !(shifted && key->key() == Qt::Key_N)))
        return false;
    switch (key->key()) {
    case Qt::Key_A:
        decide(DecisionState::Accepted, {});
        return true;
    case Qt::Key_D:
        m_bar->askReason();
        return true;
    case Qt::Key_E:
        decide(DecisionState::NeedsEvidence, {});
        return true;
    case Qt::Key_U:
        undo();
        return true;
    case Qt::Key_N:
        step(shifted ? -1 : +1, true);
        return true;
    case Qt::Key_J:
        step(+1, false);
        return true;
    case Qt::Key_K:
        step(-1, false);
        return true;
    case Qt::Key_M:
        m_bar->editNote();
        return true;
    default:
        return false;
    }
}

} // namespace exhibit
