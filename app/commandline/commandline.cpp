// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"

#include "app/commandline/commandlineaudit.h"
#include "app/commandline/commandlinecollect.h"
#include "app/commandline/commandlinecompare.h"
#include "app/commandline/commandlineconsole.h"
#include "app/commandline/commandlinedecisions.h"
#include "app/commandline/commandlineforget.h"
#include "app/commandline/commandlineindex.h"
#include "app/commandline/commandlinenextrun.h"
#include "app/commandline/commandlinepatch.h"
#include "app/commandline/commandlinepointers.h"
#include "app/commandline/commandlinereview.h"
#include "app/commandline/commandlinesearch.h"
#include "app/commandline/commandlinesql.h"
#include "app/commandline/commandlinestore.h"
#include "models/loading/confinement/confinement.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>
#include <utility>

namespace exhibit {

namespace {

/// A word that the program is called with.
struct Command
{
    const char* name;                     ///< empty: none of them, the window
    int (*run)(const QStringList& words); ///< null: it needs the graphics of Qt
    const char* synopsis;                 ///< its call and, indented, what it does
};

/// How the program is called without a command, and each command, in the order in which the help shows them.
constexpr std::array<Command, 15> commands{{
    {"", nullptr,
     QT_TRANSLATE_NOOP("CommandLine",
                       "exhibit [PACK…] [--rules DIR] [--baseline RUN[/PHASE]] [--at PLACE]\n"
                       "        [--lang LL] [--new-window]\n"
                       "    open the window, at a pointer, run, page or id; several files and folders are one pack;\n"
                       "    a window that has the pack open already is used\n")},
    {"review", runReviewCommand,
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "exhibit review PACK… [--format md|html|pdf|json|sarif|csv|github|github-annotations|requests|in-toto]\n"
         "        [--brief] [--for operator|maintainer|auditor] [--sections ID,…] [--paper a4|letter]\n"
         "        [--table NAME] [-o FILE] [--baseline RUN[/PHASE]] [--rules DIR] [--decisions FILE]\n"
         "        [--key FILE] [--lang LL]\n"
         "        [--no-notes] [--no-dismissed] [--reviewer NAME] [--policy ID]\n"
         "        [--fail-on decision|contradicted|new-failures|collection-errors|any]\n"
         "    write the review with the kept decisions, or those of FILE; --fail-on may be given several times;\n"
         "    several files and folders are one pack\n"
         "exhibit review --verify REPORT PACK…\n"
         "    write a report again and say whether it is the same\n")},
    {"patch", runPatchCommand,
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "exhibit patch PACK [--all] [-o FILE] [--decisions FILE]\n"
         "    write the confirmed edits of documents as a patch for git apply; --all: what is proposed as well\n")},
    {"decisions", runDecisionsCommand,
     QT_TRANSLATE_NOOP("CommandLine",
                       "exhibit decisions PACK --export FILE | --import FILE | --conflicts | --settle "
                       "ID=keep[:REVIEWER]|take:REVIEWER\n"
                       "    write the kept decisions as text that merges in git, or merge such a file into them\n")},
    {"audit", runAuditCommand,
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "exhibit audit DIR… [--format ndjson|csv|html] [--jobs N] [--policy ID] [--fail-on CONDITION] [--store]\n"
         "        [-o FILE] [--key FILE] [--lang LL]\n"
         "    review every pack, archive or session folder below the folders; what to read first stands in front;\n"
         "    --store keeps the reviews, for the Packs page and exhibit compare\n")},
    {"collect", runCollectCommand,
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "exhibit collect [REPOSITORY] -o PACK [--since REF] [--session PATH] [--artifacts DIR] [--mask] [--dry-run]\n"
         "    make a pack of the work in a git repository: its history, documents, results and sessions of agents\n")},
    {"compare", runCompareCommand,
     QT_TRANSLATE_NOOP("CommandLine", "exhibit compare A B [--format md|json] [-o FILE]\n"
                                      "    say what is gone, new, back again and changed from pack A to pack B\n")},
    {"index", runIndexCommand,
     QT_TRANSLATE_NOOP("CommandLine", "exhibit index PACK [--stats] [--rules DIR]\n"
                                      "    build or refresh the index; figures as JSON\n")},
    {"forget", runForgetCommand,
     QT_TRANSLATE_NOOP("CommandLine",
                       "exhibit forget PACK… [--decisions] [--dry-run]\n"
                       "    remove what is kept of a pack: index, unpacked archives, review, its place in\n"
                       "    the window; --decisions: what was decided as well\n")},
    {"store", runStoreCommand,
     QT_TRANSLATE_NOOP("CommandLine",
                       "exhibit store [--use postgresql://HOST/DATABASE|sqlite] [--take] [--as NAME]\n"
                       "    say where decisions and reviews are kept, or keep them elsewhere from now on\n")},
    {"search", runSearchCommand,
     QT_TRANSLATE_NOOP("CommandLine", "exhibit search PACK PATTERN [--regex] [--ignore-case] [--kind KIND] [--count]\n"
                                      "    print path#Lline: text for every line that matches\n")},
    {"pointers", runPointersCommand,
     QT_TRANSLATE_NOOP("CommandLine",
                       "exhibit pointers PACK FILE [--format md|json] [--corrected FILE] [-o FILE]\n"
                       "    hold every pointer, quotation and number of another review against the pack\n")},
    {"next-run", runNextRunCommand,
     QT_TRANSLATE_NOOP("CommandLine",
                       "exhibit next-run PACK [--format tsv|json] [--explain] [--run-type-rule REGEX=TYPE]\n"
                       "        [--scoring plan|select]\n"
                       "    print which run of the recorded queue comes next, and its type\n")},
    {"sql", runSqlCommand,
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "exhibit sql PACK[:DB] \"SELECT …\" [--format tsv|csv|json|table] [--limit ROWS] [--time SECONDS]\n"
         "    read with one query from the index, or from the database DB of the pack\n")},
    {"shot", nullptr,
     QT_TRANSLATE_NOOP("CommandLine",
                       "exhibit shot PACK --page NAME [--theme light|dark] [--size 1440x900] [--review FILE]\n"
                       "        [--at PLACE] [--lang LL] -o PNG\n"
                       "    render a page off screen, with the review to audit or at a place\n")},
}};

