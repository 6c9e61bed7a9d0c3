// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/overview/overviewpage.h"

#include "models/domain/workdecision.h"
#include "models/items/evidence/inventoryrows.h"
#include "models/items/findings/findingrows.h"
#include "models/items/itemtext.h"
#include "models/items/runs/runsources.h"
#include "models/loading/decisionbook.h"
#include "models/report/messages.h"
#include "models/report/tables/runtable.h"
#include "models/review/decision/decidereview.h"
#include "widgets/charts/chartmenu.h"
#include "widgets/charts/failureschart.h"
#include "widgets/charts/utilizationbars.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/chip.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/controls/verticalscroll.h"
#include "widgets/common/controls/wraprow.h"
#include "widgets/common/look/looks.h"
#include "widgets/common/look/theme.h"
#include "widgets/common/parts/card.h"
#include "widgets/common/parts/kpitile.h"
#include "widgets/common/views/listview.h"
#include "widgets/delegates/twolinedelegate.h"
#include "widgets/pages/overview/decisioncard.h"
#include "widgets/pages/overview/missingstrip.h"
#include "widgets/pages/overview/pickedruns.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace exhibit {

namespace {

constexpr int compactBelow = 720; // window height in design pixels: KPI notes go, charts get lower
constexpr int barsAround = 110;   // top bar, status line and padding

TwoLineDelegate::Data findingData(const QModelIndex& index)
{
    TwoLineDelegate::Data data;
    const QVariant verdict = index.data(VerdictRole);
    const auto kind = static_cast<FindingKind>(index.data(KindRole).toInt());
    const Look look = kind == FindingKind::Mismatch && verdict.isValid() ? lookOf(static_cast<Verdict>(verdict.toInt()))
                                                                         : lookOf(kind);
    data.icon = look.icon;
    data.tone = look.tone;
    data.title = index.data(Qt::DisplayRole).toString();
    data.titleLines = TwoLineDelegate::linesOfTitle(index);
    data.kind = index.data(SecondLineRole).toString();
    data.pointer = index.data(SourceRefRole).value<SourceRef>();
    return data;
}

TwoLineDelegate::Data inventoryData(const QModelIndex& index)
{
    TwoLineDelegate::Data data;
    data.oneLine = true;
    data.title = index.data(Qt::DisplayRole).toString();
    data.note = index.data(TrailingRole).toString();
    if (index.data(GroupRole).toBool()) {
        data.group = true;
        return data;
    }
    data.elide = Qt::ElideMiddle;
    switch (static_cast<InventoryState>(index.data(KindRole).toInt())) {
    case InventoryState::Present:
        data.icon = Icon::Check;
        data.tone = Tone::Ok;
        break;
    case InventoryState::WithProblems:
        data.icon = Icon::Warning;
        data.tone = Tone::Warn;
        break;
    case InventoryState::Missing:
        data.icon = Icon::Cross;
        data.tone = Tone::Fail;
        break;
    }
    return data;
}

} // namespace

/// The sign of the verdict on its tinted square.
class OverviewPage::Disc : public QWidget
{
public:
    Disc() { setFixedSize(scaled(34), scaled(34)); }

    void setLook(Icon icon, Tone tone)
    {
        m_icon = icon;
        m_tone = tone;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeFor(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fillOf(theme, m_tone));
        painter.drawRoundedRect(rect(), 6, 6);
        const int margin = width() / 5;
        paintIcon(&painter, m_icon, QRectF(rect()).adjusted(margin, margin, -margin, -margin), inkOf(theme, m_tone));
    }

private:
    Icon m_icon = Icon::Info;
    Tone m_tone = Tone::Muted;
};

