// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandlinedecisions.h"

#include "app/commandline/commandlineconsole.h"
#include "app/commandline/commandlineoptions.h"
#include "models/loading/keptdecisions.h"
#include "models/loading/packreader.h"
#include "models/loading/userfolders.h"
#include "models/report/reportwriter.h"

#include <QFile>

namespace exhibit {

namespace {

int exportTo(const QString& file, const PackSnapshot& snapshot, const Messages& messages)
{
    const Result<KeptDecisions> kept = ReviewStore(userDataFolder()).decisions(snapshot.facts->openedPath);
    if (!kept)
        return failWith(kept.error(), messages);
    const QByteArray text = QByteArray::fromStdString(decisionText(*kept));
    if (file == QLatin1String("-"))
        return printOutput(text) ? ExitFine : ExitNotWritable;
    const Result<void> written = writeReport(file, text);
    return written ? int{ExitFine} : failWith(written.error(), messages);
}

QByteArray decisionWords(const Decision& decision)
{
    QByteArray words = QByteArray::fromStdString(std::string(decisionStateName(decision.state)));
    if (!decision.reason.empty())
        words += " (" + terminalText(decision.reason) + ')';
    if (!decision.note.empty())
        words += ", note: " + terminalText(decision.note);
    if (!decision.editedText.empty())
        words += ", with an edit of its own";
    return words;
}

QByteArray conflictLine(const DecisionConflict& conflict)
{
    const QByteArray path = terminalText(conflict.anchor.path);
    return "conflict: " + (path.isEmpty() ? QByteArray() : path + ": ") + terminalText(conflict.anchor.quote) +
           "\n  kept, as newer: " + decisionWords(conflict.kept) + "\n  not kept: " + decisionWords(conflict.other) +
           '\n';
}

int importFrom(const QString& file, const PackSnapshot& snapshot, const Messages& messages)
{
    const Result<KeptDecisions> other = readDecisionFile(QFile::encodeName(file).toStdString(), messages);
    if (!other) {
        printError(messages.text(other.error()));
        return ExitUsage;
    }
    const Result<DecisionMerge> merge = importDecisions(snapshot, *other, {}, messages);
    if (!merge)
        return failWith(merge.error(), messages);
    const auto number = [](const char* name, qsizetype value) -> QByteArray {
        return QByteArray(name) + ": " + QByteArray::number(value) + '\n';
    };
    QByteArray text = number("new", merge->added) + number("changed", merge->changed) +
                      number("older than what is kept", merge->older) + number("the same", merge->same) +
                      number("conflicts", static_cast<qsizetype>(merge->conflicts.size()));
    for (const DecisionConflict& conflict : merge->conflicts)
        text += conflictLine(conflict);
    return printOutput(text) ? ExitFine : ExitNotWritable;
}

} // namespace

int runDecisionsCommand(const QStringList& arguments)
{
    CommandOptions options(QStringLiteral("PACK"));
    options.addReadOptions();
    options.add(QStringLiteral("export"), CommandLineWords::tr("write the kept decisions to a file"),
                QStringLiteral("FILE"));
    options.add(QStringLiteral("import"), CommandLineWords::tr("merge the decisions of a file into the kept ones"),
                QStringLiteral("FILE"));
    if (!options.parse(arguments, 1))
        return ExitUsage;
    const bool exports = options.isSet(QStringLiteral("export"));
    if (exports == options.isSet(QStringLiteral("import"))) {
        printError(
            CommandLineWords::tr("decisions: either --export FILE or --import FILE is needed. See exhibit --help."));
        return ExitUsage;
    }
    const Messages messages = messagesFor(options.value(QStringLiteral("rules")));
    const CancelFlag cancel;
    const Result<PackSnapshot> snapshot = readPack(options.pack(), options.readOptions(), cancel);
    if (!snapshot)
        return failWith(snapshot.error(), messages);
    return exports ? exportTo(options.value(QStringLiteral("export")), *snapshot, messages)
                   : importFrom(options.value(QStringLiteral("import")), *snapshot, messages);
}

} // namespace exhibit
