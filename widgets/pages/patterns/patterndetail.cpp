// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/patterns/patterndetail.h"

#include "models/items/base/rowtable.h"
#include "models/items/findings/findingrows.h"
#include "models/items/itemtext.h"
#include "models/report/markdownsections.h"
#include "models/report/messages.h"
#include "widgets/common/controls/badge.h"
#include "widgets/common/controls/flowlayout.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/controls/verticalscroll.h"
#include "widgets/common/controls/wraprow.h"
#include "widgets/common/parts/card.h"
#include "widgets/common/views/tableview.h"
#include "widgets/delegates/tabledelegate.h"
#include "widgets/pages/linkchips.h"
#include "widgets/pages/patterns/hypothesislist.h"
#include "widgets/pages/statementlist.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int mostTableRows = 8;      ///< shown at once; the table scrolls beyond
constexpr int headScrollsBelow = 340; // design pixels of height

} // namespace

PatternDetail::PatternDetail(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_rows(new RowTable<FindingRow>(this))
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeAssessment());
    m_scrolled = column;
    column->addWidget(makeTable());
    column->addWidget(makeHypotheses());
    column->addWidget(makeEnds());
    column->addStretch(1);
    m_scroll = new VerticalScroll(content, tr("Finding"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(10);
    m_head = makeHead();
    layout->addWidget(m_head);
    layout->addWidget(m_scroll, 1);
}

QWidget* PatternDetail::makeHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setSpacing(10);
    m_number = new ToneLabel({}, TextStyle::Title, Tone::Muted);
    m_title = new ToneLabel({}, TextStyle::Title, Tone::Text);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QSizePolicy wraps(QSizePolicy::Ignored, QSizePolicy::Minimum);
    wraps.setHeightForWidth(true); // all lines of a long title have room, the body below scrolls
    m_title->setSizePolicy(wraps);
    top->addWidget(m_number, 0, Qt::AlignTop);
    top->addWidget(m_title, 1);
    auto* badges = new QHBoxLayout;
    badges->setSpacing(10);
    m_classification = new Badge;
    m_confidence = new Badge({}, Badge::Shape::Outlined);
    m_runs = new ToneLabel({}, TextStyle::Small, Tone::Secondary);
    badges->addWidget(m_classification);
    badges->addWidget(m_confidence);
    badges->addWidget(m_runs, 1);
    column->addLayout(top);
    column->addLayout(badges);
    return head;
}

QWidget* PatternDetail::makeAssessment()
{
    auto* card = new Card(tr("Assessment"));
    m_assessment = new StatementList(*m_context.messages);
    card->setContent(m_assessment);
    connect(m_assessment, &StatementList::openRequested, this, [this](const SourceRef& ref) { open(ref); });
    return card;
}

QWidget* PatternDetail::makeTable()
{
    m_tableCard = new Card(tr("Signature"));
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("patternSignature"));
    m_table->setAccessibleName(tr("What the finding is recognised by"));
    m_table->setDense(true);
    m_table->setModel(m_rows);
    auto* delegate = new TableDelegate(m_table);
    m_table->setItemDelegate(delegate);
    connect(delegate, &TableDelegate::pointerActivated, this, &PatternDetail::open);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_tableCard->setContent(m_table);
    const auto openRow = [this](const QModelIndex& index) { open(index.data(SourceRefRole).value<SourceRef>()); };
    connect(m_table, &TableView::rowActivated, this, openRow);
    connect(m_table, &TableView::currentRowChanged, this, [this](const QModelIndex& index) {
        if (const auto ref = index.data(SourceRefRole).value<SourceRef>(); !ref.isNull())
            Q_EMIT pointersChanged(pointersFrom(ref));
    });
    return m_tableCard;
}

QWidget* PatternDetail::makeHypotheses()
{
    m_hypothesesCard = new Card(tr("Hypotheses"));
    m_hypotheses = new HypothesisList(*m_context.messages);
    m_hypothesesCard->setContent(m_hypotheses);
    connect(m_hypotheses, &HypothesisList::openRequested, this, [this](const SourceRef& ref) { open(ref); });
    return m_hypothesesCard;
}

QWidget* PatternDetail::makeEnds()
{
    auto* ends = new QWidget;
    auto* layout = new WrapRow(ends, 12, 12);
    m_fixCard = new Card(tr("Proposed fix"));
    m_fixes = new StatementList(*m_context.messages);
    m_fixCard->setContent(m_fixes);
    m_extraCard = new Card(tr("Extra evidence needed"));
    m_extra = new StatementList(*m_context.messages);
    m_extraCard->setContent(m_extra);
    layout->add(m_fixCard, 1);
    layout->add(m_extraCard, 1);
    return ends;
}

void PatternDetail::setSnapshot(const PackSnapshot& snapshot)
{
    m_snapshot = snapshot;
    setFinding(nullptr, 0);
}

