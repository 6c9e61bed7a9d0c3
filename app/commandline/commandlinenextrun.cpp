// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandlinenextrun.h"

#include "app/commandline/commandlineconsole.h"
#include "app/commandline/commandlineoptions.h"
#include "models/loading/packreader.h"
#include "models/loading/rulefiles.h"
#include "models/report/json/jsonsections.h"
#include "models/review/telemetry/drainplanner.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace exhibit {

namespace {

QString inert(std::string_view text)
{
    return QString::fromUtf8(terminalText(text));
}

/// A name as one field of a line.
QString field(std::string_view text)
{
    return inert(text).replace(QLatin1Char('\t'), QLatin1Char(' '));
}

QString reasonText(const DrainPlan& plan)
{
    const PlannedRun& first = plan.runs.front();
    switch (plan.reason) {
    case DrainPlan::Reason::NothingQueued:
        break;
    case DrainPlan::Reason::Score:
        return CommandLineWords::tr("it alone has the highest score, %1").arg(first.score);
    case DrainPlan::Reason::Deliverables:
        return CommandLineWords::tr("%1 points, as others have; its best phase is to make the most files, %2")
            .arg(first.score)
            .arg(first.bestDeliverables());
    case DrainPlan::Reason::Name:
        return CommandLineWords::tr("%1 points and a best phase of %2 files, as others have; its name sorts last")
            .arg(first.score)
            .arg(first.bestDeliverables());
    case DrainPlan::Reason::MostQueued:
        return CommandLineWords::tr("no phase scores, and most phases of one run, %1, wait in it").arg(first.queued);
    case DrainPlan::Reason::FirstRecorded:
        return CommandLineWords::tr("no phase scores, others have as many waiting, %1, and it is recorded first")
            .arg(first.queued);
    }
    return {};
}

QString phaseText(const ScoredPhase& phase)
{
    QStringList parts;
    for (const ScorePart& part : phase.parts)
        parts << QStringLiteral("%1 %2%3").arg(QString::fromStdString(part.id),
                                               part.points > 0 ? QStringLiteral("+") : QString(),
                                               QString::number(part.points));
    const QString text = CommandLineWords::tr("#   %1  %2: %3 (deliverables %4, category %5, complexity %6) %7")
                             .arg(QString::number(phase.score), field(phase.phaseId), parts.join(QStringLiteral(", ")),
                                  QString::number(phase.deliverables), field(phase.category), field(phase.complexity),
                                  inert(toString(phase.where)));
    return phase.counts ? text : text + QLatin1Char(' ') + CommandLineWords::tr("(not among the best that count)");
}

/// How the order comes about, as lines that begin with `#`.
QString explanation(const DrainPlan& plan)
{
    if (plan.isEmpty())
        return CommandLineWords::tr("# Nothing queued.") + QLatin1Char('\n');
    QString text = CommandLineWords::tr("# Phases that wait: %1, in %2 runs. First is %3: %4.")
                       .arg(QString::number(plan.queued), QString::number(plan.runs.size()),
                            field(plan.runs.front().runId), reasonText(plan)) +
                   QLatin1Char('\n');
    for (const PlannedRun& run : plan.runs) {
        text += CommandLineWords::tr("# %1  %2 (%3): waiting %4, scored %5")
                    .arg(QString::number(run.score), field(run.runId), field(run.runType), QString::number(run.queued),
                         QString::number(run.phases.size())) +
                QLatin1Char('\n');
        for (const ScoredPhase& phase : run.phases)
            text += phaseText(phase) + QLatin1Char('\n');
    }
    return text;
}

QByteArray jsonText(const std::shared_ptr<const PackFacts>& facts, const Messages& messages, const DrainPlan& plan,
                    bool explain)
{
    JsonContext context({facts, std::make_shared<const Review>()}, messages);
    QJsonObject object = explain ? jsonDrainPlan(context, plan) : QJsonObject();
    for (const char* key : {"run_id", "run_type"})
        object[QLatin1String(key)] = QJsonValue(QJsonValue::Null);
    if (!plan.isEmpty()) {
        context.putText(object, "run_id", plan.runs.front().runId);
        context.putText(object, "run_type", plan.runs.front().runType);
    }
    return QJsonDocument(object).toJson(explain ? QJsonDocument::Indented : QJsonDocument::Compact) +
           (explain ? "" : "\n");
}

QByteArray tsvText(const DrainPlan& plan, bool explain)
{
    QString text = QStringLiteral("\t\n");
    if (!plan.isEmpty())
        text =
            field(plan.runs.front().runId) + QLatin1Char('\t') + field(plan.runs.front().runType) + QLatin1Char('\n');
    return (explain ? text + explanation(plan) : text).toUtf8();
}

/// What is wrong with a database: the queue may then be only a part of it.
void tellProblems(const PackFacts& facts, const Messages& messages)
{
    for (const Artifact& artifact : facts.artifacts) {
        if (artifact.kind != ArtifactKind::Sqlite)
            continue;
        for (const Problem& problem : artifact.problems) {
            if (problem.severity != Severity::Info)
                printError(QString::fromStdString(artifact.path) + QStringLiteral(": ") +
                           messages.text(problem.message));
        }
    }
}

bool takesFormat(const QString& format)
{
    if (format.isEmpty() || format == QLatin1String("tsv") || format == QLatin1String("json"))
        return true;
    printError(CommandLineWords::tr("--format %1: there is no such format. Use tsv or json.").arg(format));
    return false;
}

bool takesScoring(const std::string& scoring, const Executors& executors)
{
    QStringList names;
    for (const std::string& name : drainScorings(executors))
        names << QString::fromStdString(name);
    if (scoring.empty() || names.contains(QString::fromStdString(scoring)))
        return true;
    printError(CommandLineWords::tr("--scoring %1: there is no such scoring. Use one of %2.")
                   .arg(QString::fromStdString(scoring), names.join(QStringLiteral(", "))));
    return false;
}

} // namespace

