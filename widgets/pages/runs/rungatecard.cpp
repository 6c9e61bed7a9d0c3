// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/runs/rungatecard.h"

#include "models/items/itemtext.h"
#include "models/report/messages.h"
#include "widgets/common/controls/badge.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/flowlayout.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/controls/verticalscroll.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/parts/gatestepswidget.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

namespace {

struct StateLook
{
    Icon icon;
    Tone tone;
    QString word;
};

StateLook lookOf(const GateStep& step)
{
    if (step.id == "recorded")
        return {Icon::Gate, step.state == GateState::Blocked ? Tone::Fail : Tone::Warn, RunGateCard::tr("recorded")};
    switch (step.state) {
    case GateState::Passed:
        return {Icon::Check, Tone::Ok, RunGateCard::tr("passed")};
    case GateState::Warned:
        return {step.id == "delta" ? Icon::Flag : Icon::Warning, Tone::Warn, RunGateCard::tr("warned")};
    case GateState::Blocked:
        return {step.id == "delta" ? Icon::Flag : Icon::Cross, Tone::Fail, RunGateCard::tr("blocked")};
    case GateState::Unknown:
        return {Icon::Question, Tone::Unknown, RunGateCard::tr("not known")};
    case GateState::Skipped:
        return {Icon::Dash, Tone::Unknown, RunGateCard::tr("not asked")};
    }
    return {Icon::None, Tone::Unknown, {}};
}

int rungOf(const std::string& severity)
{
    const char* const rungs[] = {"none", "low", "medium", "high", "critical"};
    const auto found = std::find(std::begin(rungs), std::end(rungs), severity);
    return found == std::end(rungs) ? -1 : static_cast<int>(found - std::begin(rungs));
}

} // namespace

RunGateCard::RunGateCard(const PageContext& context, QWidget* parent)
    : Card(tr("What the gate says"), parent), m_context(context), m_policy(new QComboBox), m_steps(new GateStepsWidget),
      m_decision(new ToneLabel({}, TextStyle::Small, Tone::Secondary)), m_footer(new QWidget),
      m_caption(new ToneLabel(tr("Gate class"), TextStyle::Small, Tone::Secondary)), m_class(new Badge),
      m_pattern(makeSmallButton({}, ButtonKind::Default, Icon::Patterns)),
      m_mismatch(makeSmallButton({}, ButtonKind::Default, Icon::Mismatches))
{
    m_policy->setAccessibleName(tr("Completion policy"));
    m_policy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_policy->setMinimumContentsLength(12);
    addHeaderWidget(m_policy);
    m_decision->setWordWrap(true);
    m_decision->setContentsMargins(scaled(12), scaled(10), scaled(12), 0);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_decision);
    column->addWidget(m_steps, 1);
    body()->addWidget(new VerticalScroll(inner, tr("Steps of the gate")), 1);
    auto* foot = new FlowLayout(m_footer, 8, 6);
    foot->addWidget(m_caption);
    m_class->setShape(Badge::Shape::Outlined);
    foot->addWidget(m_class);
    foot->addWidget(m_pattern);
    foot->addWidget(m_mismatch);
    addFooterWidget(m_footer);
    connect(m_policy, &QComboBox::activated, this, [this] {
        m_chosen = m_policy->currentData().toString();
        showPolicy();
    });
    connect(m_steps, &GateStepsWidget::openRequested, this, [this](const SourceRef& ref, const QList<SourceRef>& all) {
        Q_EMIT openRequested(ref, all, Page::OpenMode::Dock);
    });
    connect(m_pattern, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("patterns"), QStringLiteral("id=") + m_patternId); });
    connect(m_mismatch, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("mismatches"), QStringLiteral("id=") + m_mismatchId); });
}

const RunGate* RunGateCard::gate() const
{
    const bool known = m_snapshot && m_run >= 0 && static_cast<std::size_t>(m_run) < m_snapshot.review->gates.size();
    return known ? &m_snapshot.review->gates[static_cast<std::size_t>(m_run)] : nullptr;
}

const GateOutcome* RunGateCard::outcome() const
{
    const RunGate* its = gate();
    const int index = m_policy->currentIndex();
    return its && index >= 0 && static_cast<std::size_t>(index) < its->outcomes.size()
               ? &its->outcomes[static_cast<std::size_t>(index)]
               : nullptr;
}

void RunGateCard::setRun(const PackSnapshot& snapshot, int run)
{
    m_snapshot = snapshot;
    m_run = run;
    const RunGate* its = gate();
    const bool failed = its && std::any_of(its->recorded.begin(), its->recorded.end(),
                                           [](const RecordedOutcome& one) { return one.failed && !one.completed; });
    setTitle(!its                ? tr("What the gate says")
             : its->completedRed ? tr("Why it completed with red CI")
             : failed            ? tr("Why it was blocked")
                                 : tr("What the gate says"));
    fillPolicies();
    showPolicy();
    showFooter();
}