void PatternDetail::setFinding(const Finding* finding, int number)
{
    m_finding = finding;
    m_shown = 0;
    m_scroll->setVisible(finding);
    m_number->setText(finding && finding->kind == FindingKind::Pattern ? QString::number(number) : QString());
    m_number->setVisible(!m_number->text().isEmpty());
    m_rows->setTable(findingTable(finding, *m_context.messages), *m_context.messages);
    m_assessment->clear();
    m_fixes->clear();
    m_extra->clear();
    m_hypotheses->setHypotheses(finding ? finding->hypotheses : std::vector<Hypothesis>());
    if (!finding)
        return;
    fillHead();
    const Messages& messages = *m_context.messages;
    m_assessment->addStatement({finding->assessment, finding->pointers});
    if (!finding->repeats.isEmpty())
        m_assessment->addText(messages.text(finding->repeats, NumberStyle::Grouped));
    if (!finding->recommendation.isEmpty()) {
        m_assessment->addHeading(tr("Recommendation"));
        m_assessment->addText(messages.text(finding->recommendation, NumberStyle::Grouped));
    }
    auto* chips = new LinkChips(m_snapshot, messages);
    for (const RunKey& key : finding->runs)
        chips->addRun(key);
    connect(chips, &LinkChips::pageRequested, this, &PatternDetail::pageRequested);
    m_assessment->addWidget(chips);
    fillTable();
    m_hypothesesCard->setVisible(!finding->hypotheses.empty());
    fillEnds();
}

void PatternDetail::fillHead()
{
    const Messages& messages = *m_context.messages;
    m_title->setText(messages.text(m_finding->title, NumberStyle::Grouped));
    Look look = lookOf(m_finding->classification);
    if (m_finding->classification == Classification::Systemic && m_finding->confidence == Confidence::Low)
        look.word = tr("Possibly systemic");
    else if (m_finding->classification == Classification::None && m_finding->kind == FindingKind::Pattern)
        look = {Icon::Info, Tone::Unknown, messages.text(classificationMessage(*m_finding))};
    m_classification->setVisible(!look.word.isEmpty());
    m_classification->setLook(look);
    m_confidence->setLook(
        {Icon::None, Tone::Secondary, tr("%1 confidence").arg(confidenceText(m_finding->confidence))});
    const auto all = static_cast<qint64>(m_snapshot.review->runs.size());
    const auto of = static_cast<qint64>(m_finding->runs.size());
    m_runs->setText(of == 0 ? QString() : tr("%1 of %2 runs").arg(groupedNumber(of), groupedNumber(all)));
}

void PatternDetail::fillTable()
{
    const bool any = m_rows->rowCount() > 0;
    m_tableCard->setVisible(any);
    m_tableCard->setNote(m_context.messages->text(m_finding->signature, NumberStyle::Grouped));
    if (!any)
        return;
    m_table->fitColumns();
    const int rows = std::min(m_rows->rowCount(), mostTableRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + scaled(4));
}

void PatternDetail::fillEnds()
{
    for (const Message& fix : m_finding->proposedFixes)
        m_fixes->addStatement({fix, {}}, Icon::ChevronRight);
    if (!m_finding->proposedTests.empty())
        m_fixes->addHeading(tr("Tests"));
    for (const Message& test : m_finding->proposedTests)
        m_fixes->addStatement({test, {}}, Icon::Check);
    for (const Message& extra : m_finding->extraEvidence)
        m_extra->addStatement({extra, {}}, Icon::Question, Tone::Warn);
    m_fixCard->setVisible(!m_fixes->isEmpty());
    m_extraCard->setVisible(!m_extra->isEmpty());
}

QList<SourceRef> PatternDetail::pointersFrom(const SourceRef& ref) const
{
    QList<SourceRef> all;
    if (m_finding)
        all = {m_finding->pointers.begin(), m_finding->pointers.end()};
    all.removeOne(ref);
    all.prepend(ref);
    return all;
}

void PatternDetail::open(const SourceRef& ref)
{
    if (!m_finding || ref.isNull())
        return;
    QList<SourceRef> all(m_finding->pointers.begin(), m_finding->pointers.end());
    if (const auto at = all.indexOf(ref); at >= 0)
        m_shown = static_cast<std::size_t>(at);
    else
        all.prepend(ref);
    Q_EMIT openRequested(ref, all, Page::OpenMode::Dock);
}

void PatternDetail::stepPointer(int direction)
{
    if (!m_finding || m_finding->pointers.empty())
        return;
    const auto count = static_cast<std::ptrdiff_t>(m_finding->pointers.size());
    const auto next = (static_cast<std::ptrdiff_t>(m_shown) + direction + count) % count;
    open(m_finding->pointers[static_cast<std::size_t>(next)]);
}

void PatternDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_table->fitColumns();
    // All lines of the title have room; where they would leave none for the rest, they scroll with it.
    QVBoxLayout* of = height() < scaled(headScrollsBelow) ? m_scrolled : static_cast<QVBoxLayout*>(layout());
    if (of->indexOf(m_head) < 0)
        of->insertWidget(0, m_head);
}

} // namespace exhibit