int runNextRunCommand(const QStringList& arguments)
{
    CommandOptions options(QStringLiteral("PACK"));
    options.add(QStringLiteral("format"), CommandLineWords::tr("tsv or json"), QStringLiteral("FORMAT"));
    options.add(QStringLiteral("explain"), CommandLineWords::tr("say how the order comes about"));
    options.add(QStringLiteral("run-type-rule"),
                CommandLineWords::tr("type of the runs whose names match; may be repeated"),
                QStringLiteral("REGEX=TYPE"));
    options.add(QStringLiteral("scoring"), CommandLineWords::tr("select or plan"), QStringLiteral("SCORING"));
    options.add(QStringLiteral("rules"), CommandLineWords::tr("folder of further rules"), QStringLiteral("DIR"));
    if (!options.parse(arguments, 1) || !takesFormat(options.value(QStringLiteral("format"))))
        return ExitUsage;
    const Messages messages = messagesFor(options.value(QStringLiteral("rules")));
    DrainOptions plan;
    plan.scoring = options.value(QStringLiteral("scoring")).toStdString();
    for (const QString& text : options.values(QStringLiteral("run-type-rule"))) {
        Result<RunTypeRule> rule = parseRunTypeRule(text.toStdString());
        if (!rule)
            return failWith(rule.error(), messages);
        plan.runTypes.push_back(std::move(rule).value());
    }
    const Result<std::vector<RuleFile>> files = ruleFiles(options.readOptions().rulesDir);
    if (!files)
        return failWith(files.error(), messages);
    const Result<Executors> executors = Executors::load(*files);
    if (!executors)
        return failWith(executors.error(), messages);
    if (!takesScoring(plan.scoring, *executors))
        return ExitUsage;
    const CancelFlag cancel;
    const auto facts = readFacts(options.pack(), options.readOptions(), cancel);
    if (!facts)
        return failWith(facts.error(), messages);
    tellProblems(**facts, messages);
    const DrainPlan next = planDrain(**facts, *executors, plan);
    if (next.isEmpty())
        printError(CommandLineWords::tr("next-run: nothing queued: no database of this pack has a phase that waits."));
    const bool explain = options.isSet(QStringLiteral("explain"));
    const bool json = options.value(QStringLiteral("format")) == QLatin1String("json");
    return printOutput(json ? jsonText(*facts, messages, next, explain) : tsvText(next, explain)) ? ExitFine
                                                                                                  : ExitNotWritable;
}

} // namespace exhibit
