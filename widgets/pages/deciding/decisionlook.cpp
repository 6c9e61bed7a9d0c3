// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/deciding/decisionlook.h"

#include "models/items/claims/claimlistmodel.h"
#include "models/items/itemtext.h"
#include "models/items/roles.h"

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

void addDecision(TwoLineDelegate::Data& data, const QModelIndex& index)
{
    const auto state = static_cast<DecisionState>(index.data(DecisionRole).toInt());
    const bool isUnsettled = index.data(UnsettledRole).toBool();
    if (state == DecisionState::Undecided && !isUnsettled)
        return;
    const Look look = isUnsettled ? Look{Icon::Warning, Tone::Warn, {}} : lookOf(state);
    data.note = decisionText(state, isUnsettled);
    data.noteIcon = look.icon;
    data.noteTone = look.tone;
}

namespace {

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(exhibit::DecisionLook)
};

} // namespace

QString stepText(const DecisionStep& step)
{
    switch (step.kind) {
    case DecisionStep::Kind::Decide:
        break;
    case DecisionStep::Kind::Keep:
        return StepWords::tr("decision kept");
    case DecisionStep::Kind::DecideWork:
        return step.state == DecisionState::Undecided ? StepWords::tr("decision about the work taken back")
                                                      : StepWords::tr("decision about the work");
    case DecisionStep::Kind::Correct:
        return StepWords::tr("correction");
    case DecisionStep::Kind::Note:
        return StepWords::tr("note");
    case DecisionStep::Kind::EditedText:
        return StepWords::tr("edit of a proposal");
    }
    const QString word = decisionText(step.state);
    return step.items == 1 ? word
                           : StepWords::tr("%1, %2 items").arg(word, groupedNumber(static_cast<qint64>(step.items)));
}

} // namespace exhibit
