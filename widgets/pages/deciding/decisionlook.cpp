// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/deciding/decisionlook.h"

#include "models/items/claims/claimlistmodel.h"
#include "models/items/itemtext.h"

#include <QCoreApplication>

namespace exhibit {

Look lookOf(DecisionState state)
{
    switch (state) {
    case DecisionState::Accepted:
        return {Icon::Check, Tone::Ok, decisionText(state)};
    case DecisionState::Dismissed:
        return {Icon::Cross, Tone::Muted, decisionText(state)};
    case DecisionState::NeedsEvidence:
        return {Icon::Question, Tone::Warn, decisionText(state)};
    case DecisionState::Undecided:
        break;
    }
    return {Icon::None, Tone::Muted, decisionText(state)};
}

QString stepText(const DecisionStep& step)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("DecisionLook", text); };
    switch (step.kind) {
    case DecisionStep::Kind::Decide:
        break;
    case DecisionStep::Kind::Keep:
        return tr("decision kept");
    case DecisionStep::Kind::DecideWork:
        return step.state == DecisionState::Undecided ? tr("decision about the work taken back")
                                                      : tr("decision about the work");
    case DecisionStep::Kind::Correct:
        return tr("correction");
    case DecisionStep::Kind::Note:
        return tr("note");
    case DecisionStep::Kind::EditedText:
        return tr("edit of a proposal");
    }
    const QString word = decisionText(step.state);
    return step.items == 1 ? word : tr("%1, %2 items").arg(word, groupedNumber(static_cast<qint64>(step.items)));
}

} // namespace exhibit