void RunGateCard::fillPolicies()
{
    const QSignalBlocker quiet(m_policy);
    m_policy->clear();
    const RunGate* its = gate();
    m_policy->setVisible(its && its->outcomes.size() > 1);
    if (!its)
        return;
    int explains = 0, chosen = -1;
    for (std::size_t i = its->outcomes.size(); i-- > 0;) {
        const bool tells = its->completedRed ? its->outcomes[i].decision == GateDecision::Completes
                                             : its->outcomes[i].decision == GateDecision::Blocks;
        explains = tells ? static_cast<int>(i) : explains;
    }
    for (const GateOutcome& one : its->outcomes) {
        m_policy->addItem(m_context.messages->text(one.name, NumberStyle::Grouped), fromUtf8(one.policy));
        m_policy->setItemData(m_policy->count() - 1, m_policy->itemText(m_policy->count() - 1), Qt::ToolTipRole);
        if (fromUtf8(one.policy) == m_chosen)
            chosen = m_policy->count() - 1;
    }
    m_policy->setCurrentIndex(chosen >= 0 ? chosen : explains);
}

void RunGateCard::showPolicy()
{
    const GateOutcome* its = outcome();
    m_policy->setToolTip(tr("Policy: %1").arg(m_policy->currentText()));
    std::vector<GateStepsWidget::Step> steps;
    if (its) {
        const Delta& delta = m_snapshot.review->deltas[static_cast<std::size_t>(m_run)];
        for (const GateStep& step : its->steps) {
            const StateLook look = lookOf(step);
            GateStepsWidget::Step shown{look.icon,
                                        look.tone,
                                        look.word,
                                        m_context.messages->text(step.title),
                                        m_context.messages->text(step.text, NumberStyle::Grouped),
                                        -1,
                                        0,
                                        {}};
            if (step.id == "delta" && delta.comparable && step.state != GateState::Skipped) {
                shown.rung = rungOf(gate()->severity);
                shown.failures = delta.newFailures();
            }
            shown.pointers = QList<SourceRef>(step.pointers.begin(), step.pointers.end());
            steps.push_back(std::move(shown));
        }
    }
    m_steps->setSteps(steps);
    QString decision = its ? QString() : tr("No completion policy could be applied to this run.");
    if (its) {
        const QString word = its->decision == GateDecision::Completes ? tr("This policy completes the run.")
                             : its->decision == GateDecision::Blocks  ? tr("This policy blocks the run.")
                                                                      : tr("What this policy decides is not known.");
        const QString why =
            its->reasons.empty() ? QString() : m_context.messages->text(its->reasons.front(), NumberStyle::Grouped);
        decision = why.isEmpty() ? word : QString(word + QLatin1Char(' ') + why);
    }
    m_decision->setText(decision);
}

void RunGateCard::showFooter()
{
    m_patternId.clear();
    m_mismatchId.clear();
    if (m_snapshot && m_run >= 0) {
        const Review& review = *m_snapshot.review;
        const Run& run = review.runs[static_cast<std::size_t>(m_run)];
        int pattern = 0, mismatch = 0;
        for (const Finding& finding : review.findings) {
            if (!finding.isPattern())
                continue;
            ++pattern;
            if (!m_patternId.isEmpty() ||
                std::find(finding.runs.begin(), finding.runs.end(), run.key) == finding.runs.end())
                continue;
            m_patternId = fromUtf8(finding.id);
            m_pattern->setText(tr("Pattern %1").arg(pattern));
            m_pattern->setToolTip(m_context.messages->text(finding.title, NumberStyle::Grouped));
            m_class->setLook({Icon::None, Tone::Secondary, exhibit::lookOf(finding.classification).word});
        }
        for (const JudgedClaim& claim : review.claims) {
            if (!isMismatch(claim.verdict))
                continue;
            ++mismatch;
            const auto ofRun = [&run](const SourceRef& ref) { return run.speaksAt(ref); };
            if (!m_mismatchId.isEmpty() || !std::any_of(claim.evidence.begin(), claim.evidence.end(), ofRun))
                continue;
            m_mismatchId = fromUtf8(claim.id);
            m_mismatch->setText(tr("Mismatch %1").arg(mismatch));
            m_mismatch->setToolTip(fromUtf8(claim.claim.text).simplified().left(200));
        }
    }
    m_pattern->setVisible(!m_patternId.isEmpty());
    m_mismatch->setVisible(!m_mismatchId.isEmpty());
    m_class->setVisible(!m_patternId.isEmpty() && !m_class->look().word.isEmpty());
    m_caption->setVisible(m_class->isVisibleTo(m_footer));
    m_footer->parentWidget()->setVisible(m_pattern->isVisibleTo(m_footer) || m_mismatch->isVisibleTo(m_footer));
}

} // namespace exhibit
