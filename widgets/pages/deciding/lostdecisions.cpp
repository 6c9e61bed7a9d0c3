// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/deciding/lostdecisions.h"

#include "models/items/claims/claimlistmodel.h"
#include "models/items/itemtext.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/views/listview.h"
#include "widgets/delegates/twolinedelegate.h"
#include "widgets/pages/deciding/decisionlook.h"

#include <QDialog>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace exhibit {

namespace {

QString stateText(DecisionState state)
{
    return state == DecisionState::Undecided ? LostDecisions::tr("Note only") : decisionText(state);
}

TwoLineDelegate::Data rowOf(const UnplacedDecision& lost)
{
    TwoLineDelegate::Data data;
    const Look look = lookOf(lost.decision.state);
    data.icon = look.icon == Icon::None ? Icon::Question : look.icon;
    data.tone = look.icon == Icon::None ? Tone::Muted : look.tone;
    data.title = fromUtf8(lost.anchor.quote);
    QStringList details;
    if (!lost.anchor.path.empty())
        details.append(fromUtf8(lost.anchor.path));
    for (const std::string& text : {lost.decision.reason, lost.decision.note}) {
        if (!text.empty())
            details.append(fromUtf8(text));
    }
    data.detail = details.join(QStringLiteral(" · "));
    data.note = stateText(lost.decision.state);
    return data;
}

} // namespace

LostDecisions::LostDecisions(QWidget* parent) : MessageStrip(Kind::Warning, {}, parent)
{
    connect(addAction(tr("Show them")), &QPushButton::clicked, this, &LostDecisions::showList);
    setClosable(true);
    hide();
}

void LostDecisions::setDecisions(const std::shared_ptr<const DecisionSet>& decisions)
{
    const std::size_t before = m_decisions ? m_decisions->unplaced.size() : 0;
    m_decisions = decisions;
    const std::size_t count = m_decisions ? m_decisions->unplaced.size() : 0;
    setText(count == 1 ? tr("1 decision belongs to a statement that is no longer in the pack. It is kept.")
                       : tr("%1 decisions belong to statements that are no longer in the pack. They are kept.")
                             .arg(groupedNumber(static_cast<qint64>(count))));
    if (count != before) // what was closed stays closed while nothing changes
        setVisible(count > 0);
}

void LostDecisions::showList()
{
    auto* dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Decisions without a statement"));
    dialog->resize(scaled(720), scaled(360));
    QStringList rows;
    for (const UnplacedDecision& lost : m_decisions->unplaced)
        rows.append(tr("%1, %2").arg(fromUtf8(lost.anchor.quote), stateText(lost.decision.state)));
    auto* list = new ListView;
    list->setAccessibleName(dialog->windowTitle());
    list->setModel(new QStringListModel(rows, list));
    list->setItemDelegate(new TwoLineDelegate(
        [kept = m_decisions](const QModelIndex& index) {
            return rowOf(kept->unplaced[static_cast<std::size_t>(index.row())]);
        },
        list));
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(new ToneLabel(tr("Made earlier; the pack no longer holds these statements. If one comes back, "
                                       "its decision stands there again."),
                                    TextStyle::Body, Tone::Secondary));
    layout->addWidget(list, 1);
    dialog->show();
}

} // namespace exhibit
