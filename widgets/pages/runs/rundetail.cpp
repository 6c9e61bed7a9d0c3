// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/runs/rundetail.h"

#include "models/items/itemtext.h"
#include "models/loading/decisionbook.h"
#include "models/report/messages.h"
#include "models/review/runs/joins.h"
#include "widgets/common/controls/badge.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/looks.h"
#include "widgets/pages/runs/rundeltacard.h"
#include "widgets/pages/runs/rungatecard.h"
#include "widgets/pages/runs/runsignaturescard.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

RunDetail::RunDetail(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_messages(*context.messages), m_book(context.decisions), m_delta(new RunDeltaCard),
      m_gate(new RunGateCard(context)), m_signatures(new RunSignaturesCard)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    layout->addWidget(makeOrigin());
    m_tabs = new SegmentedControl;
    m_tabs->setAccessibleName(tr("Details of the run"));
    for (const QString& word : {tr("Delta"), tr("Gate"), tr("Signatures")})
        m_tabs->addSegment(word);
    m_tabs->setCurrent(0);
    m_tabs->hide();
    layout->addWidget(m_tabs);
    layout->addWidget(makeCards(), 1);
    connect(m_tabs, &SegmentedControl::currentChanged, this, &RunDetail::arrange);
}

QWidget* RunDetail::makeCards()
{
    auto* cards = new Splitter(Qt::Horizontal);
    cards->setObjectName(QStringLiteral("runDetailCards"));
    cards->addWidget(m_delta);
    cards->addWidget(m_gate);
    cards->addWidget(m_signatures);
    cards->setChildrenCollapsible(false);
    cards->setHandleWidth(scaled(12));
    cards->setSizes({scaled(404), scaled(388), scaled(404)});
    for (QWidget* card :
         {static_cast<QWidget*>(m_delta), static_cast<QWidget*>(m_gate), static_cast<QWidget*>(m_signatures)})
        card->setMinimumWidth(scaled(240));
    const auto showTests = [this](const QString& location) { Q_EMIT pageRequested(QStringLiteral("tests"), location); };
    connect(m_delta, &RunDeltaCard::openRequested, this, &RunDetail::openRequested);
    connect(m_delta, &RunDeltaCard::pointersChanged, this, &RunDetail::pointersChanged);
    connect(m_delta, &RunDeltaCard::testsRequested, this, showTests);
    connect(m_delta, &RunDeltaCard::exchangeRequested, this, &RunDetail::exchangeRequested);
    connect(m_delta, &RunDeltaCard::logsRequested, this, [this] {
        const std::vector<Run>& runs = m_snapshot.review->runs;
        Q_EMIT logsRequested(runs[static_cast<std::size_t>(m_other)].log, runs[static_cast<std::size_t>(m_run)].log);
    });
    connect(m_gate, &RunGateCard::openRequested, this, &RunDetail::openRequested);
    connect(m_gate, &RunGateCard::pageRequested, this, &RunDetail::pageRequested);
    connect(m_signatures, &RunSignaturesCard::openRequested, this, &RunDetail::openRequested);
    connect(m_signatures, &RunSignaturesCard::pointersChanged, this, &RunDetail::pointersChanged);
    connect(m_signatures, &RunSignaturesCard::testsRequested, this, showTests);
    return cards;
}

QWidget* RunDetail::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_name = new ToneLabel({}, TextStyle::Section, Tone::Text);
    m_phase = ToneLabel::elided();
    m_phase->setTone(Tone::Secondary);
    m_state = new Badge;
    m_figures = ToneLabel::elided();
    m_figures->setTone(Tone::Secondary);
    m_figures->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_logCaption = new ToneLabel(tr("log lines"), TextStyle::Small, Tone::Secondary);
    m_log = new PointerLabel;
    layout->addWidget(m_name);
    layout->addWidget(m_phase);
    layout->addWidget(m_state);
    layout->addWidget(m_figures, 1);
    layout->addWidget(m_logCaption);
    layout->addWidget(m_log);
    m_sources = makeSmallButton(tr("Sources…"), ButtonKind::Default);
    m_sources->setToolTip(tr("Say which sources are one run. Kept as a decision, and can be undone"));
    m_sources->setMenu(new QMenu(m_sources));
    layout->addWidget(m_sources);
    connect(m_sources->menu(), &QMenu::aboutToShow, this, &RunDetail::fillSourcesMenu);
    connect(m_log, &PointerLabel::activated, this,
            [this](const SourceRef& ref) { Q_EMIT openRequested(ref, {ref}, Page::OpenMode::Dock); });
    return head;
}

QWidget* RunDetail::makeOrigin()
{
    m_origin = new QWidget;
    auto* layout = new QHBoxLayout(m_origin);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_command = ToneLabel::elided();
    setTextStyle(m_command, TextStyle::Code);
    m_command->setTone(Tone::Secondary);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_joins = ToneLabel::elided();
    setTextStyle(m_joins, TextStyle::Small);
    m_joins->setTone(Tone::Muted);
    layout->addWidget(m_command);
    layout->addWidget(m_joins, 1);
    return m_origin;
}

void RunDetail::setSnapshot(const PackSnapshot& snapshot)
{
    setRun(-1);
    m_snapshot = snapshot;
}

void RunDetail::setRun(int run, int other)
{
    const bool valid = m_snapshot && run >= 0 && static_cast<std::size_t>(run) < m_snapshot.review->runs.size();
    m_run = valid ? run : -1;
    setVisible(valid);
    m_other = valid ? other : -1;
    m_delta->setRun(m_snapshot, valid ? run : -1, m_other);
    m_gate->setRun(m_snapshot, valid ? run : -1);
    m_signatures->setRun(m_snapshot, valid ? run : -1);
    if (valid)
        setFacts(m_snapshot.review->runs[static_cast<std::size_t>(run)]);
    arrange();
}

