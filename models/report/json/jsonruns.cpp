// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/json/jsonsections.h"
#include "models/review/runs/runs.h"
#include "models/review/sets/deltas.h"

namespace exhibit {

namespace {

QLatin1String sourceName(BaselineSource source)
{
    switch (source) {
    case BaselineSource::Chosen:
        return QLatin1String("chosen");
    case BaselineSource::Tracker:
        return QLatin1String("tracker");
    case BaselineSource::StandIn:
    case BaselineSource::None:
        break;
    }
    return QLatin1String("stand-in");
}

void putCounts(QJsonObject& object, const RunCounts& counts)
{
    JsonContext::putNumber(object, "collected", counts.collected);
    JsonContext::putNumber(object, "tests_total", counts.total);
    JsonContext::putNumber(object, "passed", counts.passed);
    JsonContext::putNumber(object, "failed", counts.failed);
    JsonContext::putNumber(object, "errors", counts.errors);
    JsonContext::putNumber(object, "skipped", counts.skipped);
    JsonContext::putNumber(object, "xfailed", counts.xfailed);
    JsonContext::putNumber(object, "xpassed", counts.xpassed);
    JsonContext::putNumber(object, "deselected", counts.deselected);
    JsonContext::putNumber(object, "warnings", counts.warnings);
    JsonContext::putNumber(object, "failed_collectors", counts.failedCollectors);
}

QJsonObject failureObject(JsonContext& context, const Failure& failure)
{
    QJsonObject object{{QStringLiteral("test"), context.testName(failure.test)},
                       {QStringLiteral("outcome"), jsonName(outcomeName(failure.outcome))}};
    context.putText(object, "message", failure.message);
    if (!failure.crashPath.empty()) {
        QJsonObject crash{{QStringLiteral("path"), context.text(failure.crashPath)}};
        if (failure.crashLine > 0)
            crash[QStringLiteral("line")] = static_cast<qint64>(failure.crashLine);
        object[QStringLiteral("crash")] = crash;
    }
    context.putPointer(object, "pointer", failure.where);
    return object;
}

QJsonObject runObject(JsonContext& context, const Run& run)
{
    QJsonObject object;
    context.putKey(object, run.key);
    context.putText(object, "runner", run.runner);
    context.putText(object, "command", run.command);
    object[QStringLiteral("state")] = jsonName(runStateName(run.state));
    if (run.passesUnnamed)
        object[QStringLiteral("passes_unnamed")] = true;
    if (run.collectOnly)
        object[QStringLiteral("collect_only")] = true;
    if (run.exitCode)
        object[QStringLiteral("exit_code")] = *run.exitCode;
    putCounts(object, run.counts);
    JsonContext::putNumber(object, "duration_s", run.durationSeconds);
    context.putText(object, "report_path", run.reportPath);
    if (run.reportLine.isValid())
        object[QStringLiteral("report_line")] = static_cast<qint64>(run.reportLine.value);
    context.putPointer(object, "report", run.report);
    context.putPointer(object, "log", run.log);
    context.putPointer(object, "summary_line", run.summary);
    object[QStringLiteral("witnesses_agree")] = run.witnessesAgree;
    if (!run.joins.empty())
        object[QStringLiteral("joined_because")] = context.messages(run.joins);
    if (!run.parts.empty()) {
        QJsonArray parts;
        for (const int index : run.parts)
            parts.append(context.pointer(context.facts().witnesses[static_cast<std::size_t>(index)].where));
        object[QStringLiteral("parts")] = parts;
    }
    object[QStringLiteral("executed")] = run.executed;
    if (!run.failures.empty()) {
        QJsonArray failures;
        for (const Failure& failure : run.failures)
            failures.append(failureObject(context, failure));
        object[QStringLiteral("failures")] = failures;
    }
    return object;
}

QJsonObject deltaObject(JsonContext& context, const Delta& delta)
{
    QJsonObject baseline;
    context.putKey(baseline, context.review().baseline.key);
    baseline[QStringLiteral("source")] = sourceName(context.review().baseline.source);
    QJsonArray errors;
    for (const std::string& module : delta.newCollectionErrors)
        errors.append(context.text(module));
    QJsonObject object;
    context.putKey(object, delta.key);
    object[QStringLiteral("baseline")] = baseline;
    object[QStringLiteral("comparable")] = delta.comparable;
    object[QStringLiteral("newly_failing")] = context.tests(delta.newlyFailing);
    object[QStringLiteral("new_tests_failing")] = context.tests(delta.newTestsFailing);
    object[QStringLiteral("fixed")] = context.tests(delta.fixed);
    object[QStringLiteral("failing_removed")] = context.tests(delta.failingRemoved);
    object[QStringLiteral("new_collection_errors")] = errors;
    object[QStringLiteral("severity")] = jsonName(deltaSeverity(delta));
    // Nothing is known of tests that were not run.
    if (delta.comparable) {
        object[QStringLiteral("still_failing")] = static_cast<qint64>(delta.stillFailing.size());
        object[QStringLiteral("vanished")] = static_cast<qint64>(delta.vanished);
        object[QStringLiteral("added")] = static_cast<qint64>(delta.added);
    }
    putGate(context, object, delta.key);
    return object;
}

/// By run. That a run does not have the test is only said of a matrix of bounded size: one of thousands of runs that
/// share no tests would be nothing else.
QJsonObject moverOutcomes(JsonContext& context, const Mover& mover)
{
    constexpr std::size_t mostCells = 1'000'000;
    const auto& runs = context.review().runs;
    QJsonObject outcomes;
    const auto add = [&](std::size_t run, Outcome outcome) {
        if (hasOutcomes(runs[run]))
            outcomes[context.label(runs[run].key)] = jsonName(outcomeName(outcome));
    };
    if (context.review().movers.size() <= mostCells / runs.size()) {
        for (std::size_t run = 0; run < runs.size(); ++run)
            add(run, mover.outcomes[run]);
    } else {
        for (std::size_t run = 0; run < runs.size(); ++run) {
            if (mover.outcomes[run] != Outcome::Absent)
                add(run, mover.outcomes[run]);
        }
    }
    return outcomes;
}

} // namespace

QJsonArray jsonRuns(JsonContext& context)
{
    QJsonArray array;
    for (const Run& run : context.review().runs)
        array.append(runObject(context, run));
    return array;
}

QJsonObject jsonCore(JsonContext& context)
{
    QJsonArray movers;
    for (const Mover& mover : context.review().movers)
        movers.append(QJsonObject{{QStringLiteral("test"), context.testName(mover.test)},
                                  {QStringLiteral("outcomes"), moverOutcomes(context, mover)}});
    return QJsonObject{{QStringLiteral("always_failing"), context.tests(context.review().alwaysFailing)},
                       {QStringLiteral("movers"), movers}};
}

QJsonArray jsonDeltas(JsonContext& context)
{
    QJsonArray array;
    if (context.review().baseline.source == BaselineSource::None)
        return array;
    for (const Delta& delta : context.review().deltas)
        array.append(deltaObject(context, delta));
    return array;
}

QJsonArray jsonCollectionErrors(JsonContext& context)
{
    QJsonArray array;
    for (const Run& run : context.review().runs) {
        for (const CollectionError& error : run.collectionErrors) {
            QJsonObject object;
            context.putKey(object, run.key);
            object[QStringLiteral("module")] = context.text(error.module);
            context.putText(object, "exception", error.exception);
            context.putText(object, "message", error.message);
            context.putText(object, "missing", error.missing);
            context.putPointer(object, "pointer", error.where);
            array.append(object);
        }
    }
    return array;
}

} // namespace exhibit
