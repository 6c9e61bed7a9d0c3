// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"

#include "app/commandline/commandlineaudit.h"
#include "app/commandline/commandlineconsole.h"
#include "app/commandline/commandlinedecisions.h"
#include "app/commandline/commandlineindex.h"
#include "app/commandline/commandlinenextrun.h"
#include "app/commandline/commandlinepatch.h"
#include "app/commandline/commandlinepointers.h"
#include "app/commandline/commandlinereview.h"
#include "app/commandline/commandlinesearch.h"
#include "app/commandline/commandlinesql.h"

#include <QCommandLineParser>

#include <algorithm>

namespace exhibit {

namespace {

QString helpText()
{
    return CommandLineWords::tr(
        "Exhibit: an inspector for the evidence that autonomous coding runs leave behind.\n"
        "\n"
        "exhibit [PACK…] [--rules DIR] [--baseline RUN[/PHASE]] [--at PLACE]\n"
        "    open the window, at a pointer, run, page or id; several files and folders are one pack\n"
        "exhibit review PACK [--format md|html|pdf|json|sarif|csv|github|github-annotations|requests]\n"
        "        [--brief] [--for operator|maintainer|auditor] [--sections ID,…] [--paper a4|letter]\n"
        "        [--table NAME] [-o FILE] [--baseline RUN[/PHASE]] [--rules DIR] [--decisions FILE]\n"
        "        [--policy ID]\n"
        "        [--fail-on decision|contradicted|new-failures|collection-errors|any]\n"
        "    write the review with the kept decisions, or those of FILE; --fail-on may be given several times\n"
        "exhibit review --verify REPORT PACK\n"
        "    write a report again and say whether it is the same\n"
        "exhibit patch PACK [--all] [-o FILE] [--decisions FILE]\n"
        "    write the confirmed edits of documents as a patch for git apply; --all: what is proposed as well\n"
        "exhibit decisions PACK --export FILE | --import FILE\n"
        "    write the kept decisions as text that merges in git, or merge such a file into them\n"
        "exhibit audit DIR… [--format ndjson|csv|html] [--jobs N] [--policy ID] [--fail-on CONDITION] [-o FILE]\n"
        "    review every pack, archive or session folder below the folders; what to read first stands in front\n"
        "exhibit index PACK [--stats] [--rules DIR]\n"
        "    build or refresh the index; figures as JSON\n"
        "exhibit search PACK PATTERN [--regex] [--ignore-case] [--kind KIND] [--count]\n"
        "    print path#Lline: text for every line that matches\n"
        "exhibit pointers PACK FILE [--format md|json] [--corrected FILE] [-o FILE]\n"
        "    hold every pointer, quotation and number of another review against the pack\n"
        "exhibit next-run PACK [--format tsv|json] [--explain] [--run-type-rule REGEX=TYPE]\n"
        "        [--scoring plan|select]\n"
        "    print which run of the recorded queue comes next, and its type\n"
        "exhibit sql PACK[:DB] \"SELECT …\" [--format tsv|csv|json|table] [--limit ROWS] [--time SECONDS]\n"
        "    read with one query from the index, or from the database DB of the pack\n"
        "exhibit shot PACK --page NAME [--theme light|dark] [--size 1440x900] -o PNG\n"
        "    render a page off screen\n"
        "exhibit --help, exhibit --version\n"
        "\n"
        "PACK is a folder, an archive or a file. Exit codes: 0 fine, 1 a --fail-on condition holds, 2 wrong "
        "usage or not available\n"
        "yet, 3 the pack cannot be read, 4 the output cannot be written.\n");
}

bool isOneOf(const QString& word, std::initializer_list<const char*> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char* name) { return word == QLatin1String(name); });
}

bool asksForHelp(const QString& word)
{
    return isOneOf(word, {"help", "--help", "-h"});
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
    const bool parsed = parser.parse(arguments);
    if (!parsed) {
        printError(parser.errorText() + QLatin1Char(' ') + CommandLineWords::tr("See exhibit --help."));
        return ExitUsage;
    }
    if (request) {
        request->paths = parser.positionalArguments();
        request->rulesDir = parser.value(QStringLiteral("rules"));
        request->at = parser.value(QStringLiteral("at"));
        request->baseline = parser.value(QStringLiteral("baseline"));
    }
    return std::nullopt;
}

} // namespace

bool isHeadlessCommand(const QStringList& arguments)
{
    const QString word = arguments.value(1);
    return asksForHelp(word) || asksForVersion(word) ||
           isOneOf(word, {"review", "patch", "audit", "decisions", "index", "search", "next-run", "sql", "pointers"});
}

std::optional<int> runCommandLine(const QStringList& arguments, WindowRequest* request)
{
    const QString word = arguments.value(1);
    const QStringList command = arguments.mid(1);
    if (asksForHelp(word) || command.contains(QStringLiteral("--help")))
        return print(helpText());
    if (asksForVersion(word))
        return print(QStringLiteral("exhibit " EXHIBIT_VERSION "\n"));
    if (word == QLatin1String("review"))
        return runReviewCommand(command);
    if (word == QLatin1String("patch"))
        return runPatchCommand(command);
    if (word == QLatin1String("audit"))
        return runAuditCommand(command);
    if (word == QLatin1String("decisions"))
        return runDecisionsCommand(command);
    if (word == QLatin1String("index"))
        return runIndexCommand(command);
    if (word == QLatin1String("search"))
        return runSearchCommand(command);
    if (word == QLatin1String("pointers"))
        return runPointersCommand(command);
    if (word == QLatin1String("next-run"))
        return runNextRunCommand(command);
    if (word == QLatin1String("sql"))
        return runSqlCommand(command);
    if (word == QLatin1String("shot"))
        return std::nullopt;
    return parseWindowRequest(arguments, request);
}

} // namespace exhibit