void RunDetail::arrange()
{
    const bool tabs = width() < scaled(sideBySideFrom);
    m_tabs->setVisible(tabs);
    m_delta->setVisible(!tabs || m_tabs->current() == 0);
    m_gate->setVisible(!tabs || m_tabs->current() == 1);
    m_signatures->setVisible(!tabs || m_tabs->current() == 2);
}

void RunDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RunDetail::setFacts(const Run& run)
{
    m_name->setText(fromUtf8(run.key.runId));
    m_phase->setText(fromUtf8(run.key.phase));
    m_phase->setVisible(!run.key.phase.empty());
    m_state->setLook(lookOf(run.state, run.exitCode));
    QStringList figures;
    if (!run.runner.empty())
        figures.append(fromUtf8(run.runner));
    if (run.collectOnly)
        figures.append(tr("collected only"));
    if (run.state == RunState::Interrupted)
        figures.append(tr("did not run to its end"));
    if (run.durationSeconds)
        figures.append(tr("%1 s").arg(decimalNumber(*run.durationSeconds, 2)));
    if (run.counts.collected)
        figures.append(tr("%1 collected").arg(groupedNumber(*run.counts.collected)));
    if (run.counts.warnings)
        figures.append(*run.counts.warnings == 1 ? tr("1 warning")
                                                 : tr("%1 warnings").arg(groupedNumber(*run.counts.warnings)));
    if (!run.witnessesAgree)
        figures.append(tr("log and report disagree"));
    m_figures->setText(figures.join(QStringLiteral(" · ")));
    m_log->setVisible(!run.log.isNull() || !run.report.isNull());
    m_logCaption->setVisible(!run.log.isNull());
    m_log->setSourceRef(run.log.isNull() ? run.report : run.log);
    setOrigin(run);
}

void RunDetail::setOrigin(const Run& run)
{
    QStringList joins;
    if (!run.parts.empty())
        joins.append(tr("parts: %1").arg(groupedNumber(static_cast<qint64>(run.parts.size()))));
    for (const Message& why : run.joins) {
        if (why.id != "join.named-run") // seen in the table
            joins.append(m_messages.text(why, NumberStyle::Grouped));
    }
    m_command->setText(fromUtf8(run.command));
    m_command->setVisible(!run.command.empty());
    m_joins->setText(joins.isEmpty() ? QString() : tr("One run: %1").arg(joins.join(QLatin1Char(' '))));
    m_sources->setVisible(m_book && (run.witnesses.size() > 1 || m_snapshot.review->runs.size() > 1));
    m_origin->setVisible(!run.command.empty() || !joins.isEmpty());
}

std::vector<std::string> RunDetail::sourcesOf(int run) const
{
    std::vector<std::string> sources;
    for (const int witness : m_snapshot.review->runs[static_cast<std::size_t>(run)].witnesses)
        sources.push_back(
            sourceName(*m_snapshot.facts, m_snapshot.facts->witnesses[static_cast<std::size_t>(witness)]));
    return sources;
}

void RunDetail::tellApart()
{
    const std::vector<std::string> sources = sourcesOf(m_run);
    const auto isOfRun = [&sources](const std::string& source) {
        return std::find(sources.begin(), sources.end(), source) != sources.end();
    };
    std::vector<std::pair<std::string, std::string>> corrections;
    for (const auto& [one, other] : m_snapshot.review->corrections.together) {
        if (isOfRun(one) && isOfRun(other))
            corrections.emplace_back(togetherCorrection(one, other), std::string());
    }
    // What only a person had joined falls apart without it.
    if (corrections.empty()) {
        for (const std::string& source : sources)
            corrections.emplace_back(apartCorrection(source), "apart");
    }
    m_book->correct(corrections);
}

void RunDetail::fillSourcesMenu()
{
    QMenu* menu = m_sources->menu();
    menu->clear();
    if (m_run < 0)
        return;
    const auto& runs = m_snapshot.review->runs;
    QAction* apart = menu->addAction(tr("Tell its sources apart"));
    apart->setEnabled(runs[static_cast<std::size_t>(m_run)].witnesses.size() > 1);
    connect(apart, &QAction::triggered, this, &RunDetail::tellApart);
    if (runs.size() > 1)
        menu->addSection(tr("One run with"));
    for (int other = 0; other < static_cast<int>(runs.size()); ++other) {
        const Run& run = runs[static_cast<std::size_t>(other)];
        if (other == m_run || run.witnesses.empty())
            continue;
        QAction* action = menu->addAction(fromUtf8(toString(run.key)));
        connect(action, &QAction::triggered, this, [this, other] { tellTogether(other); });
    }
}

void RunDetail::tellTogether(int other)
{
    std::vector<std::string> sources = sourcesOf(m_run);
    const std::string first = sources.front();
    const std::vector<std::string> more = sourcesOf(other);
    std::vector<std::pair<std::string, std::string>> corrections;
    corrections.emplace_back(togetherCorrection(first, more.front()), "together");
    sources.insert(sources.end(), more.begin(), more.end());
    for (const std::string& source : sources) {
        if (m_snapshot.review->corrections.apart.contains(source))
            corrections.emplace_back(apartCorrection(source), std::string());
    }
    m_book->correct(corrections);
}

} // namespace exhibit