const Command* commandNamed(const QString& name)
{
    const auto found = std::find_if(commands.begin() + 1, commands.end(),
                                    [&](const Command& command) { return name == QLatin1String(command.name); });
    return found == commands.end() ? nullptr : &*found;
}

QString endOfHelp()
{
    return CommandLineWords::tr(
        "PACK is a folder, an archive or a file. Exit codes: 0 fine, 1 a --fail-on condition holds, 2 wrong "
        "usage or not available\n"
        "yet, 3 the pack cannot be read, 4 the output cannot be written.\n");
}

QString wholeHelp()
{
    QString calls;
    for (const Command& command : commands)
        calls += CommandLineWords::tr(command.synopsis);
    return CommandLineWords::tr("Exhibit: an inspector for the evidence that autonomous coding runs leave behind.\n") +
           QLatin1Char('\n') + calls + QStringLiteral("exhibit --help, exhibit --version\n\n") + endOfHelp();
}

bool isOneOf(const QString& word, std::initializer_list<const char*> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char* name) { return word == QLatin1String(name); });
}

bool asksForHelp(const QString& word)
{
    return isOneOf(word, {"help", "--help", "-h"});
}

/// `--help` may stand anywhere behind a command; what follows `--` are names.
bool wantsHelp(const QStringList& command)
{
    const QStringList options = command.mid(0, command.indexOf(QStringLiteral("--")));
    return asksForHelp(command.value(0)) || options.contains(QStringLiteral("--help")) ||
           (!command.isEmpty() && options.mid(1).contains(QStringLiteral("-h")));
}

bool asksForVersion(const QString& word)
{
    return isOneOf(word, {"--version", "-v"});
}

int print(const QString& text)
{
    return printOutput(text.toUtf8()) ? ExitFine : ExitNotWritable;
}

/// Everything that is no command: options, and what is opened as one pack.
std::optional<int> parseWindowRequest(const QStringList& arguments, WindowRequest* request)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("rules"), QString(), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("baseline"), QString(), QStringLiteral("RUN[/PHASE]")});
    parser.addOption({QStringLiteral("at"), QString(), QStringLiteral("PLACE")});
    parser.addOption({QStringLiteral("lang"), QString(), QStringLiteral("LL")});
    parser.addOption(QCommandLineOption(QStringLiteral("new-window")));
    const bool parsed = parser.parse(arguments);
    if (!parsed) {
        printError(parser.errorText() + QLatin1Char(' ') + CommandLineWords::tr("See exhibit --help."));
        return ExitUsage;
    }
    if (const QString fault = languageFault(parser.value(QStringLiteral("lang"))); !fault.isEmpty()) {
        printError(fault);
        return ExitUsage;
    }
    if (request) {
        request->language = parser.value(QStringLiteral("lang"));
        request->paths = parser.positionalArguments();
        request->rulesDir = parser.value(QStringLiteral("rules"));
        request->at = parser.value(QStringLiteral("at"));
        request->baseline = parser.value(QStringLiteral("baseline"));
        request->newWindow = parser.isSet(QStringLiteral("new-window"));
    }
    return std::nullopt;
}

/// Of one command, with its options as it takes them, or the whole one where `name` is none.
int printHelp(const QString& name)
{
    const Command* command = commandNamed(name);
    if (!command)
        return print(wholeHelp());
    const int shown = print(CommandLineWords::tr(command->synopsis) + QLatin1Char('\n'));
    if (shown == ExitFine && command->run)
        command->run({name, QStringLiteral("--help")});
    return shown == ExitFine ? print(endOfHelp()) : shown;
}

} // namespace

bool isHeadlessCommand(const QStringList& arguments)
{
    const QString word = arguments.value(1);
    const Command* command = commandNamed(word);
    return wantsHelp(arguments.mid(1)) || asksForVersion(word) || (command && command->run);
}

std::optional<int> runCommandLine(const QStringList& arguments, WindowRequest* request)
{
    const QString word = arguments.value(1);
    const QStringList words = arguments.mid(1);
    if (wantsHelp(words))
        return printHelp(asksForHelp(word) ? words.value(1) : word);
    if (asksForVersion(word))
        return print(QStringLiteral("exhibit " EXHIBIT_VERSION "\n") +
                     CommandLineWords::tr("reading is confined by: %1\n")
                         .arg(QString::fromStdString(confinementWords(confinementHere()))));
    if (const Command* command = commandNamed(word))
        return command->run ? std::optional<int>(command->run(words)) : std::nullopt;
    return parseWindowRequest(arguments, request);
}

} // namespace exhibit