OverviewPage::OverviewPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_findingModel(new RowList(this)), m_inventoryModel(new RowList(this))
{
    setAccessibleName(title());
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    auto* verdict = new Card;
    verdict->body()->addWidget(makeVerdict());
    verdict->body()->addWidget(makeTiles());
    auto* missing = new QVBoxLayout;
    missing->setContentsMargins(scaled(12), 0, scaled(12), scaled(10));
    m_missing = new MissingStrip;
    missing->addWidget(m_missing);
    verdict->body()->addLayout(missing);
    connect(m_missing, &MissingStrip::listRequested, this, &OverviewPage::showMissing);
    m_decision = new DecisionCard;
    m_decision->hide();
    column->addWidget(m_decision);
    column->addWidget(verdict);
    connect(m_decision, &DecisionCard::currentChanged, this, &OverviewPage::setPointers);
    connect(m_decision, &DecisionCard::openRequested, this, [this](const SourceRef& ref, const QList<SourceRef>& all) {
        Q_EMIT openRequested(ref, all, OpenMode::Dock);
    });
    connectDecisions();
    column->addWidget(makeCharts());
    column->addWidget(makeLists(), 1);
    m_scroll = new VerticalScroll(content, title());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void OverviewPage::connectDecisions()
{
    DecisionBook* book = context().decisions;
    m_decision->setCanDecide(book != nullptr);
    if (!book)
        return;
    connect(m_decision, &DecisionCard::workDecided, book,
            [book](DecisionState state, const QString& reason) { book->decideWork(state, reason.toStdString()); });
    connect(book, &DecisionBook::changed, this, [this, book] {
        if (!m_snapshot)
            return;
        m_snapshot.decisions = book->decisions();
        decide();
    });
}

QWidget* OverviewPage::makeVerdict()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(14);
    m_disc = new Disc;
    m_headline = new ToneLabel({}, TextStyle::Title, Tone::Text);
    m_headline->setWordWrap(true);
    m_detail = new ToneLabel({}, TextStyle::Body, Tone::Secondary);
    m_detail->setWordWrap(true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_headline);
    texts->addWidget(m_detail);
    m_review = makeButton(tr("Review mismatches"), ButtonKind::Primary, Icon::Mismatches);
    m_report = makeButton(tr("Preview report"), ButtonKind::Default, Icon::Report);
    layout->addWidget(m_disc, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(m_review, 0, Qt::AlignTop);
    layout->addWidget(m_report, 0, Qt::AlignTop);
    connect(m_review, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(QStringLiteral("mismatches"), {}); });
    connect(m_report, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(QStringLiteral("report"), {}); });
    return row;
}

QWidget* OverviewPage::makeTiles()
{
    auto* tiles = new QWidget;
    auto* layout = new WrapRow(tiles);
    const auto add = [this, layout](const QString& caption, const QString& page) {
        auto* tile = new KpiTile(caption);
        layout->add(tile, 1);
        connect(tile, &KpiTile::clicked, this, [this, page] {
            const bool isOfRuns = page == QLatin1String("runs") && !m_picked.isEmpty();
            Q_EMIT pageRequested(page, isOfRuns
                                           ? QStringLiteral("rows=%1-%2").arg(m_picked.first + 1).arg(m_picked.last + 1)
                                           : QString());
        });
        return tile;
    };
    m_runs = add(tr("Runs"), QStringLiteral("runs"));
    m_failing = add(tr("Failing per run"), QStringLiteral("runs"));
    m_new = add(tr("Newly failing"), QStringLiteral("runs"));
    m_collection = add(tr("Collection errors"), QStringLiteral("runs"));
    m_mismatches = add(tr("Mismatches"), QStringLiteral("mismatches"));
    m_truncated = add(tr("Truncated outputs"), QStringLiteral("telemetry"));
    m_runs->setFirst(true);
    return tiles;
}

