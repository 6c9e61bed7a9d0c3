// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/rundetail.h"

#include "models/items/itemtext.h"
#include "models/items/runtestsmodel.h"
#include "widgets/common/badge.h"
#include "widgets/common/card.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/looks.h"
#include "widgets/common/pointerlabel.h"
#include "widgets/common/splitter.h"
#include "widgets/common/tableview.h"
#include "widgets/common/tonelabel.h"
#include "widgets/delegates/badgedelegate.h"
#include "widgets/delegates/pointerdelegate.h"
#include "widgets/delegates/textdelegate.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace exhibit {

namespace {

Look changeLook(const QModelIndex& index)
{
    switch (static_cast<RunTestsModel::Change>(index.data(KindRole).toInt())) {
    case RunTestsModel::Change::NewlyFailing:
        return {Icon::Flag, Tone::Fail, index.data().toString()};
    case RunTestsModel::Change::NewTestFailing:
        return {Icon::Plus, Tone::Fail, index.data().toString()};
    case RunTestsModel::Change::Fixed:
        return {Icon::Check, Tone::Ok, index.data().toString()};
    case RunTestsModel::Change::FailingRemoved:
        return {Icon::Clock, Tone::Warn, index.data().toString()};
    case RunTestsModel::Change::CollectionError:
        return {Icon::Diamond, Tone::Error, index.data().toString()};
    case RunTestsModel::Change::Failing:
        break;
    }
    return {Icon::Cross, Tone::Fail, index.data().toString()};
}

TextDelegate::Data testData(const QModelIndex& index)
{
    // People look for the test's name; its file stands behind it.
    const QString nodeId = index.data().toString();
    const qsizetype at = nodeId.indexOf(QLatin1String("::"));
    const QString file = at < 0 ? nodeId : nodeId.left(at);
    const QString name =
        at < 0 ? file.section(QLatin1Char('/'), -1) : nodeId.mid(at + 2).section(QLatin1String("::"), -1);
    const QString where = at < 0 ? file.section(QLatin1Char('/'), 0, -2) : file.section(QLatin1Char('/'), -1);
    return {where.isEmpty() ? name : QString(name + QStringLiteral("  ·  ") + where), {}, Tone::Text, Qt::ElideRight};
}

TextDelegate::Data whyData(const QModelIndex& index)
{
    return {index.data().toString(), {}, Tone::Secondary, Qt::ElideRight};
}

} // namespace

RunDetail::RunDetail(const PageContext&, QWidget* parent)
    : QWidget(parent), m_changes(new RunTestsModel(this)), m_failures(new RunTestsModel(this))
{
    m_changesCard = new Card(tr("Delta"));
    m_changesTable = makeTests(m_changes, tr("Changes against the baseline"));
    m_changesTable->setPlaceholder(tr("No change against the baseline."), {});
    m_changesCard->setContent(m_changesTable);
    m_failuresCard = new Card(tr("Failing tests"));
    m_failuresTable = makeTests(m_failures, tr("Failing tests of the run"));
    m_failuresTable->setPlaceholder(tr("No test fails."), {});
    m_failuresCard->setContent(m_failuresTable);
    auto* cards = new Splitter(Qt::Horizontal);
    cards->setObjectName(QStringLiteral("runDetailSplitter"));
    cards->addWidget(m_changesCard);
    cards->addWidget(m_failuresCard);
    cards->setChildrenCollapsible(false);
    cards->setHandleWidth(scaled(12));
    cards->setSizes({scaled(440), scaled(760)});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    layout->addWidget(cards, 1);
}

QWidget* RunDetail::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_name = new ToneLabel({}, TextStyle::Section, Tone::Text);
    m_phase = new ElidedLabel;
    m_state = new Badge;
    m_figures = new ToneLabel({}, TextStyle::Body, Tone::Secondary);
    m_log = new PointerLabel;
    layout->addWidget(m_name);
    layout->addWidget(m_phase);
    layout->addWidget(m_state);
    layout->addWidget(m_figures);
    layout->addStretch(1);
    layout->addWidget(m_log);
    connect(m_log, &PointerLabel::activated, this,
            [this](const SourceRef& ref) { Q_EMIT openRequested(ref, {ref}, Page::OpenMode::Dock); });
    return head;
}

