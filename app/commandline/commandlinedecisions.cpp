// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandlinedecisions.h"

#include "app/commandline/commandlineconsole.h"
#include "app/commandline/commandlineoptions.h"
#include "models/loading/keptdecisions.h"
#include "models/loading/packreader.h"
#include "models/loading/userfolders.h"
#include "models/report/reportwriter.h"

#include <QFile>

#include <algorithm>
#include <iterator>
#include <optional>

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

/// As the window says it; files have decisionStateName().
QByteArray stateWord(DecisionState state)
{
    switch (state) {
    case DecisionState::Accepted:
        return "confirmed";
    case DecisionState::NeedsEvidence:
        return "needs evidence";
    default:
        return QByteArray::fromStdString(std::string(decisionStateName(state)));
    }
}

QByteArray decisionWords(const Decision& decision)
{
    QByteArray words = decision.by.empty() ? QByteArray() : terminalText(decision.by) + ": ";
    words += stateWord(decision.state);
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
           "\n  stands, as newer: " + decisionWords(conflict.kept) + "\n  otherwise: " + decisionWords(conflict.other) +
           '\n';
}

/// What reviewers say differently and nobody has settled, with the words to settle it.
int listConflicts(const PackSnapshot& snapshot, const Messages& messages)
{
    const Result<KeptDecisions> all = ReviewStore(userDataFolder()).decisions(snapshot.facts->openedPath);
    if (!all)
        return failWith(all.error(), messages);
    QByteArray text;
    int count = 0;
    for (const auto& [id, kept] : *all) {
        if (kept.others.empty())
            continue;
        ++count;
        const QByteArray path = terminalText(kept.anchor.path);
        text += terminalText(id) + '\t' + (path.isEmpty() ? QByteArray() : path + ": ") +
                terminalText(kept.anchor.quote) + "\n  stands: " + decisionWords(kept.decision) + '\n';
        for (const Decision& other : kept.others)
            text += "  otherwise: " + decisionWords(other) + '\n';
    }
    return printOutput("conflicts: " + QByteArray::number(count) + '\n' + text) ? ExitFine : ExitNotWritable;
}

/// `ID=keep`, `ID=keep:REVIEWER` or `ID=take:REVIEWER`.
struct SettleWord
{
    std::string id; ///< empty: it is none of these
    Settling settling;

    explicit SettleWord(const QString& what)
    {
        const qsizetype takes = what.lastIndexOf(QLatin1String("=take:")),
                        keeps = what.lastIndexOf(QLatin1String("=keep:"));
        const qsizetype sign = what.endsWith(QLatin1String("=keep")) ? what.size() - 5 : std::max(takes, keeps);
        settling.way = sign == takes && sign > 0 ? Settling::Way::Take : Settling::Way::Keep;
        if (sign > 0 && sign == std::max(takes, keeps))
            settling.by = what.mid(sign + 6).toStdString();
        id = what.left(std::max<qsizetype>(sign, 0)).toStdString();
    }
};

/// Why nothing was settled: the conflict is there, and the reviewer is none of it, or there is none.
QString whyUnsettled(const QString& what, const SettleWord& word, const PackSnapshot& snapshot)
{
    const Result<KeptDecisions> all = ReviewStore(userDataFolder()).decisions(snapshot.facts->openedPath);
    const auto kept = all ? all->find(word.id) : KeptDecisions::const_iterator();
    if (!all || kept == all->end() || kept->second.others.empty())
        return CommandLineWords::tr("--settle %1: there is no such conflict. Give ID=keep or ID=take:REVIEWER, as "
                                    "--conflicts lists them.")
            .arg(what);
    const auto name = [](const std::string& reviewer) { return QString::fromUtf8(terminalText(reviewer)); };
    QStringList others;
    for (const Decision& other : kept->second.others)
        others << name(other.by);
    const std::optional<std::string>& by = word.settling.by;
    if (!by)
        return CommandLineWords::tr("--settle %1: several say otherwise: %2. Name the one whose word is settled by it, "
                                    "ID=keep:REVIEWER.")
            .arg(what, others.join(QStringLiteral(", ")));
    if (kept->second.decision.by == *by)
        return CommandLineWords::tr("--settle %1: what \"%2\" says stands already. Give ID=keep to keep it.")
            .arg(what, name(*by));
    return CommandLineWords::tr("--settle %1: a reviewer \"%2\" says nothing otherwise about it. Those who do: %3.")
        .arg(what, name(*by), others.join(QStringLiteral(", ")));
}

int settle(const QString& what, const PackSnapshot& snapshot, const Messages& messages)
{
    const SettleWord word(what);
    const Result<bool> settled =
        word.id.empty() ? Result<bool>(false) : settleConflict(snapshot, word.id, word.settling);
    if (!settled)
        return failWith(settled.error(), messages);
    if (*settled)
        return listConflicts(snapshot, messages);
    printError(whyUnsettled(what, word, snapshot));
    return ExitUsage;
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
    options.add(QStringLiteral("conflicts"), CommandLineWords::tr("list what reviewers say differently"));
    options.add(QStringLiteral("settle"), CommandLineWords::tr("keep what stands, or take what the reviewer says"),
                QStringLiteral("ID=keep[:REVIEWER]|take:REVIEWER"));
    if (!options.parse(arguments, 1))
        return ExitUsage;
    const char* const ways[] = {"export", "import", "conflicts", "settle"};
    if (std::count_if(std::begin(ways), std::end(ways),
                      [&](const char* way) { return options.isSet(QLatin1String(way)); }) != 1) {
        printError(CommandLineWords::tr("decisions: one of --export FILE, --import FILE, --conflicts and --settle "
                                        "ID=keep[:REVIEWER]|take:REVIEWER is needed. See exhibit --help."));
        return ExitUsage;
    }
    const Messages messages = messagesFor(options.value(QStringLiteral("rules")));
    const CancelFlag cancel;
    const Result<PackSnapshot> snapshot = readPack(options.pack(), options.readOptions(), cancel);
    if (!snapshot)
        return failWith(snapshot.error(), messages);
    if (options.isSet(QStringLiteral("conflicts")))
        return listConflicts(*snapshot, messages);
    if (options.isSet(QStringLiteral("settle")))
        return settle(options.value(QStringLiteral("settle")), *snapshot, messages);
    return options.isSet(QStringLiteral("export"))
               ? exportTo(options.value(QStringLiteral("export")), *snapshot, messages)
               : importFrom(options.value(QStringLiteral("import")), *snapshot, messages);
}

} // namespace exhibit
