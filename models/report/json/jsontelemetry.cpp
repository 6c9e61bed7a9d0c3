// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/json/jsonsections.h"
#include "models/report/reportcancel.h"
#include "models/review/telemetry/quotedrates.h"

namespace exhibit {

namespace {

QJsonObject utilizationObject(JsonContext& context, const TokenEvent& event)
{
    QJsonObject object;
    context.putText(object, "run_id", event.runId);
    context.putText(object, "phase", event.phaseId);
    JsonContext::putNumber(object, "used", event.actual);
    JsonContext::putNumber(object, "ceiling", event.ceiling);
    JsonContext::putNumber(object, "percent", event.utilizationPercent());
    if (event.truncated)
        object[QStringLiteral("truncated")] = *event.truncated;
    JsonContext::putNumber(object, "predicted", event.predicted);
    if (event.isSum)
        object[QStringLiteral("sum")] = true;
    context.putPointer(object, "pointer", event.where);
    if (!event.alsoAt.empty())
        object[QStringLiteral("also_at")] = context.pointers(event.alsoAt);
    return object;
}

QJsonObject scoredPhase(JsonContext& context, const ScoredPhase& phase)
{
    QJsonArray parts;
    for (const ScorePart& part : phase.parts)
        parts.append(QJsonObject{{QStringLiteral("id"), jsonName(part.id)}, {QStringLiteral("points"), part.points}});
    QJsonObject object{{QStringLiteral("score"), phase.score},
                       {QStringLiteral("counts"), phase.counts},
                       {QStringLiteral("deliverables"), static_cast<qint64>(phase.deliverables)},
                       {QStringLiteral("parts"), parts}};
    context.putText(object, "phase", phase.phaseId);
    context.putText(object, "category", phase.category);
    context.putText(object, "complexity", phase.complexity);
    if (phase.estimatedCategory)
        object[QStringLiteral("category_is_estimate")] = true;
    context.putPointer(object, "pointer", phase.where);
    return object;
}

/// `{part, of, percent}`; a rate of too few cases is marked.
QJsonObject shareObject(const Share& share)
{
    QJsonObject object{{QStringLiteral("part"), static_cast<qint64>(share.part)},
                       {QStringLiteral("of"), static_cast<qint64>(share.whole)}};
    JsonContext::putNumber(object, "percent", share.percent());
    if (!share.isTelling())
        object[QStringLiteral("too_few")] = true;
    return object;
}

QJsonObject middleObject(const Middle& middle)
{
    QJsonObject object{{QStringLiteral("of"), static_cast<qint64>(middle.count)}};
    JsonContext::putNumber(object, "median", middle.median);
    if (!middle.isTelling())
        object[QStringLiteral("too_few")] = true;
    return object;
}

QJsonObject callFiguresObject(JsonContext& context, const CallFigures& figures)
{
    QJsonObject object{{QStringLiteral("events"), static_cast<qint64>(figures.events)}};
    const std::pair<const char*, const Share*> shares[] = {
        {"truncated", &figures.truncated},
        {"first_attempts_truncated", &figures.firstTruncated},
        {"first_attempts_at_trigger", &figures.escalatable},
        {"second_attempts_not_truncated", &figures.retriesNotTruncated},
        {"under_predicted", &figures.underPredicted}};
    for (const auto& [key, share] : shares) {
        if (share->whole > 0)
            object[QLatin1String(key)] = shareObject(*share);
    }
    if (figures.smape.count > 0)
        object[QStringLiteral("smape")] = middleObject(figures.smape);
    if (figures.waste.count > 0)
        object[QStringLiteral("predicted_over_used")] = middleObject(figures.waste);
    JsonContext::putNumber(object, "ceiling_over_used_p90", figures.budgetP90);
    context.putText(object, "name", figures.name);
    context.putPointer(object, "pointer", figures.where);
    return object;
}

QJsonArray groupArray(JsonContext& context, const std::vector<CallFigures>& groups)
{
    QJsonArray array;
    for (const CallFigures& group : groups)
        array.append(callFiguresObject(context, group));
    return array;
}

QJsonArray escalationArray(JsonContext& context, const TelemetryFigures& figures)
{
    QJsonArray array;
    for (const EscalationOutcome& outcome : figures.outcomes) {
        const Escalation& escalation = context.facts().escalations[static_cast<std::size_t>(outcome.escalation)];
        QJsonObject object;
        context.putText(object, "run_id", escalation.runId);
        context.putText(object, "phase", escalation.phaseId);
        context.putText(object, "reason", escalation.reason);
        context.putText(object, "base_source", escalation.baseSource);
        JsonContext::putNumber(object, "attempt", escalation.attemptIndex);
        JsonContext::putNumber(object, "base", escalation.baseValue);
        JsonContext::putNumber(object, "retry_max_tokens", escalation.retryMaxTokens);
        JsonContext::putNumber(object, "factor", escalation.factor);
        context.putPointer(object, "pointer", escalation.where);
        const std::vector<TokenEvent>& events = context.facts().tokenEvents;
        if (outcome.call >= 0)
            object[QStringLiteral("call")] = utilizationObject(context, events[static_cast<std::size_t>(outcome.call)]);
        if (outcome.retry >= 0)
            object[QStringLiteral("next_attempt")] =
                utilizationObject(context, events[static_cast<std::size_t>(outcome.retry)]);
        if (outcome.hidesTruncation)
            object[QStringLiteral("hides_truncation")] = true;
        array.append(object);
    }
    return array;
}

QJsonObject validationObject(JsonContext& context, const ValidationBatch& validation)
{
    QJsonArray figures;
    for (const ValidatedFigure& figure : validation.figures) {
        QJsonObject object{{QStringLiteral("id"), jsonName(figure.id)},
                           {QStringLiteral("cases_before"), static_cast<qint64>(figure.countBefore)},
                           {QStringLiteral("cases_after"), static_cast<qint64>(figure.countAfter)},
                           {QStringLiteral("verdict"), jsonName(validatedVerdictName(figure.verdict))}};
        JsonContext::putNumber(object, "before", figure.before);
        JsonContext::putNumber(object, "after", figure.after);
        if (figure.difference)
            object[QStringLiteral("difference")] = QJsonObject{{QStringLiteral("low"), figure.difference->low},
                                                               {QStringLiteral("high"), figure.difference->high}};
        figures.append(object);
    }
    QJsonObject object{{QStringLiteral("figures"), figures}};
    context.putText(object, "cut", validation.cut);
    return object;
}

QJsonArray oddRowArray(JsonContext& context, const TelemetryFigures& figures)
{
    QJsonArray array;
    for (const OddRow& row : figures.oddRows)
        array.append(
            QJsonObject{{QStringLiteral("why"), jsonName(row.why)},
                        {QStringLiteral("pointer"),
                         context.pointer(context.facts().tokenEvents[static_cast<std::size_t>(row.event)].where)}});
    return array;
}

QJsonArray sourceArray(JsonContext& context)
{
    QJsonArray array;
    for (const TelemetrySource& source : context.facts().telemetrySources) {
        QJsonObject dropped;
        for (const MessageArg& reason : source.dropped)
            dropped[jsonName(reason.name)] = QString::fromStdString(reason.value).toLongLong();
        QJsonObject object{{QStringLiteral("holds"), jsonName(source.holds)},
                           {QStringLiteral("rows"), static_cast<qint64>(source.rows)},
                           {QStringLiteral("joined"), static_cast<qint64>(source.joined)}};
        context.putText(object, "path", source.path);
        context.putText(object, "table", source.table);
        if (!dropped.isEmpty())
            object[QStringLiteral("dropped")] = dropped;
        array.append(object);
    }
    return array;
}

/// What the prose states of truncation, beside what was measured.
void putQuoted(JsonContext& context, QJsonObject& object)
{
    const QuotedRates quoted = quotedTruncationRates(context.review());
    QJsonArray rates;
    for (const QuotedRate& rate : quoted.rates) {
        QJsonObject one = shareObject(rate.truncated);
        one[QStringLiteral("percent")] = rate.percent;
        context.putPointer(one, "pointer", rate.where);
        rates.append(one);
    }
    if (!rates.isEmpty())
        object[QStringLiteral("quoted_truncation_rates")] = rates;
    if (quoted.target) {
        QJsonObject target{{QStringLiteral("percent"), *quoted.target}};
        context.putPointer(target, "pointer", quoted.targetAt);
        object[QStringLiteral("quoted_truncation_target")] = target;
    }
}

void putMore(JsonContext& context, QJsonObject& object, const TelemetryFigures& figures)
{
    putQuoted(context, object);
    object[QStringLiteral("figures")] = callFiguresObject(context, figures.all);
    object[QStringLiteral("exactly_100")] = static_cast<qint64>(figures.exactlyFull);
    if (figures.sums > 0)
        object[QStringLiteral("sums")] = static_cast<qint64>(figures.sums);
    object[QStringLiteral("groups")] =
        QJsonObject{{QStringLiteral("category"), groupArray(context, figures.byCategory)},
                    {QStringLiteral("complexity"), groupArray(context, figures.byComplexity)},
                    {QStringLiteral("model"), groupArray(context, figures.byModel)},
                    {QStringLiteral("run"), groupArray(context, figures.byRun)},
                    {QStringLiteral("day"), groupArray(context, figures.byDay)},
                    {QStringLiteral("batch"), groupArray(context, figures.batches)}};
    if (!figures.outcomes.empty())
        object[QStringLiteral("escalation_rows")] = escalationArray(context, figures);
    if (!figures.validation.figures.empty())
        object[QStringLiteral("validation")] = validationObject(context, figures.validation);
    if (!figures.oddRows.empty())
        object[QStringLiteral("odd_rows")] = oddRowArray(context, figures);
}

QJsonObject scopesObject(JsonContext& context, const ScopeFigures& scopes)
{
    return {{QStringLiteral("objects"), static_cast<qint64>(scopes.objects)},
            {QStringLiteral("none"), static_cast<qint64>(scopes.none)},
            {QStringLiteral("others"), static_cast<qint64>(scopes.others)},
            {QStringLiteral("texts"), context.pointers(scopes.texts)}};
}

} // namespace

QJsonObject jsonDrainPlan(JsonContext& context, const DrainPlan& plan)
{
    QJsonArray runs;
    for (const PlannedRun& run : plan.runs) {
        QJsonArray phases;
        for (const ScoredPhase& phase : run.phases)
            phases.append(scoredPhase(context, phase));
        QJsonObject object{{QStringLiteral("score"), run.score},
                           {QStringLiteral("queued"), static_cast<qint64>(run.queued)},
                           {QStringLiteral("phases"), phases}};
        context.putText(object, "run_id", run.runId);
        context.putText(object, "run_type", run.runType);
        context.putPointer(object, "pointer", run.where);
        runs.append(object);
    }
    QJsonObject object{{QStringLiteral("reason"), jsonName(drainReasonName(plan.reason))},
                       {QStringLiteral("queued"), static_cast<qint64>(plan.queued)},
                       {QStringLiteral("runs"), runs}};
    if (!plan.isEmpty()) {
        context.putText(object, "run_id", plan.runs.front().runId);
        context.putText(object, "run_type", plan.runs.front().runType);
    }
    return object;
}

QJsonObject jsonTelemetry(JsonContext& context)
{
    const TelemetryFigures& figures = context.review().telemetry;
    QJsonObject object{
        {QStringLiteral("events"), static_cast<qint64>(figures.events)},
        {QStringLiteral("truncated"), static_cast<qint64>(figures.truncated)},
        {QStringLiteral("trigger_percent"), figures.triggerPercent},
        {QStringLiteral("at_or_above_trigger"), static_cast<qint64>(figures.atOrAboveTrigger)},
        {QStringLiteral("above_100"), static_cast<qint64>(figures.aboveCeiling)},
        {QStringLiteral("escalations"), static_cast<qint64>(figures.escalations)},
        {QStringLiteral("success_after_escalation"), static_cast<qint64>(figures.successAfterEscalation)}};
    if (figures.triggerPercent == usualTriggerPercent)
        object[QStringLiteral("at_or_above_95")] = static_cast<qint64>(figures.atOrAboveTrigger);
    if (figures.all.truncated.whole > 0)
        object[QStringLiteral("truncation_rate")] = *figures.all.truncated.percent() / 100;
    if (figures.events > 0)
        putMore(context, object, figures);
    if (!context.facts().phases.empty())
        object[QStringLiteral("phase_scopes")] = scopesObject(context, figures.scopes);
    if (!context.facts().telemetrySources.empty())
        object[QStringLiteral("sources")] = sourceArray(context);
    if (!context.review().drainPlan.isEmpty())
        object[QStringLiteral("next_run")] = jsonDrainPlan(context, context.review().drainPlan);
    return object;
}

void jsonUtilization(JsonContext& context, const TakeValue& take)
{
    const std::vector<TokenEvent>& events = context.facts().tokenEvents;
    for (std::size_t i = 0; i < events.size(); ++i) {
        take(utilizationObject(context, events[i]));
        tellProgress(i + 1, events.size());
    }
}

} // namespace exhibit
