// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandlinecollect.h"

#include "app/commandline/commandlineconsole.h"
#include "app/commandline/commandlineoptions.h"
#include "models/loading/collecting/collector.h"
#include "models/parsing/formats/formats.h"

#include <QFile>

namespace exhibit {

namespace {

std::string localBytes(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

std::vector<std::string> localPaths(const QStringList& paths)
{
    std::vector<std::string> all;
    for (const QString& path : paths)
        all.push_back(localBytes(path));
    return all;
}

QString inertLine(std::string_view text)
{
    return QString::fromUtf8(terminalText(text));
}

/// A line a file: what it is taken as, its kind, its path; behind a session the commits that it covers.
QString fileLine(const CollectedFile& file)
{
    QString line = QString::fromLatin1(file.why) + QLatin1Char('\t') +
                   QString::fromUtf8(kindName(file.kind).data(), qsizetype(kindName(file.kind).size())) +
                   QLatin1Char('\t') + inertLine(file.path);
    for (const std::string& commit : file.commits)
        line += QLatin1Char('\t') + QString::fromStdString(commit.substr(0, 12));
    return line + QLatin1Char('\n');
}

QString gapLines(const std::vector<CollectGap>& gaps, const Messages& messages)
{
    QString text;
    for (const CollectGap& gap : gaps) {
        text += QStringLiteral("# ");
        if (!gap.path.empty())
            text += inertLine(gap.path) + QStringLiteral(": ");
        text += inertLine(messages.text(gap.why).toStdString()) + QLatin1Char('\n');
    }
    return text;
}

int printLines(const QString& text)
{
    return printOutput(text.toUtf8()) ? ExitFine : ExitNotWritable;
}

void addCollectOptions(CommandOptions& options)
{
    options.add(QStringLiteral("o"), CommandLineWords::tr("folder to write, which is not there yet"),
                QStringLiteral("PACK"));
    options.add(QStringLiteral("since"), CommandLineWords::tr("revision that the work began from"),
                QStringLiteral("REF"));
    options.add(QStringLiteral("session"), CommandLineWords::tr("record of a coding agent, or a folder of them"),
                QStringLiteral("PATH"));
    options.add(QStringLiteral("artifacts"), CommandLineWords::tr("folder of unpacked artifacts of CI"),
                QStringLiteral("DIR"));
    options.add(QStringLiteral("mask"), CommandLineWords::tr("replace credentials by ***"));
    options.add(QStringLiteral("dry-run"), CommandLineWords::tr("only say what would be collected"));
    options.add(QStringLiteral("rules"), CommandLineWords::tr("own rules beside the built-in ones"),
                QStringLiteral("DIR"));
}

} // namespace

int runCollectCommand(const QStringList& arguments)
{
    CommandOptions options(CommandLineWords::tr("[REPOSITORY]"));
    addCollectOptions(options);
    if (!options.parseAtMost(arguments, 1))
        return ExitUsage;
    const bool isDry = options.isSet(QStringLiteral("dry-run"));
    const QString target = options.value(QStringLiteral("o"));
    if (target.isEmpty() && !isDry) {
        printError(CommandLineWords::tr("collect: name the folder to write with -o, or use --dry-run."));
        return ExitUsage;
    }
    const Messages messages = messagesFor(options.value(QStringLiteral("rules")));
    CollectOptions collecting;
    collecting.repository = options.words().isEmpty() ? std::string(".") : localBytes(options.word(0));
    collecting.since = options.value(QStringLiteral("since")).toStdString();
    collecting.sessions = localPaths(options.values(QStringLiteral("session")));
    collecting.artifacts = localPaths(options.values(QStringLiteral("artifacts")));
    collecting.rulesDir = localBytes(options.value(QStringLiteral("rules")));
    const CancelFlag cancel;
    const Result<CollectPlan> plan = planCollection(collecting, cancel);
    if (!plan)
        return failWith(plan.error(), messages);
    QString text;
    for (const CollectedFile& file : plan->files)
        text += fileLine(file);
    if (isDry)
        return printLines(text + gapLines(plan->gaps, messages));
    const Result<CollectResult> written =
        writeCollection(*plan, localBytes(target), options.isSet(QStringLiteral("mask")), cancel);
    if (!written)
        return failWith(written.error(), messages);
    text += gapLines(written->gaps, messages);
    text += CommandLineWords::tr("# Files: %1; credentials masked: %2.").arg(written->files).arg(written->masked);
    return printLines(text + QLatin1Char('\n'));
}

} // namespace exhibit
