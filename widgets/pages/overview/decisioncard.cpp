// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/overview/decisioncard.h"

#include "models/items/findings/decisionrows.h"
#include "models/items/roles.h"
#include "models/report/decision/decisiontexts.h"
#include "models/report/tables/celltext.h"
#include "widgets/common/look/theme.h"
#include "widgets/common/views/listview.h"
#include "widgets/delegates/twolinedelegate.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr int mostShown = 3; ///< rows; more are scrolled to

TwoLineDelegate::Data reasonData(const QModelIndex& index)
{
    TwoLineDelegate::Data data;
    const bool isCondition = index.data(MutedRole).toBool();
    data.icon = isCondition ? Icon::Warning : Icon::Cross;
    data.tone = isCondition ? Tone::Warn : Tone::Fail;
    data.title = index.data(Qt::DisplayRole).toString();
    data.pointer = index.data(SourceRefRole).value<SourceRef>();
    data.note = index.data(TrailingRole).toString();
    return data;
}

QVector<SourceRef> pointersOf(const QModelIndex& index)
{
    return index.data(SourceRefsRole).value<QVector<SourceRef>>();
}

} // namespace

DecisionCard::DecisionCard(QWidget* parent)
    : Card(QStringLiteral(" "), parent), m_rows(new RowList(this)), m_list(new ListView)
{
    m_list->setAccessibleName(tr("Why the work is not accepted, and conditions"));
    m_list->setModel(m_rows);
    auto* delegate = new TwoLineDelegate(reasonData, m_list);
    m_list->setItemDelegate(delegate);
    setContent(m_list);
    connect(delegate, &TwoLineDelegate::pointerActivated, this,
            [this](const SourceRef&, const QModelIndex& index) { open(index); });
    connect(m_list, &ListView::rowActivated, this, &DecisionCard::open);
    connect(m_list, &ListView::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT currentChanged(pointersOf(index));
    });
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
    setNote(fromUtf8(decision.name));
    QString why;
    if (m_rows->rowCount() == 0)
        why = messages.text(decision.result == DecisionResult::Accept ? "decision.nothing" : "decision.cannot.why");
    setToolTip(why);
    m_list->setVisible(m_rows->rowCount() > 0);
    const int rows = std::min(m_rows->rowCount(), mostShown);
    if (rows > 0)
        m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
}

} // namespace exhibit
