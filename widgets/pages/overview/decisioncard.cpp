// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/overview/decisioncard.h"

#include "models/items/findings/decisionrows.h"
#include "models/items/roles.h"
#include "models/report/decision/decisiontexts.h"
#include "models/report/tables/celltext.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/controls/wraprow.h"
#include "widgets/common/look/theme.h"
#include "widgets/common/views/listview.h"
#include "widgets/delegates/twolinedelegate.h"

#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

constexpr int mostShown = 3, fewShown = 1; ///< rows; more are scrolled to
constexpr int mostTitleLines = 3;

/// In the order of the choices.
constexpr DecisionState states[] = {DecisionState::Undecided, DecisionState::Accepted, DecisionState::Dismissed,
                                    DecisionState::NeedsEvidence};

TwoLineDelegate::Data reasonData(const QModelIndex& index)
{
    TwoLineDelegate::Data data;
    const bool isCondition = index.data(MutedRole).toBool();
    data.icon = isCondition ? Icon::Warning : Icon::Cross;
    data.tone = isCondition ? Tone::Warn : Tone::Fail;
    data.title = index.data(Qt::DisplayRole).toString();
    data.titleLines = mostTitleLines;
    data.pointer = index.data(SourceRefRole).value<SourceRef>();
    data.below = index.data(TrailingRole).toString();
    return data;
}

QVector<SourceRef> pointersOf(const QModelIndex& index)
{
    return index.data(SourceRefsRole).value<QVector<SourceRef>>();
}

} // namespace

DecisionCard::DecisionCard(QWidget* parent)
    : Card(QStringLiteral(" "), parent), m_rows(new RowList(this)), m_list(new ListView), m_own(makeOwn())
{
    m_list->setAccessibleName(tr("Why the work is not accepted, and conditions"));
    m_list->setModel(m_rows);
    auto* delegate = new TwoLineDelegate(reasonData, m_list);
    m_list->setItemDelegate(delegate);
    setContent(m_list);
    m_list->viewport()->installEventFilter(this);
    addFooterWidget(m_own);
    connect(delegate, &TwoLineDelegate::pointerActivated, this,
            [this](const SourceRef&, const QModelIndex& index) { open(index); });
    connect(m_list, &ListView::rowActivated, this, &DecisionCard::open);
    connect(m_list, &ListView::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT currentChanged(pointersOf(index));
    });
}

QWidget* DecisionCard::makeOwn()
{
    m_choice = new SegmentedControl;
    m_choice->setAccessibleName(tr("Your decision about the work"));
    const auto add = [this](const QString& words, Icon icon) {
        m_choice->setSegmentToolTip(m_choice->addSegment(words, icon), words);
    };
    add(tr("Undecided"), Icon::None);
    add(tr("Accept the work"), Icon::Check);
    add(tr("Reject it"), Icon::Cross);
    add(tr("Needs evidence"), Icon::Question);
    m_choice->setShrinks();
    m_choice->setCurrent(0);
    m_reason = new QLineEdit;
    m_reason->setAccessibleName(tr("Why you decide so"));
    m_reason->setPlaceholderText(tr("Why; exported with the decision as yours"));
    connect(m_choice, &SegmentedControl::currentChanged, this, &DecisionCard::tellOwn);
    connect(m_reason, &QLineEdit::editingFinished, this, &DecisionCard::tellOwn);
    auto* row = new QWidget;
    auto* layout = new WrapRow(row, scaled(10), scaled(6));
    layout->setContentsMargins(0, scaled(8), 0, scaled(8)); // the footer has a margin of its own
    layout->add(new ToneLabel(tr("Your decision"), TextStyle::Label, Tone::Secondary));
    layout->add(m_choice);
    layout->add(m_reason, 1);
    return row;
}

void DecisionCard::tellOwn()
{
    const DecisionState state = states[std::max(0, m_choice->current())];
    if (state != DecisionState::Undecided || sender() == m_choice)
        Q_EMIT workDecided(state, m_reason->text().trimmed());
}

void DecisionCard::setOwnDecision(const Decision& decision)
{
    const QSignalBlocker quiet(m_choice);
    for (int i = 0; i < m_choice->count(); ++i) {
        if (states[i] == decision.state)
            m_choice->setCurrent(i);
    }
    const QString reason = fromUtf8(decision.reason);
    if (!m_reason->hasFocus() && m_reason->text().trimmed() != reason)
        m_reason->setText(reason);
}

void DecisionCard::setCanDecide(bool canDecide)
{
    m_own->setVisible(canDecide);
}

void DecisionCard::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) != compact)
        fit();
}

void DecisionCard::open(const QModelIndex& index)
{
    if (const auto pointers = pointersOf(index); !pointers.isEmpty())
        Q_EMIT openRequested(pointers.front(), pointers);
}

void DecisionCard::setDecision(const PackSnapshot& snapshot, const ReviewDecision& decision, const Messages& messages)
{
    setVisible(!decision.policy.empty());
    m_rows->setRows(decisionRows(snapshot, decision, messages));
    setTitle(decisionTitle(messages, decision));
    setNote(messages.text(Message{"decision.by", {{"name", decision.name}}}));
    QString why;
    if (m_rows->rowCount() == 0)
        why = messages.text(decision.result == DecisionResult::Accept ? "decision.nothing" : "decision.cannot.why");
    setToolTip(why);
    m_list->setVisible(m_rows->rowCount() > 0);
    fit();
}

/// Rows are as high as their words need in this width.
void DecisionCard::fit()
{
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < std::min(m_rows->rowCount(), m_compact ? fewShown : mostShown); ++row)
        height += m_list->sizeHintForRow(row);
    if (m_rows->rowCount() > 0 && m_list->height() != height)
        m_list->setFixedHeight(height);
    m_list->doItemsLayout(); // the view alone would wait for a tenth of a second
}

bool DecisionCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list->viewport())
        return Card::eventFilter(watched, event);
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &DecisionCard::fit, Qt::QueuedConnection); // not inside of its own resizing
    return false;
}

} // namespace exhibit
