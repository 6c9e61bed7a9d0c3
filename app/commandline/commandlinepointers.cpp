// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandlinepointers.h"

#include "app/commandline/commandlineconsole.h"
#include "app/commandline/commandlineoptions.h"
#include "models/loading/auditedfile.h"
#include "models/loading/packreader.h"
#include "models/report/audit/audittext.h"
#include "models/report/reportwriter.h"

#include <QFile>

namespace exhibit {

namespace {

bool writeTo(const QString& path, const QByteArray& bytes, const Messages& messages, int& code)
{
    if (path.isEmpty() || path == QLatin1String("-")) {
        code = printOutput(bytes) ? ExitFine : ExitNotWritable;
    } else {
        const Result<void> written = writeReport(path, bytes);
        code = written ? ExitFine : failWith(written.error(), messages);
    }
    return code == ExitFine;
}

} // namespace

int runPointersCommand(const QStringList& arguments)
{
    CommandOptions options(QStringLiteral("PACK FILE"));
    options.addReadOptions();
    options.add(QStringLiteral("format"), CommandLineWords::tr("md or json"), QStringLiteral("FORMAT"));
    options.add(QStringLiteral("corrected"),
                CommandLineWords::tr("file for a copy of the review with its pointers mended"), QStringLiteral("FILE"));
    options.add(QStringLiteral("o"), CommandLineWords::tr("file to write; - for standard output"),
                QStringLiteral("FILE"));
    if (!options.parse(arguments, 2))
        return ExitUsage;
    const QString format = options.value(QStringLiteral("format"));
    if (!format.isEmpty() && format != QLatin1String("md") && format != QLatin1String("json")) {
        printError(CommandLineWords::tr("--format %1: there is no such format. Use md or json.").arg(format));
        return ExitUsage;
    }
    const Messages messages = messagesFor(options.value(QStringLiteral("rules")));
    const CancelFlag cancel;
    const Result<ReviewFile> review = readReviewFile(QFile::encodeName(options.word(1)).toStdString());
    if (!review) {
        printError(messages.text(review.error()));
        return ExitUsage;
    }
    const Result<PackSnapshot> snapshot = readPack(options.pack(), options.readOptions(), cancel);
    if (!snapshot)
        return failWith(snapshot.error(), messages);

    const ReviewAudit audit = auditFile(*review, *snapshot, cancel);
    const QByteArray bytes = format == QLatin1String("json") ? jsonAudit(audit, *snapshot, messages)
                                                             : markdownAudit(audit, *snapshot, messages);
    int code = ExitFine;
    const QString corrected = options.value(QStringLiteral("corrected"));
    if (!corrected.isEmpty() && !writeTo(corrected, correctedBytes(*review, audit), messages, code))
        return code;
    writeTo(options.value(QStringLiteral("o")), bytes, messages, code);
    return code;
}

} // namespace exhibit
