// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/loading/deciding/decisionstep.h"
#include "widgets/common/look/looks.h"
#include "widgets/delegates/twolinedelegate.h"

namespace exhibit {

/// Undecided has no icon.
Look lookOf(DecisionState state);

/// What was decided, at the right end of a row that would say something else there, and whether reviewers say
/// differently of it.
void addDecision(TwoLineDelegate::Data& data, const QModelIndex& index);

/// What a step of undo is, e.g. `Confirmed, 3 items`.
QString stepText(const DecisionStep& step);

} // namespace exhibit