QWidget* OverviewPage::makeCharts()
{
    m_failuresCard = new Card(tr("Failing tests per run"));
    m_failuresCard->setNote(tr("pack order"));
    m_failures = new FailuresChart;
    m_failuresCard->setContent(m_failures);
    m_tokensCard = new Card(tr("Token use against budget"));
    m_tokens = new UtilizationBars;
    m_tokensCard->setContent(m_tokens);
    const auto open = [this](const SourceRef& ref) { Q_EMIT openRequested(ref, {ref}, OpenMode::Dock); };
    connect(m_failures, &FailuresChart::openRequested, this, open);
    connect(m_failures, &ChartView::rangePicked, this, &OverviewPage::pickRuns);
    connect(m_failures, &FailuresChart::testsRequested, this,
            [this](const QString& location) { Q_EMIT pageRequested(QStringLiteral("tests"), location); });
    connect(m_tokens, &UtilizationBars::openRequested, this, open);
    for (const ChartView* chart : {static_cast<ChartView*>(m_failures), static_cast<ChartView*>(m_tokens)}) {
        connect(chart, &ChartView::currentMarkChanged, this, [this, chart](int mark) {
            if (mark >= 0 && !chart->markPointer(mark).isNull())
                setPointers({chart->markPointer(mark)});
        });
    }
    connect(m_failures, &ChartView::tableRequested, this, [this] { Q_EMIT pageRequested(QStringLiteral("runs"), {}); });
    connect(m_tokens, &ChartView::tableRequested, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("telemetry"), {}); });
    connect(m_tokens, &UtilizationBars::shownCountChanged, this, [this](int shown, int phases) {
        m_tokensCard->setNote(shown < phases
                                  ? tr("%1 of %2 phases, worst first").arg(groupedNumber(shown), groupedNumber(phases))
                                  : tr("%1 phases, worst first").arg(groupedNumber(phases)));
    });
    m_pickedChip = new Chip(tr("Runs"), {});
    m_pickedChip->hide();
    connect(m_pickedChip, &QAbstractButton::clicked, this, [this] { pickRuns({}); });
    m_failuresCard->addHeaderWidget(m_pickedChip);
    m_failuresCard->addHeaderWidget(makeChartMenu(m_failures));
    m_tokensCard->addHeaderWidget(makeChartMenu(m_tokens));
    m_failures->setAccessibleName(m_failuresCard->title());
    m_tokens->setAccessibleName(m_tokensCard->title());
    auto* row = new QWidget;
    auto* layout = new WrapRow(row, 12, 12);
    layout->add(m_failuresCard, 11);
    layout->add(m_tokensCard, 9);
    return row;
}

QWidget* OverviewPage::makeLists()
{
    m_findingsCard = new Card(tr("Top findings"));
    m_findings = new ListView;
    m_findings->setAccessibleName(tr("Findings by severity"));
    m_findings->setModel(m_findingModel);
    auto* findings = new TwoLineDelegate(findingData, m_findings);
    m_findings->setItemDelegate(findings);
    m_noFindings = new ToneLabel({}, TextStyle::Body, Tone::Secondary);
    m_noFindings->setWordWrap(true);
    m_noFindings->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_noFindings->setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10));
    m_findingsCard->body()->addWidget(m_noFindings);
    m_findingsCard->body()->addWidget(m_findings, 1);
    m_inventoryCard = new Card(tr("Evidence"));
    m_inventory = new ListView;
    m_inventory->setAccessibleName(tr("Files of the pack, and those it names but does not hold"));
    m_inventory->setModel(m_inventoryModel);
    m_inventory->setItemDelegate(new TwoLineDelegate(inventoryData, m_inventory));
    m_inventoryCard->setContent(m_inventory);
    connect(findings, &TwoLineDelegate::pointerActivated, this,
            [this](const SourceRef&, const QModelIndex& index) { openFinding(index, OpenMode::Dock); });
    connect(m_findings, &ListView::currentRowChanged, this, [this](const QModelIndex& index) {
        if (const Finding* finding = findingAt(index))
            setPointers({finding->pointers.begin(), finding->pointers.end()});
    });
    connect(m_findings, &ListView::rowActivated, this, [this](const QModelIndex& index) {
        const Finding* finding = findingAt(index);
        if (finding && !finding->claimId.empty())
            Q_EMIT pageRequested(QStringLiteral("mismatches"), fromUtf8(finding->claimId));
        else
            openFinding(index, OpenMode::Tab);
    });
    const auto openFile = [this](const QModelIndex& index) {
        const auto ref = index.data(SourceRefRole).value<SourceRef>();
        if (!ref.isNull())
            Q_EMIT openRequested(ref, {ref}, OpenMode::Dock);
    };
    connect(m_inventory, &ListView::currentRowChanged, this, [this](const QModelIndex& index) {
        if (const auto ref = index.data(SourceRefRole).value<SourceRef>(); !ref.isNull())
            setPointers({ref});
    });
    connect(m_inventory, &ListView::rowActivated, this, openFile);
    auto* row = new QWidget;
    auto* layout = new WrapRow(row, 12, 12);
    layout->add(m_findingsCard, 2);
    layout->add(m_inventoryCard, 1);
    return row;
}

const Finding* OverviewPage::findingAt(const QModelIndex& index) const
{
    const QVariant at = index.data(OriginRole); // some may be left out
    return at.isValid() ? &m_snapshot.review->findings[static_cast<std::size_t>(at.toInt())] : nullptr;
}

