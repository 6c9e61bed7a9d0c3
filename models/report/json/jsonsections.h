// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/json/jsoncontext.h"
#include "models/report/json/jsonmembers.h"
#include "models/report/pointercheck.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace exhibit {

struct OtherWord;

// The sections of `exhibit.review/1`, one function a key.
QJsonArray jsonArtifacts(JsonContext& context);
QJsonArray jsonRuns(JsonContext& context);
QJsonObject jsonCore(JsonContext& context);
QJsonArray jsonDeltas(JsonContext& context);
QJsonArray jsonSignatures(JsonContext& context);
QJsonArray jsonCollectionErrors(JsonContext& context);
void jsonClaims(JsonContext& context, const TakeValue& take);
void jsonNotices(JsonContext& context, const TakeValue& take); ///< claims that are worth a look
QJsonArray jsonFindings(JsonContext& context);
QJsonArray jsonCommits(JsonContext& context);
QJsonArray jsonCoverage(JsonContext& context);
QJsonArray jsonToolFindings(JsonContext& context); ///< of linters and analysers
QJsonArray jsonSessions(JsonContext& context);     ///< of coding agents
QJsonObject jsonTelemetry(JsonContext& context);   ///< without `utilization`
void jsonUtilization(JsonContext& context, const TakeValue& take);
QJsonObject jsonDrainPlan(JsonContext& context, const DrainPlan& plan); ///< what would run next
/// In the order of what they change of the decision.
QJsonArray jsonNextSteps(JsonContext& context, const ReviewDecision& decision);
QJsonObject jsonDecisions(JsonContext& context); ///< only with decisions
QJsonArray jsonMissingEvidence(JsonContext& context);
QJsonArray jsonProblems(JsonContext& context, const CheckedPointers& checked);

// Parts of objects that several things have.
QJsonObject jsonOtherWord(JsonContext& context, const OtherWord& word); ///< what CI says of a session's tests
void putDecision(JsonContext& context, QJsonObject& object, const PlacedDecision& placed);
void putPattern(JsonContext& context, QJsonObject& object, const Finding& finding);
void putGate(JsonContext& context, QJsonObject& object, const RunKey& key);
void putCommitReview(JsonContext& context, QJsonObject& object, const CommitReview& review);

} // namespace exhibit
