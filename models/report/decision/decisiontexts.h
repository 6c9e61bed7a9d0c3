// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"

#include <QString>
#include <QStringList>

namespace exhibit {

/// `Do not accept`
const char* decisionMessage(DecisionResult result);
QString decisionTitle(const Messages& messages, const ReviewDecision& decision);

/// `The reviewer accepts the work.`
const char* workDecisionMessage(DecisionState state);

/// What speaks against accepting, and how often.
QString reasonText(const Messages& messages, const DecisionReason& reason, NumberStyle style = NumberStyle::Plain);

/// What the names of a reason are: `Tests:`, `Missing:`
const char* namesMessage(const DecisionReason& reason);
/// `Tests: a::b, c::d and 3 more.`; empty if it names none.
QString namesText(const Messages& messages, const DecisionReason& reason, NumberStyle style = NumberStyle::Plain);

/// The policies under which the work, or `withCompletion` red runs of it, would have passed; a sentence each. Empty if
/// nothing blocks.
QString passingText(const Messages& messages, const ReviewDecision& decision, bool withCompletion);

} // namespace exhibit