TableView* RunDetail::makeTests(RunTestsModel* model, const QString& name)
{
    auto* table = new TableView;
    table->setAccessibleName(name);
    table->setDense(true);
    table->setModel(model);
    table->setItemDelegateForColumn(RunTestsModel::ChangeColumn, new BadgeDelegate(changeLook, table));
    table->setItemDelegateForColumn(RunTestsModel::TestColumn, new TextDelegate(TextStyle::Body, testData, table));
    table->setItemDelegateForColumn(RunTestsModel::WhyColumn, new TextDelegate(TextStyle::Small, whyData, table));
    auto* pointers = new PointerDelegate(table);
    table->setItemDelegateForColumn(RunTestsModel::PointerColumn, pointers);
    table->setStretchColumn(RunTestsModel::TestColumn);
    table->setMinimumColumnWidth(RunTestsModel::ChangeColumn, 116);
    table->setMinimumColumnWidth(RunTestsModel::TestColumn, 120);
    table->setMinimumColumnWidth(RunTestsModel::WhyColumn, 160);
    table->setMinimumColumnWidth(RunTestsModel::PointerColumn, 70);
    table->setColumnPriorities({RunTestsModel::WhyColumn});
    const auto open = [this, model](const QModelIndex& index, Page::OpenMode mode) {
        const QList<SourceRef> all = model->pointersAt(index.row());
        if (!all.isEmpty())
            Q_EMIT openRequested(all.first(), all, mode);
    };
    connect(table, &QAbstractItemView::clicked, this,
            [open](const QModelIndex& index) { open(index, Page::OpenMode::Dock); });
    connect(table, &TableView::rowActivated, this,
            [open](const QModelIndex& index) { open(index, Page::OpenMode::Dock); });
    return table;
}

void RunDetail::setSnapshot(const PackSnapshot& snapshot)
{
    setRun(nullptr, nullptr);
    m_snapshot = snapshot;
}

void RunDetail::setRun(const Run* run, const Delta* delta)
{
    setVisible(run != nullptr);
    if (!run) {
        m_changes->clear();
        m_failures->clear();
        return;
    }
    setFacts(*run);
    const Baseline& baseline = m_snapshot.review->baseline;
    const bool isBaseline = baseline.source != BaselineSource::None && baseline.key == run->key;
    const QString name = fromUtf8(baseline.key.runId);
    if (baseline.source == BaselineSource::None)
        m_changesCard->setNote(tr("no run to compare with"));
    else if (isBaseline)
        m_changesCard->setNote(tr("this run is the baseline"));
    else
        m_changesCard->setNote(baseline.source == BaselineSource::StandIn ? tr("against %1, a stand-in").arg(name)
                                                                          : tr("against %1").arg(name));
    if (delta && !isBaseline)
        m_changes->setDelta(m_snapshot, *run, *delta);
    else
        m_changes->clear();
    m_failures->setFailures(m_snapshot, *run);
    const bool collection = run->state == RunState::CollectionFailed;
    m_failuresCard->setTitle(collection ? tr("Collection errors") : tr("Failing tests"));
    const int failing = m_failures->rowCount();
    m_failuresCard->setNote(
        collection ? tr("%1, no test ran").arg(groupedNumber(failing))
                   : tr("%1 of %2").arg(groupedNumber(failing), groupedNumber(run->counts.total.value_or(0))));
    m_changesTable->fitColumns();
    m_failuresTable->fitColumns();
}

void RunDetail::setFacts(const Run& run)
{
    m_name->setText(fromUtf8(run.key.runId));
    m_phase->setText(fromUtf8(run.key.phase));
    m_phase->setVisible(!run.key.phase.empty());
    m_state->setLook(lookOf(run.state, run.exitCode));
    QStringList figures;
    if (run.durationSeconds)
        figures.append(tr("%1 s").arg(*run.durationSeconds, 0, 'f', 2));
    if (run.counts.collected)
        figures.append(tr("%1 collected").arg(groupedNumber(*run.counts.collected)));
    if (run.counts.warnings)
        figures.append(tr("%1 warnings").arg(groupedNumber(*run.counts.warnings)));
    if (!run.witnessesAgree)
        figures.append(tr("log and report disagree"));
    m_figures->setText(figures.join(QStringLiteral(" · ")));
    m_log->setVisible(!run.log.isNull() || !run.report.isNull());
    m_log->setSourceRef(run.log.isNull() ? run.report : run.log);
}

} // namespace exhibit