void OverviewPage::showMissing()
{
    const QModelIndexList rows = m_inventoryModel->match(
        m_inventoryModel->index(0, 0), KindRole, static_cast<int>(InventoryState::Missing), 1, Qt::MatchExactly);
    m_inventory->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(m_inventoryCard);
    if (rows.isEmpty())
        return;
    m_inventory->setCurrentIndex(rows.front());
    m_inventory->scrollTo(rows.front(), QAbstractItemView::PositionAtCenter);
}

void OverviewPage::openFinding(const QModelIndex& index, OpenMode mode)
{
    const Finding* finding = findingAt(index);
    if (!finding || finding->pointers.empty())
        return;
    // A finding on a claim starts with the claim; what matters is the evidence after it, one key apart.
    Q_EMIT openRequested(finding->pointers.front(), {finding->pointers.begin(), finding->pointers.end()}, mode);
}

void OverviewPage::setSnapshot(const PackSnapshot& snapshot)
{
    m_snapshot = snapshot;
    setPointers({});
    m_missing->setSnapshot(snapshot);
    m_inventoryModel->setRows(inventoryRows(snapshot, *context().messages));
    decide();
    m_failures->setSnapshot(snapshot);
    m_tokens->setSnapshot(snapshot);
    m_findingModel->setRows({});
    m_picked = {};
    m_pickedChip->hide();
    if (!snapshot)
        return;
    fillVerdict();
    pickRuns({});
    const QString present = groupedNumber(static_cast<qint64>(snapshot.facts->artifacts.size()));
    const auto missing = static_cast<qint64>(snapshot.review->missing.size());
    m_inventoryCard->setNote(missing == 0 ? tr("%1 present").arg(present)
                                          : tr("%1 present · %2 missing").arg(present, groupedNumber(missing)));
    m_failuresCard->setVisible(!snapshot.review->runs.empty());
    const auto& events = snapshot.facts->tokenEvents;
    m_tokensCard->setVisible(std::any_of(
        events.begin(), events.end(), [](const TokenEvent& event) { return event.utilizationPercent().has_value(); }));
    arrange(size());
}

bool OverviewPage::isComplete() const
{
    return Page::isComplete() && !m_workers.isBusy();
}

/// What is dismissed counts, so that it is decided anew after each decision; of a large pack that takes its time.
void OverviewPage::decide()
{
    m_workers.cancelAll();
    if (!m_snapshot)
        return m_decision->setDecision({}, {}, *context().messages);
    const auto job = [snapshot = m_snapshot](const CancelFlag&) {
        return std::make_shared<const ReviewDecision>(decideReview(snapshot));
    };
    m_workers.run(this, job, [this](const std::shared_ptr<const ReviewDecision>& decision) {
        m_decision->setDecision(m_snapshot, *decision, *context().messages);
        m_decision->setOwnDecision(workDecision(m_snapshot.decisions.get()));
    });
}

void OverviewPage::fillVerdict()
{
    const Review& review = *m_snapshot.review;
    m_headline->setText(context().messages->text(review.headline.headline, NumberStyle::Grouped));
    m_detail->setText(context().messages->text(review.headline.detail, NumberStyle::Grouped));
    const ReviewTotals& totals = review.totals;
    if (totals.mismatches > 0)
        m_disc->setLook(Icon::Mismatches, Tone::Fail);
    else if (totals.redRuns > 0)
        m_disc->setLook(Icon::Cross, Tone::Fail);
    else if (totals.runs == 0)
        m_disc->setLook(Icon::Question, Tone::Unknown);
    else
        m_disc->setLook(Icon::Check, Tone::Ok);
    m_review->setVisible(!review.claims.empty());
}

void OverviewPage::arrange(const QSize& size)
{
    const bool compact = size.height() < scaled(compactBelow - barsAround);
    for (KpiTile* tile : {m_runs, m_failing, m_new, m_collection, m_mismatches, m_truncated})
        tile->setCompact(compact);
    m_decision->setCompact(compact);
    const int chartHeight = scaled(compact ? 190 : 250);
    m_failures->setMinimumHeight(chartHeight);
    m_tokens->setMinimumHeight(chartHeight);
    m_findings->setMinimumHeight(scaled(compact ? 150 : 240));
    m_review->setVisible(m_snapshot && !m_snapshot.review->claims.empty() && size.width() >= scaled(800));
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange(event->size());
}

} // namespace exhibit
